import type { Inlines, Part, SlotRow, Timetable } from '../../document/document.ts';
import { timeText } from '../../languages/dates.ts';
import { labelText } from '../../languages/words.ts';
import type { Inline, Person, Slot } from '../../meeting/meeting.ts';
import type { PublicSlot } from '../../meeting/public-meeting.ts';
import { composeField } from '../body/body.ts';
import type { Composition } from '../composition.ts';
import {
  closedMark,
  linkTo,
  marksAfter,
  numberAndTitle,
  quietTitle,
  type ShownItem,
} from '../shown-items.ts';
import { fieldText, personText, plainText, words } from '../text.ts';

/** The timetable as a part of its own, unless an item or the contents have it; it shares the contents' page where both fit. */
export function timetable(composition: Composition): readonly Part[] {
  const { template, labels, level, timetableItem } = composition;
  const isInContents = template.contents === 'overview' && template.parts.includes('contents');
  const block = timetableItem || isInContents ? undefined : timetableBlock(composition);
  if (!block) return [];
  return [
    {
      role: 'timetable',
      id: 'timetable',
      start: template.cover !== 'masthead' ? 'fit' : 'follow',
      bookmark: labels.timetable,
      blocks: [{ role: 'part-heading', level, inlines: [words(labels.timetable)] }, block],
    },
  ];
}

/** The timetable; undefined if the meeting has none. */
export function timetableBlock(composition: Composition): Timetable | undefined {
  const { meeting, labels } = composition;
  if (meeting.slots.length === 0) return undefined;
  return {
    role: 'timetable',
    summary: labels.timetable,
    labels: { time: labels.time, item: labels.item },
    slots: meeting.slots.map(slot => slotRow(slot, composition)),
  };
}

function slotRow(slot: Slot | PublicSlot, composition: Composition): SlotRow {
  const { template } = composition;
  const row = { time: timeText(slot.time.value, template.times), place: slot.place };
  if (slot.kind === 'withheld')
    return { ...row, kind: 'items', titles: itemTitles(slot.items, composition), points: [], notes: [] };
  const inline = (field: Inline) => composeField(field, slot.place, composition);
  return {
    ...row,
    kind: slot.kind,
    titles: slot.kind === 'items' ? slotTitles(slot, composition) : [[fieldText(slot.title)]],
    points: slot.points.map(inline),
    notes: [...attendance(slot.attendees, composition), ...(slot.note ? [inline(slot.note)] : [])],
  };
}

/** The slot's own title after the numbers of its items, or the items' titles. */
function slotTitles(
  { title, items }: Extract<Slot, { kind: 'items' }>,
  composition: Composition,
): readonly Inlines[] {
  if (!title) return itemTitles(items, composition);
  const shown = itemsOf(items, composition);
  const numbers = shown.map(item =>
    linkTo(item, [{ ...item.title, value: item.number }], plainText(numberAndTitle(item))),
  );
  const closed = shown.find(item => item.closed);
  return [
    [
      ...inWords(numbers, composition),
      words(' '),
      fieldText(title),
      ...(closed ? closedMark(closed, composition.labels) : []),
    ],
  ];
}

/** One line each: number and title as a link, and a mark if it is closed. */
function itemTitles(ids: readonly string[], composition: Composition): readonly Inlines[] {
  return itemsOf(ids, composition).map(item => [
    ...linkTo(item, [{ ...item.title, value: `${item.number} ` }, quietTitle(item)]),
    ...marksAfter(item, composition.labels),
  ]);
}

function itemsOf(ids: readonly string[], { itemOf }: Composition): readonly ShownItem[] {
  return ids.map(itemOf).filter(item => item !== undefined);
}

/** "Deltagere: Lone Birkholm, HR-chef; Peder Stensgaard, Advokat" */
function attendance(persons: readonly Person[], { labels, language }: Composition): readonly Inlines[] {
  if (persons.length === 0) return [];
  const listed = persons.flatMap((person, index) => [
    ...(index > 0 ? [words('; ')] : []),
    ...personText(person),
  ]);
  return [[words(`${labelText(labels.attendees, language)} `), ...listed]];
}

/** A list of inlines with what the language has between its parts: "3. og 7." */
function inWords(parts: readonly Inlines[], { language }: Composition): Inlines {
  const separators = language.list(parts.map(() => MARK)).split(MARK);
  return parts.flatMap((part, index) => [...(index > 0 ? [words(separators[index]!)] : []), ...part]);
}

/** Placeholder for a part: no language has it in its words. */
const MARK = '\u0000';
