import type { Duration, TimeOfDay } from '../meeting/calendar.ts';
import { given, type Known, knownFrom, unclear } from '../meeting/known.ts';

/** What is known of a slot's times. */
export interface SlotStep {
  readonly time: Known<TimeOfDay>;
  readonly duration: Known<Duration>;
}

/** When a slot begins. */
export interface SlotBegin {
  /** Absent where it has neither a time of its own nor a duration before it; unclear where it follows from what is. */
  readonly time: Known<TimeOfDay>;
  /** The time, or the nearest that can be known: no earlier than the slot before. */
  readonly nearest: TimeOfDay;
}

/**
 * Works out when slots begin, one after another: at their time, or when the one before ends; the first at the meeting's
 * start. A time over twelve hours before the previous slot's is the next day's.
 */
export function startClock(start: Known<TimeOfDay>): (step: SlotStep) => SlotBegin {
  let previous = given(start);
  /** No slot is taken to begin before it, unless its own time says so. */
  let latest = previous ?? 0;
  let end = start;
  return step => {
    const time = step.time === undefined ? end : knownFrom(step.time, own => onDayOf(previous, own));
    const begins = given(time);
    latest = begins ?? given(end) ?? latest;
    if (begins !== undefined) previous = begins;
    end = knownFrom(step.duration, duration => (begins === undefined ? unclear : begins + duration));
    return { time, nearest: latest };
  };
}

const day = 24 * 60;

/** A time of the clock on the day of the slot before, or on the next. */
function onDayOf(previous: TimeOfDay | undefined, time: TimeOfDay): TimeOfDay {
  if (previous === undefined) return time;
  const same = Math.floor(previous / day) * day + time;
  return same < previous - day / 2 ? same + day : same;
}
