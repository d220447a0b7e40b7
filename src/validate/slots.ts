import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/suggest.ts';
import type { Outcome } from '../diagnostics/diagnostic.ts';
import type { Duration, Inline, Person, Slot, TimeOfDay } from '../meeting/meeting.ts';
import type { Place, Text } from '../meeting/place.ts';
import type { Facts } from './facts.ts';
import type { ReadItem } from './items.ts';
import { eachOnce, textOf, toPersons } from './people.ts';
import type { Fields } from './read-fields.ts';
import type { slot as slotSchema } from './schema/slot.ts';

type SlotFields = Fields<ReturnType<typeof slotSchema>['def']['shape']>;
type Report = (diagnostic: Diagnostic) => void;

/** What the timetable is made with. */
export interface SlotContext {
  readonly items: ReadonlyMap<string, ReadItem>;
  readonly toId: (reference: string) => string;
  readonly parseInline: (text: Text) => Outcome<Inline>;
  readonly report: Report;
}

/** The slots of the author's timetable, or those that items with a time or a duration make. */
export function makeSlots(facts: Facts, context: SlotContext): Slot[] {
  if (facts.timetable || facts.fields.refused.has('timetable')) return writtenSlots(facts, context);
  return itemSlots(facts, context);
}

function writtenSlots(facts: Facts, context: SlotContext): Slot[] {
  const clock = startClock(facts.start, facts.fields.refused.has('start'));
  return (facts.timetable ?? []).flatMap(fields => {
    const slot = toSlot(fields, context);
    const time = clock.next({
      time: fields.values.time?.value,
      duration: slot.duration,
      unclear: fields.refused.has('time'),
      unclearDuration: slot.unclearDuration,
      onMissing: () => context.report(diagnose('slot-without-time', placeOf(fields), {})),
    });
    return slot.content && time !== undefined ? [{ ...slot.content, place: fields.place, time, duration: slot.duration }] : [];
  });
}

/** Every item that has a time or a duration makes a slot, in item order. */
function itemSlots(facts: Facts, { items, report }: SlotContext): Slot[] {
  const clock = startClock(facts.start, facts.fields.refused.has('start'));
  return [...items.values()].flatMap(({ item, fields }): Slot[] => {
    const { time, duration } = fields.values;
    const place = (time ?? duration)?.place;
    if (!place && !fields.refused.has('time') && !fields.refused.has('duration')) return [];
    const begins = clock.next({
      time: time?.value,
      duration: duration?.value,
      unclear: fields.refused.has('time'),
      unclearDuration: fields.refused.has('duration'),
      onMissing: () => place && report(diagnose('slot-without-time', place, {})),
    });
    if (begins === undefined || !place) return [];
    const { id, attendees } = item;
    return [{ kind: 'items', items: [id], place, time: begins, duration: duration?.value, attendees, points: [] }];
  });
}

interface Step {
  readonly time?: TimeOfDay;
  readonly duration?: Duration;
  /** Its time was refused: what follows from it is not known, and nothing is to be said of it. */
  readonly unclear: boolean;
  readonly unclearDuration: boolean;
  readonly onMissing: () => void;
}

/**
 * Works out when slots begin: at their time, or when the one before ends. A time over twelve hours before the previous
 * slot's is the next day's.
 */
function startClock(start: TimeOfDay | undefined, startUnclear: boolean): { next(step: Step): TimeOfDay | undefined } {
  let previous = start;
  let end = start;
  let unclear = startUnclear;
  return {
    next(step) {
      const begins = step.unclear ? undefined : (onDay(step.time, previous) ?? end);
      if (begins === undefined && !unclear && !step.unclear) {
        step.onMissing();
        unclear = true;
      } else if (step.time !== undefined || step.unclear) unclear = step.unclear;
      unclear ||= step.unclearDuration;
      previous = begins ?? previous;
      end = begins === undefined || step.duration === undefined ? undefined : begins + step.duration;
      return begins;
    },
  };
}

const day = 24 * 60;

function onDay(time: TimeOfDay | undefined, previous: TimeOfDay | undefined): TimeOfDay | undefined {
  if (time === undefined || previous === undefined) return time;
  const same = Math.floor(previous / day) * day + time;
  return same < previous - day / 2 ? same + day : same;
}
