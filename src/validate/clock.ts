import type { Duration, TimeOfDay } from '../meeting/calendar.ts';

/** What is known of a slot's times. */
export interface SlotStep {
  readonly time?: TimeOfDay;
  /** There is a time, but what it means is not known. */
  readonly timeUnclear: boolean;
  readonly duration?: Duration;
  readonly durationUnclear: boolean;
}

/** When a slot begins. */
export interface SlotBegin {
  /** The nearest that can be known, where `state` is not `known`: no earlier than the slot before. */
  readonly time: TimeOfDay;
  /** `missing`: neither its own time nor a duration before it; `unclear`: it follows from what was refused. */
  readonly state: 'known' | 'missing' | 'unclear';
}

/**
 * Works out when slots begin, one after another: at their time, or when the one before ends; the first at the meeting's
 * start. A time over twelve hours before the previous slot's is the next day's.
 */
export function startClock(
  start: TimeOfDay | undefined,
  startUnclear: boolean,
): (step: SlotStep) => SlotBegin {
  let previous = start;
  /** No slot is taken to begin before it, unless its own time says so. */
  let latest = start ?? 0;
  let end: TimeOfDay | 'unclear' | undefined = start ?? (startUnclear ? 'unclear' : undefined);
  return ({ time, timeUnclear, duration, durationUnclear }) => {
    const begins = time === undefined ? (timeUnclear ? 'unclear' : end) : onDayOf(previous, time);
    const nearest = typeof end === 'number' ? end : latest;
    if (typeof begins === 'number') previous = begins;
    if (durationUnclear) end = 'unclear';
    else if (duration === undefined) end = undefined;
    else end = typeof begins === 'number' ? begins + duration : 'unclear';
    latest = typeof begins === 'number' ? begins : nearest;
    if (typeof begins === 'number') return { time: begins, state: 'known' };
    return { time: nearest, state: begins ?? 'missing' };
  };
}

const day = 24 * 60;

/** A time of the clock on the day of the slot before, or on the next. */
function onDayOf(previous: TimeOfDay | undefined, time: TimeOfDay): TimeOfDay {
  if (previous === undefined) return time;
  const same = Math.floor(previous / day) * day + time;
  return same < previous - day / 2 ? same + day : same;
}
