import type { CalendarDate, Duration, LanguageCode } from '../meeting/meeting.ts';

/** One language: its labels as public bodies write them, its dates, its hyphenation. One file a language. */
export interface Language {
  readonly code: LanguageCode;
  readonly labels: Record<LabelName, string>;
  /**
   * Words that say of an item or a passage that it is closed, and nothing else; in lower case. A space in one may be
   * left out, or be a hyphen ("nicht öffentlich", "nicht-öffentlich", "nichtöffentlich").
   */
  readonly closedWords: readonly string[];
  readonly months: readonly string[];
  /** From Monday. */
  readonly weekdays: readonly string[];
  /** "onsdag den 4. juni 2025" */
  readonly fullDate: DateWriter;
  /** "4. juni 2025" */
  readonly longDate: DateWriter;
  /** "04-06-2025" */
  readonly numericDate: DateWriter;
  /** "1 time 30 min." */
  readonly duration: (minutes: Duration) => string;
  /** "kl. 9.00–12.30": a time or a span of times with the word that goes with it, if there is one. */
  readonly clock: (times: string) => string;
  /** "Anna Holm, Per Lund og Ida Krag": a list in words. */
  readonly list: (texts: readonly string[]) => string;
  /** What says of items, as a whole text, that they are closed: in lower case, without hyphens. */
  readonly closedPhrases: readonly string[];
}

/** Writes a date. Some regions ("US", "AT") have a way of their own; without one it is the language's. */
export type DateWriter = (date: CalendarDate, region?: string) => string;

/** Every label of every part. A template may change any of them. */
export type LabelName =
  | 'agenda'
  | 'minutes'
  | 'contents'
  | 'timetable'
  | 'time'
  | 'end'
  | 'item'
  | 'open-case'
  | 'closed-case'
  | 'open'
  | 'closed'
  | 'closed-item'
  | 'closed-items'
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
  | 'date'
  | 'location'
  | 'chair'
  | 'secretary'
  | 'members'
  | 'apologies'
  | 'page'
  | 'of'
  | 'notes'
  | 'picture'
  | 'closed-passage'
  | 'withheld-passage'
  | 'withheld-item'
  | 'withheld-notice'
  | 'withheld-attachment'
  | 'full-edition'
  | 'public-edition'
  | 'done'
  | 'not-done';
