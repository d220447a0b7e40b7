import { type ItemFieldName, itemFields } from '../meeting/item.ts';

/**
 * Words that authors type, in lower case, white space between. They are looked up in all languages, whatever the
 * meeting's own: a Danish secretary may have an English template. A word may stand in several languages.
 */
export interface TypedWords {
  /** What the language is called, in any language, and the codes that people take for its own. */
  readonly names: string;
  /** What stands for hours and minutes behind a number; `h` and `min` go in every language. */
  readonly hours: string;
  readonly minutes: string;
  /** "og" in "1 time og 30 minutter", "Anna Holm og Per Lund". */
  readonly and: string;
  /** What stands around a time of day: "kl" before it, "uhr" behind. */
  readonly beforeTime: string;
  readonly afterTime: string;
  /** What is written for the words that a field knows; for `closed` beside the language's `closedWords`. */
  readonly choices: Readonly<Record<Choice, string>>;
  /** What is written for fields' names. */
  readonly fields: Readonly<Partial<Record<FieldName, string>>>;
  /** What is written for the block `decision`. */
  readonly decisionBlock: string;
  /** What is written as a field for what was decided, beside the block's name, and for how was voted. */
  readonly decisionFields: string;
  readonly persons: PersonWords;
  /** What captions of pictures and tables begin with, a pattern's source: "figur", "tabel". */
  readonly captions: string;
  /** What no line parts from its number. */
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

/** Words around the names of persons. */
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
  /** Of two of a family: "d.y." without signs. */
  readonly generations: string;
  /** Of posts, parties, offices and firms behind a name: words, and how words end. */
  readonly behind: string;
  readonly behindEndings: string;
  /** Seats beside which anyone may have a post of their own, as a pattern's source. */
  readonly seats: string;
  /** Posts that several people of one place have, as a pattern's source. */
  readonly commonPosts: string;
}

/** Words that stand at a number, each a pattern's source. */
export interface NumberWords {
  /** Before it, with a full stop or without: "kl", "nr". */
  readonly before: string;
  /** Behind it, as whole words: "kr". Those of the SI, and codes of currencies, go in every language. */
  readonly units?: string;
  /** Behind it, as whole words, and before a currency: "mio". */
  readonly large?: string;
  /** Behind it, as beginnings of words: "procent"; the months, where a day is written without a full stop. */
  readonly behind: string;
  /** The months behind a day with a full stop, where they have capitals. */
  readonly monthsBehindStop?: string;
}

/** Every field of the front matter, for which authors have words of their own. */
export type FieldName = (typeof inOrder)[number] | ItemFieldName;

/** Those of which a word may stand for two: it is taken for the first. */
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
  'allow',
  'document',
  'file',
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

/** All of them, in the order in which a word that may stand for two fields is taken. */
export const fieldNames: readonly FieldName[] = [
  ...new Set<FieldName>([
    ...inOrder,
    ...Object.values(itemFields).flatMap(field => ('name' in field ? [field.name] : [])),
  ]),
];
