import type { ContentsEntry, Inlines, Overview, OverviewRow } from '../../document/document.ts';
import { timeText } from '../../languages/dates.ts';
import type { Person } from '../../meeting/meeting.ts';
import { composeField } from '../body/body.ts';
import type { Composition } from '../composition.ts';
import { purposeText } from '../item-fields.ts';
import { marksAfter, quietTitle, type ShownItem } from '../shown-items.ts';
import { fieldText, nameOf, personText, words } from '../text.ts';

type Slot = Composition['meeting']['slots'][number];

/**
 * Contents and timetable in one table: the slots in order, each item in its slots, and an item that has none after the
 * item that precedes it in the agenda.
 */
export function overview(composition: Composition, parts: readonly ContentsEntry[]): Overview {
  const { labels, meeting } = composition;
  const next = new Map<Slot, Slot | undefined>(
    meeting.slots.map((slot, index) => [slot, meeting.slots[index + 1]]),
  );
  const rows: OverviewRow[] = [];
  let group: ShownItem['group'];
  const told = new Set<ShownItem>();
  const add = (shown: ShownItem, slot?: SlotRow) => {
    if (shown.group && shown.group.target !== group?.target) {
      const { target, title } = shown.group;
      rows.push({ kind: 'group', title: [title], target, details: [], place: title.place });
    }
    rows.push({
      ...itemRow(shown, composition, { slot, isFirst: !told.has(shown) }),
      ...(!shown.group && group && { leavesGroup: true }),
    });
    group = shown.group;
    told.add(shown);
  };
  for (const entry of inOrder(composition)) {
    if ('item' in entry) add(entry);
    else {
      const { items, ...slot } = slotRow(entry, next.get(entry), composition);
      if (items.length === 0) rows.push(slot);
      for (const [index, shown] of items.entries()) add(shown, index === 0 ? slot : undefined);
    }
  }
  return {
    role: 'overview',
    labels: {
      ...(rows.some(({ time }) => time !== undefined) && { time: labels.time }),
      item: labels.item,
      ...(rows.some(({ minutes }) => minutes !== undefined) && { duration: labels.duration }),
      page: labels.page,
    },
    rows: [...rows, ...parts.map(partRow)],
  };
}

function partRow({ target, inlines: title, leavesGroup }: ContentsEntry): OverviewRow {
  return { kind: 'part', target, title, details: [], leavesGroup };
}

/** The slots, and between them the items that have none. */
function inOrder({ meeting, items, itemOf }: Composition): readonly (Slot | ShownItem)[] {
  const slots = meeting.slots.map(slot => ({ slot, items: idsOf(slot).map(itemOf) }));
  const placed = new Set(slots.flatMap(each => each.items));
  const entries: (Slot | ShownItem)[] = [];
  const addLoose = (from: number) => {
    for (let at = from; at < items.length && !placed.has(items[at]!); at++) entries.push(items[at]!);
  };
  addLoose(0);
  const done = new Set<ShownItem>();
  for (const { slot, items: inSlot } of slots) {
    entries.push(slot);
    for (const shown of inSlot) {
      if (!shown || done.has(shown)) continue;
      done.add(shown);
      addLoose(items.indexOf(shown) + 1);
    }
  }
  return entries;
}

function idsOf(slot: Slot): readonly string[] {
  return 'items' in slot ? slot.items : [];
}

type SlotRow = Omit<OverviewRow, 'number'>;

/** A slot's row without its items, which have rows of their own. */
function slotRow(
  slot: Slot,
  next: Slot | undefined,
  composition: Composition,
): SlotRow & { readonly items: readonly ShownItem[] } {
  const { template, itemOf } = composition;
  const items = idsOf(slot)
    .map(itemOf)
    .filter(item => item !== undefined);
  const between = next && next.time.value - slot.time.value;
  const minutes = slot.duration ?? (between !== undefined && between > 0 ? between : undefined);
  const row = {
    time: timeText(slot.time.value, template.times),
    ...lasting(minutes, composition),
    place: slot.place,
    items,
  };
  if (slot.kind === 'withheld') return { ...row, kind: 'items', title: [], details: [] };
  const inline = (field: Parameters<typeof composeField>[0]) => composeField(field, slot.place, composition);
  return {
    ...row,
    kind: slot.kind,
    title: slot.title ? [fieldText(slot.title)] : [],
    details: [
      ...(slot.attendees.length > 0 ? [listed(slot.attendees)] : []),
      ...slot.points.map(inline),
      ...(slot.note ? [inline(slot.note)] : []),
    ],
  };
}

/** An item, where it comes first with its purpose and who is responsible; in its slot with the slot's own title, guests and note. */
function itemRow(
  shown: ShownItem,
  composition: Composition,
  { slot, isFirst }: { readonly slot?: SlotRow; readonly isFirst: boolean },
): OverviewRow {
  const { item, number, title, target } = shown;
  const { labels } = composition;
  const open = item.status === 'withheld' ? undefined : item;
  const purpose = isFirst && open && purposeText(open, shown.group, composition);
  const about = [
    ...(purpose ? [[words(purpose)]] : []),
    ...(isFirst && open ? open.responsible.map(({ name }): Inlines => [nameOf(name)]) : []),
  ];
  const minutes = slot?.minutes ?? open?.duration;
  return {
    kind: 'items',
    number,
    time: slot?.time,
    title: [quietTitle(shown), ...marksAfter(shown, labels)],
    target,
    details: [
      ...(about.length > 0
        ? [about.flatMap((each, index) => (index > 0 ? [words(' · '), ...each] : each))]
        : []),
      ...(slot && slot.title.length > 0 ? [slot.title] : []),
      ...(slot?.details ?? []),
    ],
    ...lasting(minutes, composition),
    place: title.place,
  };
}

function lasting(
  minutes: number | undefined,
  { language }: Composition,
): Pick<OverviewRow, 'minutes' | 'duration'> {
  return minutes === undefined ? {} : { minutes, duration: language.duration(minutes) };
}

function listed(persons: readonly Person[]): Inlines {
  return persons.flatMap((person, index) => [...(index > 0 ? [words('; ')] : []), ...personText(person)]);
}
