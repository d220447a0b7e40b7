import { type ItemFieldName, itemFields } from '../meeting/item.ts';

/**
 * Words that authors type, in lower case, white space between. They are looked up in all languages, whatever the
 * meeting's own: a Danish secretary may have an English template. A word may belong to several languages.
 */
export interface TypedWords {
  /** What the language is called, in any language, and the codes that people mistake for its own. */
  readonly names: string;
  /** What follows a number to mean hours and minutes; `h` and `min` work in every language. */
  readonly hours: string;
  readonly minutes: string;
  /** "og" in "1 time og 30 minutter", "Anna Holm og Per Lund". */
  readonly and: string;
  /** What comes with a time of day: "kl" before it, "uhr" after it. */
  readonly beforeTime: string;
  readonly afterTime: string;
  /**
   * What authors write for the words that a field accepts; for `closed`, in addition to the language's `closedWords`.
   */
  readonly choices: Readonly<Record<Choice, string>>;
  /** What authors write for `true` where something comes later: "to follow". A reader may be shown it. */
  readonly later: string;
  /** What authors write for the names of fields. */
  readonly fields: Readonly<Partial<Record<FieldName, string>>>;
  /** What authors write for the block `decision`. */
  readonly decisionBlock: string;
  /** What authors write as a field for the decision, besides the block's name, and for the vote. */
  readonly decisionFields: string;
  readonly persons: PersonWords;
  /** What captions of pictures and tables begin with, as a pattern's source: "figur", "tabel". */
  readonly captions: string;
  /** What must stay on the line of its number. */
  readonly numbers: NumberWords;
}

export type Choice =
  | 'open'
  | 'closed'
  | 'agenda'
  | 'minutes'
  | 'decision'
  | 'discussion'
  | 'information'
  | 'keep'
  | 'join'
  | 'true'
  | 'false';

/** Words that come with the names of persons. */
export interface PersonWords {
  /** Written before a name: "dr", "frau". */
  readonly titles: string;
  /** Written before a name or instead of it: words, and what such words end with ("direktør", "administrerende direktør"). */
  readonly posts: string;
  readonly postEndings: string;
  /** In the name of an office and in no person's: "og", "for". */
  readonly joints: string;
  /** Small words in a name: "von". */
  readonly small: string;
  /** To tell two of a family apart: "d.y." without full stops. */
  readonly generations: string;
  /** Posts, parties, offices and firms after a name: words, and how words end. */
  readonly behind: string;
  readonly behindEndings: string;
  /** Seats beside which anyone may have a post of their own, as a pattern's source. */
  readonly seats: string;
  /** Posts that several people of one place have, as a pattern's source. */
  readonly commonPosts: string;
}

/** Words that come with a number, each a pattern's source. */
export interface NumberWords {
  /** Before it, with or without a full stop: "kl", "nr". */
  readonly before: string;
  /** After it, as whole words: "kr". SI units and currency codes work in every language. */
  readonly units?: string;
  /** After it, as whole words, and before a currency: "mio". */
  readonly large?: string;
  /** After it, as beginnings of words: "procent"; the months, if a day is written without a full stop. */
  readonly behind: string;
  /** The months after a day with a full stop, if they have capitals. */
  readonly monthsBehindStop?: string;
}

/** Every field of the front matter for which authors have their own words. */
export type FieldName = (typeof inOrder)[number] | ItemFieldName;

/** Fields that share a word: the word means the first of them. */
const inOrder = [
  'title',
  'date',
  'start',
  'end',
  'location',
  'organisation',
  'language',
  'template',
  'kind',
  'status',
  'chair',
  'secretary',
  'members',
  'apologies',
  'signatories',
  'timetable',
  'sections',
  'formats',
  'cancelled',
  'moved-from',
  'timezone',
  'uid',
  'publish',
  'site',
  'abbreviations',
  'attachment-base',
  'line-ends',
  'public-title',
  'case',
  'classification',
  'route',
  'responsible',
  'attendees',
  'purpose',
  'group',
  'public-group',
  'group-ends',
  'time',
  'duration',
  'attachments',
  'number',
  'late',
  'withdrawn',
  'recused',
  'standing',
  'allow',
  'document',
  'file',
  'url',
  'pending',
  'item',
  'break',
  'close',
  'note',
  'points',
  'name',
  'role',
  'required',
] as const;

/** All of them, in the order that decides which field a shared word means. */
export const fieldNames: readonly FieldName[] = [
  ...new Set<FieldName>([
    ...inOrder,
    ...Object.values(itemFields).flatMap(field => ('name' in field ? [field.name] : [])),
  ]),
];
