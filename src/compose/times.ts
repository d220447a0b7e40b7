import type { CalendarDate, TimeOfDay } from '../meeting/calendar.ts';
import type { DateStyle, Template } from '../template/template.ts';
import type { Composition } from './composition.ts';

const DAY = 24 * 60;

/** "9.00" or "09:00". After midnight the clock begins again. */
export function timeText(time: TimeOfDay, times: Template['times']): string {
  const hours = String(Math.floor((time % DAY) / 60));
  const minutes = String(time % 60).padStart(2, '0');
  return times === 'H.mm' ? `${hours}.${minutes}` : `${hours.padStart(2, '0')}:${minutes}`;
}

/** A date in the form that a template asks for. */
export function dateText(
  date: CalendarDate,
  style: DateStyle,
  { language, region }: Pick<Composition, 'language' | 'region'>,
): string {
  switch (style) {
    case 'full':
      return language.fullDate(date, region);
    case 'long':
      return language.longDate(date, region);
    case 'numeric':
      return language.numericDate(date, region);
    case 'iso':
      return isoDate(date);
  }
}

function isoDate({ year, month, day }: CalendarDate): string {
  const digits = (value: number, count: number) => String(value).padStart(count, '0');
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}
