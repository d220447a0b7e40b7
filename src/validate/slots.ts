import { type Diagnostic, diagnose, type Outcome } from '../diagnostics/diagnostic.ts';
import type { Duration } from '../meeting/calendar.ts';
import { given, type Known, knownFrom, unclear } from '../meeting/known.ts';
import type { Inline, ItemSlot, Meeting, Person, Slot, TitleSlot } from '../meeting/meeting.ts';
import type { Place, Placed, Text } from '../meeting/place.ts';
import { type SlotBegin, type SlotStep, startClock } from './clock.ts';
import type { Facts } from './facts.ts';
import { type Fields, givenIn, holdsUnclear, knownIn } from './fields.ts';
import type { ItemIds } from './item-ids.ts';
import type { ReadItem } from './items.ts';
import { eachOnce, toPersons } from './people.ts';
import type { slot as slotSchema } from './schema/parts.ts';

type SlotFields = Fields<ReturnType<typeof slotSchema>['def']['shape']>;

/** What is needed to make the timetable. */
export interface SlotContext {
  readonly items: readonly ReadItem[];
  readonly ids: ItemIds;
  readonly parseInline: (text: Text) => Outcome<Inline>;
  readonly report: (diagnostic: Diagnostic) => void;
}

/** Whether the meeting has its own timetable, even one that could not be read. */
export function hasTimetable({ fields }: Facts): boolean {
  return fields.values.timetable !== undefined;
}

/** The slots of the author's timetable, or else those that follow from items with a time or a duration. */
export function makeSlots(facts: Facts, context: SlotContext): Pick<Meeting, 'slots' | 'timetable'> {
  return hasTimetable(facts)
    ? writtenSlots(facts, context)
    : { slots: itemSlots(facts, context), timetable: undefined };
}

function clockOf({ fields }: Facts) {
  return startClock(unplaced(knownIn(fields, 'start')));
}

function unplaced<T>(known: Known<Placed<T>>): Known<T> {
  return knownFrom(known, ({ value }) => value);
}

function writtenSlots(facts: Facts, context: SlotContext): Pick<Meeting, 'slots' | 'timetable'> {
  const next = clockOf(facts);
  const byId = new Map(context.items.map(each => [each.item.id, each]));
  const { isWhole } = facts.fields;
  const timetable = given(facts.fields.values.timetable);
  const named = new Set<string>();
  let isKnown = isWhole && timetable !== undefined && !timetable.includes(unclear);
  const slots = givenIn(timetable).flatMap((fields): Slot[] => {
    const { items, complete, isNamed } = itemsOf(fields, byId, context);
    for (const { item } of items) named.add(item.id);
    isKnown &&= isNamed && fields.strays.length === 0;
    const step = stepOf(fields, items, complete);
    const begins = next(step);
    if (begins.time === undefined && isWhole) context.report(diagnose('slot-without-time', fields.place, {}));
    const content = contentOf(fields, items, context, isWhole);
    const place = (given(fields.values.time) ?? given(fields.values.duration) ?? fields).place;
    return content ? [{ ...content, place: fields.place, ...timesOf(begins, step, place) }] : [];
  });
  return { slots, timetable: isKnown ? named : unclear };
}

/** What follows from a mistake is kept as close as possible to what was meant, so no rule complains of it again. */
function timesOf(
  { time, nearest }: SlotBegin,
  { duration }: SlotStep,
  place: Place,
): Pick<Slot, 'time' | 'duration'> {
  return {
    time: { value: nearest, place },
    duration: given(time) === undefined ? undefined : given(duration),
  };
}

/** The items that a slot names or was meant to name. `complete`: every name is right. `isNamed`: none is missing. */
function itemsOf({ values }: SlotFields, byId: ReadonlyMap<string, ReadItem>, { ids, report }: SlotContext) {
  const items = givenIn(values.item).map(reference => ids.find(reference, report));
  const isNamed = !holdsUnclear(values.item) && items.every(found => found !== undefined);
  return {
    items: items.flatMap(found => found?.ids ?? []).flatMap(id => byId.get(id) ?? []),
    complete: isNamed && items.every(found => found?.exact),
    isNamed,
  };
}

