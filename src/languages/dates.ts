import type { CalendarDate } from '../meeting/calendar.ts';

/**
 * The day of the week, 0 for Monday. The calendar repeats every 400 years, and `Date` reads years below 100 as those
 * of the last century.
 */
export function weekdayOf({ year, month, day }: CalendarDate): number {
  return (new Date(Date.UTC(2000 + (year % 400), month - 1, day)).getUTCDay() + 6) % 7;
}

/** At least two digits: "04". */
export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** "04", "06" and "2025" for 4 June 2025. */
export function dateDigits(date: CalendarDate): {
  readonly day: string;
  readonly month: string;
  readonly year: string;
} {
  return {
    day: twoDigits(date.day),
    month: twoDigits(date.month),
    year: String(date.year).padStart(4, '0'),
  };
}
