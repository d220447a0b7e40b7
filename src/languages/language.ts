import type { CalendarDate, Duration } from '../meeting/calendar.ts';
import type { ShownFieldName } from '../meeting/item.ts';
import type { Says } from './says.ts';
import type { TypedWords } from './typed-words.ts';

/** One language: its labels as public bodies write them, its dates, its hyphenation, the words that are read in it. */
export interface Language {
  /** By ISO 639-1; the key in the table of languages. */
  readonly code: string;
  /** Other codes that stand for the same language in a text's own marks: "no" is Norwegian. */
  readonly otherCodes?: readonly string[];
  /** A field of an item that has none is labelled in English. */
  readonly labels: Labels;
  /**
   * Words that say of an item or a passage that it is closed, and nothing else; in lower case. A space in one may be
   * left out, or be a hyphen ("nicht öffentlich", "nicht-öffentlich", "nichtöffentlich").
   */
  readonly closedWords: readonly string[];
  /**
   * What nouns end in beside their stem, in lower case: "sag", "sagen", "sagens", "sagerne". Endings that follow each other
   * ("er", "ne") are taken off one by one.
   */
  readonly endings: readonly string[];
  /**
   * What the names of offices and posts end in, without these endings: "Teknisk Forvaltning", "Ejendomschef". A name of
   * this kind is no person's.
   */
  readonly offices: readonly string[];
  /**
   * What words end in that say of what kind an item is, and nothing of its matter, without these endings: a title of such
   * words alone gives nothing away ("Personalesager", "Staff matters", "Any other business").
   */
  readonly matters: readonly string[];
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
  /** Between hours and minutes: "9.45", "9:45". */
  readonly timeSeparator: '.' | ':';
  /** Whether `4-6-2025` is plainly the fourth of June, so that it is read as a date. */
  readonly dayFirst: boolean;
  /** Whether `4/6/2025` may be the sixth of April, so that a hint names both days. */
  readonly monthMayBeFirst?: boolean;
  /** "Anna Holm, Per Lund og Ida Krag": a list in words. */
  readonly list: (texts: readonly string[]) => string;
  /** What says of items, as a whole text, that they are closed: in lower case, without hyphens. */
  readonly closedPhrases: readonly string[];
  /** Those of the words for closed that may as well say of a door, a road or a house that it is shut. */
  readonly shutWords: readonly string[];
  /** How a sentence says of its own item that it is closed: what it begins with, and what it has further on. */
  readonly closedSentences: { readonly items: readonly string[]; readonly say: readonly string[] };
  /** Which patterns of the package `hyphen` part its words; some regions ("US") have their own. */
  readonly hyphenation: { readonly patterns: string; readonly regions?: Readonly<Record<string, string>> };
  /** What its compounds are made with, where the patterns do not know them. */
  readonly compounds?: Compounds;
  /** Whether every noun has a capital, so that a capital says nothing of a name. */
  readonly capitalisedNouns?: boolean;
  readonly typed: TypedWords;
  /** What the program says besides messages; in English without. */
  readonly says?: Says;
}

/**
 * What a language's compounds end with: the patterns know syllables, but not where `fravær + indsats` is joined. A
 * word is parted before each of these, and its parts are hyphenated one by one.
 */
export interface Compounds {
  /** Words that compounds are made with, in lower case, without endings; white space between. */
  readonly elements: string;
  /** What may follow an element at a word's end. */
  readonly ending: RegExp;
  /** What may stand between an element and the next. */
  readonly links: readonly string[];
}

/** Writes a date. Some regions ("US", "AT") have a way of their own; without one it is the language's. */
export type DateWriter = (date: CalendarDate, region?: string) => string;

/** All labels; those of an item's fields may be missing. */
export type Labels = Readonly<
  Record<Exclude<LabelName, ShownFieldName>, string> & Partial<Record<ShownFieldName, string>>
>;

/** Every label of every part. A template may change any of them. */
export type LabelName =
  | ShownFieldName
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
  | 'decision-purpose'
  | 'discussion-purpose'
  | 'information-purpose'
  | 'withdrawn'
  | 'attachments'
  | 'attachment'
  | 'attachment-index'
  | 'number'
  | 'document'
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
