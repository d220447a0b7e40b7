import type { CalendarDate, Duration, LanguageCode } from '../meeting/meeting.ts';

/** One language: its labels as public bodies write them, its dates, its hyphenation. One file a language. */
export interface Language {
  readonly code: LanguageCode;
  readonly labels: Record<LabelName, string>;
  readonly months: readonly string[];
  /** From Monday. */
  readonly weekdays: readonly string[];
  /** "onsdag den 4. juni 2025" */
  readonly fullDate: (date: CalendarDate) => string;
  /** "4. juni 2025" */
  readonly longDate: (date: CalendarDate) => string;
  /** "04-06-2025" */
  readonly numericDate: (date: CalendarDate) => string;
  /** "1 time 30 min." */
  readonly duration: (minutes: Duration) => string;
  /** "kl. 9.00–12.30": what stands before a span of times, if anything. */
  readonly clock: (times: string) => string;
  /** "Anna Holm, Per Lund og Ida Krag": a list in words. */
  readonly list: (texts: readonly string[]) => string;
}

/** Every label of every part. A template may change any of them. */
export type LabelName =
  | 'agenda'
  | 'minutes'
  | 'contents'
  | 'timetable'
  | 'time'
  | 'item'
  | 'open-case'
  | 'closed-case'
  | 'open'
  | 'closed'
  | 'route'
  | 'responsible'
  | 'attendees'
  | 'recused'
  | 'classification'
  | 'case'
  | 'purpose'
  | 'decision-purpose'
  | 'discussion-purpose'
  | 'information-purpose'
  | 'duration'
  | 'late'
  | 'withdrawn'
  | 'attachments'
  | 'attachment'
  | 'attachment-index'
  | 'number'
  | 'document'
  | 'status'
  | 'pending'
  | 'decision'
  | 'public-decision'
  | 'signature-page'
  | 'signature'
  | 'date'
  | 'location'
  | 'chair'
  | 'secretary'
  | 'members'
  | 'apologies'
  | 'page'
  | 'of'
  | 'notes'
  | 'closed-passage'
  | 'withheld-passage'
  | 'withheld-item'
  | 'withheld-attachment'
  | 'full-edition'
  | 'public-edition'
  | 'done'
  | 'not-done';
