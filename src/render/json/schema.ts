import {
  array,
  boolean,
  int,
  literal,
  optional,
  type output,
  record,
  regex,
  strictObject,
  string,
  enum as words,
} from 'zod/mini';
import { FORM } from './form.ts';

/** "2026-10-07" */
const date = string().check(regex(/^\d{4}-\d{2}-\d{2}$/));
/** On the clock of the place where the meeting is held: "2026-10-07T08:30". */
const moment = string().check(regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/));
const minutes = int();

const person = strictObject({ name: string(), role: optional(string()), note: optional(string()) });

const nodeTypes = [
  'paragraph',
  'heading',
  'list',
  'listItem',
  'blockquote',
  'code',
  'thematicBreak',
  'table',
  'tableRow',
  'tableCell',
  'footnoteDefinition',
  'pageBreak',
  'timetable',
  'closed',
  'decision',
  'publicDecision',
  'withheld',
  'text',
  'strong',
  'emphasis',
  'delete',
  'superscript',
  'subscript',
  'inlineCode',
  'break',
  'link',
  'image',
  'footnoteReference',
  'language',
] as const;

/** Text as a tree of Markdown (mdast, https://github.com/syntax-tree/mdast), and what directives add to it. */
const node = strictObject({
  type: words(nodeTypes),
  /** Of `text`, `code` and `inlineCode`. */
  value: optional(string()),
  /** Of `heading`: 2 to 4. */
  depth: optional(int()),
  /** Of `list`. */
  ordered: optional(boolean()),
  start: optional(int()),
  marks: optional(words(['lower-alpha', 'upper-alpha', 'lower-roman'])),
  /** Of `listItem` in a task list. */
  checked: optional(boolean()),
  /** Of `table`, for each column. */
  align: optional(array(words(['left', 'center', 'right']))),
  /** Of `link`: an address, or `item:` and the number of an item. */
  url: optional(string()),
  /** Of `image`. */
  alt: optional(string()),
  /** Of `language`: BCP 47. */
  language: optional(string()),
  /** Of `footnoteDefinition` and `footnoteReference`. */
  note: optional(int()),
  get children() {
    return optional(array(node));
  },
});

const attachment = strictObject({
  number: int(),
  status: words(['open', 'closed', 'withheld']),
  title: optional(string()),
  document: optional(string()),
  url: optional(string()),
  pending: boolean(),
});

const item = strictObject({
  number: string(),
  /** Its anchor in the page: "7" is `#7`. */
  anchor: string(),
  status: words(['open', 'closed', 'withheld']),
  title: optional(string()),
  publicTitle: optional(string()),
  group: optional(string()),
  case: optional(string()),
  classification: optional(string()),
  purpose: optional(words(['decision', 'discussion', 'information'])),
  time: optional(moment),
  duration: optional(minutes),
  late: optional(string()),
  withdrawn: optional(string()),
  route: array(string()),
  responsible: array(person),
  attendees: array(person),
  recused: array(person),
  attachments: array(attachment),
  body: array(node),
});

const slot = strictObject({
  kind: words(['items', 'title', 'break', 'close', 'withheld']),
  time: moment,
  duration: optional(minutes),
  /** Numbers of items. */
  items: array(string()),
  title: optional(string()),
  attendees: array(person),
  note: array(node),
  points: array(array(node)),
});

/** A meeting as data. No object has a field that is not named here. */
export const meetingData = strictObject({
  schema: literal(FORM),
  edition: words(['full', 'public']),
  kind: words(['agenda', 'minutes']),
  title: string(),
  organisation: optional(string()),
  date,
  start: optional(moment),
  end: optional(moment),
  timezone: optional(string()),
  location: optional(string()),
  language: string(),
  cancelled: optional(string()),
  movedFrom: array(date),
  chair: optional(person),
  secretary: optional(person),
  members: array(person),
  apologies: array(person),
  signatories: array(person),
  abbreviations: optional(record(string(), string())),
  note: array(node),
  timetable: array(slot),
  items: array(item),
});

export type MeetingData = output<typeof meetingData>;
export type ItemData = output<typeof item>;
export type SlotData = output<typeof slot>;
export type AttachmentData = output<typeof attachment>;
export type PersonData = output<typeof person>;
export type NodeData = output<typeof node>;
