import type { Duration, TimeOfDay } from '../meeting/calendar.ts';
import { given, type Known, knownFrom, unclear } from '../meeting/known.ts';

/** What is known of a slot's times. */
export interface SlotStep {
  readonly time: Known<TimeOfDay>;
  readonly duration: Known<Duration>;
}

/** When a slot begins. */
export interface SlotBegin {
  /**
   * Absent if it has neither a time of its own nor a duration before it; unclear if it follows from an unclear value.
   */
  readonly time: Known<TimeOfDay>;
  /** The time, or the best lower bound: no earlier than the slot before. */
  readonly nearest: TimeOfDay;
}

/**
 * Works out when each slot begins: at its own time, or when the slot before it ends; the first at the meeting's start.
 * A time more than twelve hours before the previous slot's is on the next day.
 */
export function startClock(start: Known<TimeOfDay>): (step: SlotStep) => SlotBegin {
  let previous = given(start);
  /** No slot begins before this, unless its own time says so. */
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

/** A time of day, on the same day as the slot before or on the next. */
function onDayOf(previous: TimeOfDay | undefined, time: TimeOfDay): TimeOfDay {
  if (previous === undefined) return time;
  const same = Math.floor(previous / day) * day + time;
  return same < previous - day / 2 ? same + day : same;
}
