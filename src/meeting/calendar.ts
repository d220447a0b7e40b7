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
