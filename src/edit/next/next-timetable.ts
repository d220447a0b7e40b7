import { timeText } from '../../languages/dates.ts';
import { languages } from '../../languages/index.ts';
import { asId } from '../../meeting/item-link.ts';
import type { Meeting, Slot } from '../../meeting/meeting.ts';
import { entryOf, openMatter } from '../fields/matter.ts';
import { removeField, setField } from '../fields/set-field.ts';
import { type Written, writtenFrom } from '../fields/written.ts';
import type { NextItem } from './next-items.ts';

interface NextTimetable {
  /** meeting.md */
  readonly text: string;
  /** An item's text, with a time where the one before it is gone that it was worked out from. */
  readonly withTime: (file: string, text: string) => string;
}

type WrittenSlot = Readonly<Record<string, Written>>;

/**
 * The timetable without the slots of items that were not taken over. A slot that counted from one that is gone gets the time
 * that it had; new items stand in the slot of the item before them.
 */
export function nextTimetable(
  text: string,
  meeting: Meeting,
  items: readonly NextItem[],
): NextTimetable | undefined {
  const matter = openMatter(text);
  const written = matter && entryOf(matter, 'timetable') && writtenFrom(entryOf(matter, 'timetable')!.value);
  if (written === undefined) return { text, withTime: (file, own) => withTime(file, own, meeting, items) };
  const typed = (Array.isArray(written) ? written : [written]) as readonly WrittenSlot[];
  const slots = withNewItems(keptSlots(typed, meeting, items), meeting, items);
  const next = slots.length === 0 ? removeField(text, 'timetable') : setField(text, 'timetable', slots);
  return next === undefined ? undefined : { text: next, withTime: (_, own) => own };
}

function keptSlots(
  typed: readonly WrittenSlot[],
  meeting: Meeting,
  items: readonly NextItem[],
): readonly WrittenSlot[] {
  const taken = new Set(items.filter(({ isTaken }) => isTaken).map(({ id }) => id));
  let isChanged = false;
  return typed.flatMap((slot, index) => {
    const isAfterChange = isChanged;
    const ids = idsOf(slot);
    const left = ids.filter(id => taken.has(asId(id)));
    isChanged = left.length < ids.length;
    if (ids.length > 0 && left.length === 0) return [];
    const time = 'time' in slot || !isAfterChange ? undefined : timeOf(meeting.slots[index], meeting);
    return [{ ...(time !== undefined && { time }), ...slot, ...(ids.length > 0 && { item: asField(left) }) }];
  });
}

function idsOf({ item = [] }: WrittenSlot): readonly string[] {
  return (Array.isArray(item) ? item : [item]).filter(id => typeof id === 'string');
}

function asField(ids: readonly string[]): Written {
  return ids.length === 1 ? ids[0]! : ids;
}

function timeOf(slot: Slot | undefined, { language }: Meeting): string | undefined {
  return slot && timeText(slot.time.value, languages[language].timeForm);
}

/**
 * A new item stands in the slot of the item before it, but not beside a closed one; else in a slot of its own at the start.
 * A timetable without any item is a programme of its own, and needs none.
 */
function withNewItems(
  slots: readonly WrittenSlot[],
  meeting: Meeting,
  items: readonly NextItem[],
): readonly WrittenSlot[] {
  const named = slots.map(slot => idsOf(slot).map(asId));
  if (named.every(ids => ids.length === 0)) return slots;
  const closed = new Set(meeting.items.filter(({ status }) => status === 'closed').map(({ id }) => id));
  const added = new Map<number, string[]>();
  let current = atStart;
  for (const { id } of items) {
    const own = named.findIndex(ids => ids.includes(id));
    if (own < 0) added.set(current, [...(added.get(current) ?? []), id]);
    else if (!named[own]!.some(other => closed.has(other))) current = own;
  }
  const order = (id: string) => items.findIndex(item => item.id === asId(id));
  const filled = slots.map((slot, index) => {
    const more = added.get(index);
    if (!more) return slot;
    return { ...slot, item: asField([...idsOf(slot), ...more].sort((a, b) => order(a) - order(b))) };
  });
  const first = added.get(atStart);
  return first ? withFirst(asField(first), filled, meeting) : filled;
}

const atStart = -1;

/** What follows a slot without a duration needs a time. */
function withFirst(item: Written, slots: readonly WrittenSlot[], meeting: Meeting): readonly WrittenSlot[] {
  const [next, ...others] = slots;
  const { timeForm } = languages[meeting.language];
  const time = timeText(meeting.start ?? meeting.slots[0]!.time.value, timeForm);
  return [{ time, item }, { time, ...next }, ...others];
}

/** Of a timetable that is made of the items' own times: the time that an item had, if the one before it is gone. */
function withTime(
  file: string,
  text: string,
  { slots, language }: Meeting,
  items: readonly NextItem[],
): string {
  const isTaken = (id: string | undefined) => items.some(item => item.isTaken && item.id === id);
  const id = items.find(item => item.file === file)?.id;
  const itemOf = (slot: Slot | undefined) => (slot?.kind === 'items' ? slot.items[0] : undefined);
  const at = slots.findIndex(slot => itemOf(slot) === id);
  if (!isTaken(id) || at < 1 || isTaken(itemOf(slots[at - 1]))) return text;
  const matter = openMatter(text);
  if (!matter || entryOf(matter, 'time')) return text;
  return setField(text, 'time', timeText(slots[at]!.time.value, languages[language].timeForm)) ?? text;
}
