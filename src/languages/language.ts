import type { Duration } from '../meeting/calendar.ts';
import type { ShownFieldName } from '../meeting/item.ts';
import type { TypedWords } from './typed-words.ts';

/**
 * One language: its labels as public bodies write them, its dates, its hyphenation, and the words that authors type
 * in it.
 */
export interface Language {
  /** By ISO 639-1; the key in the table of languages. */
  readonly code: string;
  /** Other codes that stand for the same language in a text's own marks: "no" is Norwegian. */
  readonly otherCodes?: readonly string[];
  /** An item's field without a label here has its English one. */
  readonly labels: Labels;
  /**
   * Words that say that an item or a passage is closed, and nothing else; in lower case. A space in a word may be
   * left out, or be a hyphen ("nicht öffentlich", "nicht-öffentlich", "nichtöffentlich").
   */
  readonly closedWords: readonly string[];
  /**
   * The endings of nouns, in lower case: "sag", "sagen", "sagens", "sagerne". Endings that follow each other ("er",
   * "ne") are removed one by one.
   */
  readonly endings: readonly string[];
  /**
   * What the names of offices and posts end in, without these endings: "Teknisk Forvaltning", "Ejendomschef". Such a
   * name is not a person's.
   */
  readonly offices: readonly string[];
  /**
   * The endings of words that say what kind of item it is, but not what it is about, without these endings: a title
   * with only such words gives nothing away ("Personalesager", "Staff matters", "Any other business").
   */
  readonly matters: readonly string[];
  readonly months: readonly string[];
  /** From Monday. */
  readonly weekdays: readonly string[];
  readonly dates: DatePatterns;
  /** What is written for the first day of a month: "1er". */
  readonly firstDay?: string;
  /** What is different in a region, by its code: "US", "AT". */
  readonly regions?: Readonly<Record<string, Partial<Pick<Language, 'months' | 'dates'>>>>;
  /** "1 time 30 min." */
  readonly duration: (minutes: Duration) => string;
  /** Between a label and its colon, where a language has something there: French has a space that does not break. */
  readonly beforeColon?: string;
  /** "kl. 9.00–12.30": a time or a span of times, with the word that belongs to it, if any. */
  readonly clock: (times: string) => string;
  /** How messages write a time of day: "9.45" in the Nordic countries, "9:45" elsewhere. */
  readonly timeForm: TimeForm;
  /** The mark before the decimals of a number. */
  readonly decimal: ',' | '.';
  /** Whether `4-6-2025` is clearly the fourth of June, and is read as a date. */
  readonly dayFirst: boolean;
  /** Whether `4/6/2025` may be the sixth of April, so that a hint names both days. */
  readonly monthMayBeFirst?: boolean;
  /** Its quotation marks. */
  readonly quotes: Quotes;
  /** "Anna Holm, Per Lund og Ida Krag": a list in words. */
  readonly list: (texts: readonly string[]) => string;
  /** Phrases that, as a whole text, say that items are closed: in lower case, without hyphens. */
  readonly closedPhrases: readonly string[];
  /** Those of the words for closed that may as well say of a door, a road or a house that it is shut. */
  readonly shutWords: readonly string[];
  /** Those of the phrases that may as well be what an item is about, or what somebody says: "Sekretess! En kurs". */
  readonly topics?: readonly string[];
  /** How a sentence says of its own item that it is closed: what it begins with, and what it has further on. */
  readonly closedSentences: { readonly items: readonly string[]; readonly say: readonly string[] };
  /** Before a word for closed in a note to oneself: "set to closed", "skal være lukket". White space between. */
  readonly closingWords: string;
  /** What says that only members of a body may read on, as a pattern's source for the whole of a text in lower case. */
  readonly membersOnly: string;
  /** What a note that is not for everybody is called, in lower case. */
  readonly internalNotes: readonly string[];
  /** Which patterns of the package `hyphen` hyphenate its words; some regions ("US") have their own. */
  readonly hyphenation: { readonly patterns: string; readonly regions?: Readonly<Record<string, string>> };
  /** The elements of its compounds, if the patterns do not know them. */
  readonly compounds?: Compounds;
  /** Whether compounds are written as several words, so the end of "Harcourt" is no court. */
  readonly openCompounds?: boolean;
  /** Whether every noun has a capital, so a capital is no sign of a name. */
  readonly capitalisedNouns?: boolean;
  readonly typed: TypedWords;
  /** What a site says of itself; in English if absent. */
  readonly site?: SiteWords;
  /** What the program says besides messages; in English if absent. */
  readonly says?: Says;
}