function stepOf({ values }: SlotFields, items: readonly ReadItem[], complete: boolean): SlotStep {
  const ofItems = items.map(({ fields }) => unplaced(knownIn(fields, 'duration')));
  return {
    time: unplaced(values.time),
    duration: unplaced(values.duration) ?? (complete ? sumOf(ofItems) : unclear),
  };
}

/** Absent if there is nothing to add up, or one of the values is absent. */
function sumOf(durations: readonly Known<Duration>[]): Known<Duration> {
  if (durations.includes(unclear)) return unclear;
  const known = durations.flatMap(duration => given(duration) ?? []);
  if (known.length === 0 || known.length < durations.length) return undefined;
  return known.reduce((sum, duration) => sum + duration, 0);
}

const kinds = ['item', 'break', 'close', 'title'] as const;

type Content = Omit<ItemSlot, 'time' | 'duration' | 'place'> | Omit<TitleSlot, 'time' | 'duration' | 'place'>;

/** A slot's words: exactly one of `item`, `break`, `close`, or `title` alone; `title` may also go with `item`. */
function contentOf(
  fields: SlotFields,
  items: readonly ReadItem[],
  context: SlotContext,
  isWhole: boolean,
): Content | undefined {
  const { values, keys } = fields;
  const said = kinds.filter(kind =>
    kind === 'item' ? givenIn(values.item).length > 0 : given(values[kind]),
  );
  const heads = said.filter(kind => kind !== 'title' || !said.includes('item'));
  // If a line was lost, it may have been this field.
  const isWrong = heads.length > 1 || (heads.length === 0 && isWhole);
  if (isWrong && !kinds.some(kind => holdsUnclear(values[kind]))) {
    const last = [...keys.keys()].findLast(key => said.some(kind => kind === key));
    const place = (last === undefined ? undefined : keys.get(last)) ?? fields.place;
    context.report(diagnose('slot-kind', place, { fields: said }));
  }
  const details = detailsOf(fields, items, context);
  if (items.length > 0) {
    return {
      kind: 'items',
      items: items.map(({ item }) => item.id),
      title: given(values.title),
      ...details,
    };
  }
  const [kind] = heads;
  const title = kind && kind !== 'item' ? given(values[kind]) : undefined;
  return kind && kind !== 'item' && title ? { kind, title, ...details } : undefined;
}

function detailsOf({ values }: SlotFields, items: readonly ReadItem[], context: SlotContext) {
  const inline = (text: Text): Inline => {
    const { value, diagnostics } = context.parseInline(text);
    diagnostics.forEach(context.report);
    return value;
  };
  const note = given(values.note);
  return {
    attendees: given(values.attendees) ? toPersons(values.attendees, context.report) : attendeesOf(items),
    note: note && inline(note),
    points: givenIn(values.points).map(point => inline(point)),
  };
}

function attendeesOf(items: readonly ReadItem[]): readonly Person[] {
  return eachOnce(items.flatMap(({ item }) => item.attendees));
}

/** Every item that has a time or a duration makes a slot, in item order. */
function itemSlots(facts: Facts, { items, report }: SlotContext): Slot[] {
  const next = clockOf(facts);
  return items.flatMap(({ fields, item: { id, attendees } }): Slot[] => {
    const time = knownIn(fields, 'time');
    const duration = knownIn(fields, 'duration');
    if (time === undefined && duration === undefined) return [];
    const step: SlotStep = { time: unplaced(time), duration: unplaced(duration) };
    const begins = next(step);
    const place = (given(time) ?? given(duration))?.place;
    if (!place) return [];
    if (begins.time === undefined) report(diagnose('slot-without-time', place, {}));
    return [{ kind: 'items', items: [id], place, ...timesOf(begins, step, place), attendees, points: [] }];
  });
}
