import { component } from './lines.ts';

const MINUTE = 60_000;
/** Clocks are changed at most once in it. */
const WEEK = 7 * 24 * 60 * MINUTE;

/**
 * A time zone in the years around a meeting's, as calendars want it (RFC 5545, 3.6.5): what its clocks show at the
 * beginning, and each time that they are put forward or back. Worked out from Node's own table of zones.
 */
export function timeZone(name: string, years: readonly number[]): readonly string[] {
  const [first, last] = [Date.UTC(Math.min(...years) - 1, 0), Date.UTC(Math.max(...years) + 2, 0)];
  const offsetAt = offsets(name);
  const usual = Math.min(offsetAt(first), offsetAt(first + 26 * WEEK));
  const observances = [observance(first, offsetAt(first), offsetAt(first), usual)];
  for (let week = first; week < last; week += WEEK) {
    const [before, after] = [offsetAt(week), offsetAt(week + WEEK)];
    if (before === after) continue;
    observances.push(observance(changeBetween(week, week + WEEK, offsetAt), before, after, usual));
  }
  return component('VTIMEZONE', [`TZID:${name}`, ...observances.flat()]);
}

/** Minutes that a zone's clocks are ahead of UTC, at a time in milliseconds. */
type OffsetAt = (time: number) => number;

function offsets(timeZone: string): OffsetAt {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    ...{ year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' },
  });
  return time => {
    const parts = Object.fromEntries(
      format.formatToParts(time).map(({ type, value }) => [type, Number(value)]),
    );
    const local = Date.UTC(parts.year!, parts.month! - 1, parts.day, parts.hour, parts.minute);
    return Math.round((local - time) / MINUTE);
  };
}

/** The minute at which the offset changes. */
function changeBetween(from: number, to: number, offsetAt: OffsetAt): number {
  let [low, high] = [from, to];
  while (high - low > MINUTE) {
    const middle = low + Math.floor((high - low) / 2 / MINUTE) * MINUTE;
    if (offsetAt(middle) === offsetAt(from)) low = middle;
    else high = middle;
  }
  return high;
}

function observance(at: number, before: number, after: number, usual: number): readonly string[] {
  const local = new Date(at + before * MINUTE).toISOString().slice(0, 19).replace(/[-:]/g, '');
  return component(after > usual ? 'DAYLIGHT' : 'STANDARD', [
    `DTSTART:${local}`,
    `TZOFFSETFROM:${offset(before)}`,
    `TZOFFSETTO:${offset(after)}`,
  ]);
}

/** "+0200" */
function offset(minutes: number): string {
  const size = Math.abs(minutes);
  const digits = (value: number) => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${digits(Math.floor(size / 60))}${digits(size % 60)}`;
}
