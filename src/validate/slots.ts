import { type Diagnostic, diagnose, type Outcome } from '../diagnostics/diagnostic.ts';
import type { Duration } from '../meeting/calendar.ts';
import type { Inline, ItemSlot, Person, Slot, TitleSlot } from '../meeting/meeting.ts';
import type { Text } from '../meeting/place.ts';
import { type SlotStep, startClock } from './clock.ts';
import type { Facts } from './facts.ts';
import type { ItemIds } from './item-ids.ts';
import type { ReadItem } from './items.ts';
import { eachOnce, textOf, toPersons } from './people.ts';
import type { Fields } from './read-fields.ts';
import type { slot as slotSchema } from './schema/slot.ts';

type SlotFields = Fields<ReturnType<typeof slotSchema>['def']['shape']>;

/** What the timetable is made with. */
export interface SlotContext {
  readonly items: readonly ReadItem[];
  readonly ids: ItemIds;
  readonly parseInline: (text: Text) => Outcome<Inline>;
  readonly report: (diagnostic: Diagnostic) => void;
}

/** Whether the meeting has a timetable of its own, be it one that could not be read. */
export function hasTimetable({ fields }: Facts): boolean {
  return fields.values.timetable !== undefined || fields.refused.has('timetable');
}

/** The slots of the author's timetable, or those that items with a time or a duration make. */
export function makeSlots(facts: Facts, context: SlotContext): Slot[] {
  return hasTimetable(facts) ? writtenSlots(facts, context) : itemSlots(facts, context);
}

function clockOf({ start, fields, readable }: Facts) {
  return startClock(start, fields.refused.has('start') || !readable);
}

function writtenSlots(facts: Facts, context: SlotContext): Slot[] {
  const next = clockOf(facts);
  const byId = new Map(context.items.map(each => [each.item.id, each]));
  return (facts.fields.values.timetable ?? []).flatMap((fields): Slot[] => {
    const { items, complete } = itemsOf(fields, byId, context);
    const step = stepOf(fields, items, complete);
    const { time, state } = next(step);
    if (state === 'missing' && facts.readable)
      context.report(diagnose('slot-without-time', fields.place, {}));
    const content = contentOf(fields, items, context, facts.readable);
    // What follows from a mistake is kept as near as can be known, so that no rule complains of it again.
    const duration = state === 'known' && !step.durationUnclear ? step.duration : undefined;
    return content ? [{ ...content, place: fields.place, time, duration }] : [];
  });
}

/** The items that a slot names; not complete where a name is refused or no item's. */
function itemsOf(
  { values, refused }: SlotFields,
  byId: ReadonlyMap<string, ReadItem>,
  { ids, report }: SlotContext,
) {
  const items = (values.item ?? []).map(reference => ids.find(textOf(reference), report));
  const complete = !refused.has('item') && items.every(found => found?.exact);
  return { items: items.flatMap(found => found?.ids ?? []).flatMap(id => byId.get(id) ?? []), complete };
}

function stepOf({ values, refused }: SlotFields, items: readonly ReadItem[], complete: boolean): SlotStep {
  const own = values.duration?.value;
  const unclear =
    refused.has('duration') || (own === undefined && !(complete && items.every(hasClearDuration)));
  return {
    time: values.time?.value,
    timeUnclear: refused.has('time'),
    duration: own ?? sumOf(items.map(({ item }) => item.duration)),
    durationUnclear: unclear,
  };
}

function hasClearDuration({ fields, readable }: ReadItem): boolean {
  return readable && !fields.refused.has('duration');
}

/** Undefined where there is nothing to sum, or one of them is not known. */
function sumOf(durations: readonly (Duration | undefined)[]): Duration | undefined {
  let sum = 0;
  for (const duration of durations) {
    if (duration === undefined) return undefined;
    sum += duration;
  }
  return durations.length > 0 ? sum : undefined;
}

const kinds = ['item', 'break', 'close', 'title'] as const;

type Content = Omit<ItemSlot, 'time' | 'duration' | 'place'> | Omit<TitleSlot, 'time' | 'duration' | 'place'>;

/** A slot's words. Exactly one of `item`, `break`, `close`, or `title` alone; `title` may go with `item`. */
function contentOf(
  fields: SlotFields,
  items: readonly ReadItem[],
  context: SlotContext,
  readable: boolean,
): Content | undefined {
  const { values, refused, keys } = fields;
  const given = kinds.filter(kind => (kind === 'item' ? values.item?.length : values[kind]));
  const heads = given.filter(kind => kind !== 'title' || !given.includes('item'));
  // Where a line is lost, it may be the one that says it.
  const isWrong = heads.length > 1 || (heads.length === 0 && readable);
  if (isWrong && !kinds.some(kind => refused.has(kind))) {
    const last = [...keys.keys()].findLast(key => given.some(kind => kind === key));
    const place = (last === undefined ? undefined : keys.get(last)) ?? fields.place;
    context.report(diagnose('slot-kind', place, { fields: given }));
  }
  const details = detailsOf(fields, items, context);
  if (items.length > 0) {
    return {
      kind: 'items',
      items: items.map(({ item }) => item.id),
      title: textOf(values.title),
      ...details,
    };
  }
  const [kind] = heads;
  const title = kind && kind !== 'item' ? textOf(values[kind]) : undefined;
  return kind && kind !== 'item' && title ? { kind, title, ...details } : undefined;
}

function detailsOf({ values }: SlotFields, items: readonly ReadItem[], context: SlotContext) {
  const inline = (text: Text): Inline => {
    const { value, diagnostics } = context.parseInline(text);
    diagnostics.forEach(context.report);
    return value;
  };
  return {
    attendees: values.attendees ? toPersons(values.attendees, context.report) : attendeesOf(items),
    note: values.note && inline(textOf(values.note)),
    points: (values.points ?? []).map(point => inline(textOf(point))),
  };
}

function attendeesOf(items: readonly ReadItem[]): readonly Person[] {
  return eachOnce(items.flatMap(({ item }) => item.attendees));
}

/** Every item that has a time or a duration makes a slot, in item order. */
function itemSlots(facts: Facts, { items, report }: SlotContext): Slot[] {
  const next = clockOf(facts);
  return items.flatMap((read): Slot[] => {
    const { time, duration } = read.fields.values;
    const { refused } = read.fields;
    const timeUnclear = refused.has('time') || !read.readable;
    const durationUnclear = refused.has('duration') || !read.readable;
    if (!time && !duration && !timeUnclear && !durationUnclear) return [];
    const begin = next({ time: time?.value, timeUnclear, duration: duration?.value, durationUnclear });
    const place = (time ?? duration)?.place;
    if (!place) return [];
    if (begin.state === 'missing') report(diagnose('slot-without-time', place, {}));
    const { id, attendees } = read.item;
    const known = begin.state === 'known' ? duration?.value : undefined;
    return [{ kind: 'items', items: [id], place, time: begin.time, duration: known, attendees, points: [] }];
  });
}