/**
 * The elements that a language's compounds end with: the patterns know syllables, but not where `fravær + indsats` is
 * joined. A word is split before each of these, and its parts are hyphenated one by one.
 */
export interface Compounds {
  /** The words that compounds are made with, in lower case, without endings; white space between. */
  readonly elements: string;
  /** What may follow an element at a word's end. */
  readonly ending: RegExp;
  /** What may stand between an element and the next. */
  readonly links: readonly string[];
}

/**
 * How a language writes a date, such as "onsdag den 4. juni 2025", "4. juni 2025" and "04-06-2025". In a pattern stand
 * `{weekday}`, `{month}`, and for numbers `{day}`, `{m}`, `{year}` or, with zeros before them, `{dd}`, `{mm}`, `{yyyy}`.
 */
export interface DatePatterns {
  readonly full: string;
  readonly long: string;
  readonly numeric: string;
}

/** What quotations begin and end with; within others, and by themselves where `'` was typed, with the single ones. */
export interface Quotes {
  readonly double: readonly [opening: string, closing: string];
  readonly single: readonly [opening: string, closing: string];
}

/** How a time of day is written: "9.00", "9:00", "09:00". */
export type TimeForm = 'H.mm' | 'H:mm' | 'HH:mm';

/** All labels; those of an item's fields may be missing. */
type Labels = Readonly<
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
  | 'cancelled'
  | 'moved-from'
  | 'attachments'
  | 'attachment'
  | 'attachment-index'
  | 'number'
  | 'document'
  | 'pending'
  | 'decision'
  | 'public-decision'
  | 'signature'
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
  | 'note'
  | 'to-text'
  | 'to-contents'
  | 'struck'
  | 'struck-end'
  | 'picture'
  | 'picture-without-text'
  | 'signed-original'
  | 'closed-passage'
  | 'closed-passage-end'
  | 'withheld-passage'
  | 'withheld-item'
  | 'withheld-notice'
  | 'withheld-attachment'
  | 'full-edition'
  | 'public-edition'
  | 'done'
  | 'not-done';

/** What the program says to a person besides messages: below them, while it works, and about what it did. */
export interface Says {
  /** Before a message. */
  readonly severities: { readonly error: string; readonly warning: string };
  readonly none: string;
  readonly errors: (count: number) => string;
  readonly warnings: (count: number) => string;
  /** For a file with more messages than are shown. */
  readonly further: (count: number) => string;
  readonly tooMany: (allowed: number) => string;
  /** For messages that a build server does not show beside the lines. */
  readonly inLog: (count: number) => string;
  /** Before the text that was written instead of another. */
  readonly fixed: string;
  /** For a file that something else changed or locked. */
  readonly unchanged: string;
  /** What a build is at. */
  readonly steps: { readonly check: string; readonly render: string; readonly verify: string };
  /** How many meetings are done. */
  readonly done: (finished: number, all: number) => string;
}

/** What a site of meetings says of itself. */
export interface SiteWords {
  readonly meetings: string;
  /** What the field for the search is for, and its button. */
  readonly search: string;
  readonly find: string;
  /** Before how many items were found, with its colon. */
  readonly hits: string;
  readonly none: string;
  readonly allMeetings: string;
  readonly calendar: string;
  readonly feed: string;
  readonly data: string;
  /** Before a case number. */
  readonly matter: string;
  readonly pack: string;
}
