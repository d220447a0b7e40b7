/** A day of the calendar, without time or zone. `month` and `day` count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Minutes from the meeting day's midnight; past 1440 is the next day. */
export type TimeOfDay = number;

/** Minutes. */
export type Duration = number;

/** Whether a text is the name of a time zone in the IANA database, older names included. An offset is not: it changes in summer. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z_]+(?:\/[A-Za-z0-9_+-]+)*$/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}
