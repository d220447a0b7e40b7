import type { CalendarDate } from '../meeting/calendar.ts';

/**
 * The day of the week, from 0 for Monday. The calendar comes round every 400 years, and `Date` takes the years below 100
 * for the last century's.
 */
export function weekdayOf({ year, month, day }: CalendarDate): number {
  return (new Date(Date.UTC(2000 + (year % 400), month - 1, day)).getUTCDay() + 6) % 7;
}

/** Two digits at least: "04". */
export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** "04", "06" and "2025" of 4 June 2025. */
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
