import type { CalendarDate, TimeOfDay } from '../meeting/calendar.ts';
import type { DatePatterns, Language, TimeForm } from './language.ts';

/** A date as a language writes it, or its region ("US", "AT"), if that has its own way; `iso` is "2025-06-04". */
export function dateText(
  date: CalendarDate,
  style: keyof DatePatterns | 'iso',
  language: Pick<Language, 'weekdays' | 'months' | 'dates' | 'firstDay' | 'regions'>,
  region = '',
): string {
  if (style === 'iso') return isoDate(date);
  const { weekdays, firstDay, regions } = language;
  const { months = language.months, dates = language.dates } = regions?.[region] ?? {};
  const { day, month, year } = date;
  const digits = dateDigits(date);
  const words: Readonly<Record<string, string | number>> = {
    weekday: weekdays[weekdayOf(date)]!,
    day: (day === 1 && firstDay) || day,
    month: months[month - 1]!,
    m: month,
    year,
    dd: digits.day,
    mm: digits.month,
    yyyy: digits.year,
  };
  return dates[style].replace(/\{(\w+)\}/g, (_, name: string) => String(words[name]));
}

/**
 * The day of the week, 0 for Monday. The calendar repeats every 400 years, and `Date` reads years below 100 as those
 * of the last century.
 */
function weekdayOf({ year, month, day }: CalendarDate): number {
  return (new Date(Date.UTC(2000 + (year % 400), month - 1, day)).getUTCDay() + 6) % 7;
}

/** At least two digits: "04". */
function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** "04", "06" and "2025" for 4 June 2025. */
function dateDigits(date: CalendarDate): {
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

/** "2025-06-04", in every language (ISO 8601). */
export function isoDate(date: CalendarDate): string {
  const { day, month, year } = dateDigits(date);
  return `${year}-${month}-${day}`;
}

const DAY = 24 * 60;

/** A time of day on the clock, for pages and messages alike. After midnight the clock begins again. */
export function timeText(time: TimeOfDay, form: TimeForm): string {
  const hours = Math.floor((time % DAY) / 60);
  const shown = form.startsWith('HH') ? twoDigits(hours) : String(hours);
  return `${shown}${form.at(-3)}${twoDigits(time % 60)}`;
}
