/**
 * The Document, independent of any output: what is in the output and what it means, in reading order. It already has
 * all words (labels, dates and numbers in the meeting's language); how anything looks is up to the renderer.
 */
import type { CalendarDate } from '../meeting/calendar.ts';
import type { Picture } from '../meeting/picture.ts';
import type { Place, Text } from '../meeting/place.ts';

/** A document of either edition, or of one: the public edition's is made only from a public meeting. */
export interface Document<Edition extends 'full' | 'public' = 'full' | 'public'> {
  readonly edition: Edition;
  /** BCP 47. */
  readonly language: string;
  readonly metadata: Metadata;
  /** The words in the names of the meeting's people, each once: they are not hyphenated. */
  readonly names: readonly string[];
  readonly parts: readonly Part[];
  /** For outputs that have pages: what stands on each of them except the cover. */
  readonly header: Running;
  readonly footer: Running;
}

export interface Metadata {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly date: CalendarDate;
}

/** A line that each page has. */
export type Running = readonly [left: RunningInlines, centre: RunningInlines, right: RunningInlines];

export type RunningInlines = readonly RunningInline[];

/** What is known only when there are pages stands nowhere else. */
export type RunningInline = Inline | RunningNotice | PageNumber | PageCount | PageItem | PageClosed;

export interface RunningNotice {
  readonly role: 'notice';
  readonly inlines: RunningInlines;
}

/** The number of the page. */
export interface PageNumber {
  readonly role: 'page-number';
}

/** How many pages there are. */
export interface PageCount {
  readonly role: 'page-count';
}

/**
 * The item that goes on on the page from the one before, with its number, and signs around it. Nothing on other pages;
 * cut where the line is too short.
 */
export interface PageItem {
  readonly role: 'page-item';
  readonly before: string;
  readonly after: string;
}

/** That there is closed matter on the page; nothing where there is none. */
export interface PageClosed {
  readonly role: 'page-closed';
  readonly label: string;
}

export type PartRole =
  | 'cover'
  | 'masthead'
  | 'contents'
  | 'timetable'
  | 'item'
  | 'attachment-index'
  | 'signature-page';

/**
 * A part begins on a new page, or follows the part before it; one that `fit`s follows where it stands whole on what is left
 * of the page, and begins a new page otherwise.
 */
export interface Part {
  readonly role: PartRole;
  /** Its destination: `[a-z0-9.-]+`, made from numbers, never from an author's words. */
  readonly id: string;
  readonly start: 'page' | 'fit' | 'follow';
  /** The text of its bookmark. */
  readonly bookmark?: string;
  /** The id of the group that it is in: parts of one group follow each other, and its heading stands in the first. */
  readonly group?: string;
  /** Of its bookmark, if it belongs to the part before it: from 1. */
  readonly level?: number;
  readonly blocks: readonly Block[];
  /** A closed item: each of its pages says so. */
  readonly closed?: boolean;
  /** The pages of an attached file, which stand instead of blocks. */
  readonly attached?: AttachedPart;
}

/** An attached file whose pages are in the document. */
export interface AttachedPart {
  /** Its absolute path: where the renderer finds what was read of it. */
  readonly location: string;
  /** Over its first page, and read before it: a link back to its item. */
  readonly head: Inlines;
  /** At the foot of each of its pages, in order. */
  readonly feet: readonly Running[];
}

export type Block =
  | CoverBlock
  | PartHeading
  | GroupHeading
  | ItemHeading
  | WayBack
  | Fields
  | Notice
  | Heading
  | Paragraph
  | List
  | Steps
  | Table
  | Quote
  | Code
  | Figure
  | Rule
  | PageBreak
  | Passage
  | WithheldMark
  | Timetable
  | Contents
  | Overview
  | AttachmentTable
  | Signatures
  | Footnotes;

interface Sourced {
  /** The source that it comes from; layout never reads it, no renderer writes it. */
  readonly place?: Place;
}

/** The cover or masthead's names: what a reader sees first. */
export interface CoverBlock extends Sourced {
  readonly role: 'cover';
  readonly organisation?: Inlines;
  readonly logo?: Picture;
  /** The logo's alt text: the organisation's name, or the title. */
  readonly logoAlt?: string;
  /** It means nothing: it is there to be looked at. */
  readonly picture?: Picture;
  readonly kind: string;
  readonly title: Inlines;
  readonly date: string;
  /** "Contains closed items: not for publication", which warns, or "Public edition". */
  readonly notice?: { readonly text: string; readonly warns: boolean };
}

/** The heading of contents, timetable, attachment index or signature page, as high as an item's. */
export interface PartHeading extends Sourced {
  readonly role: 'part-heading';
  readonly level: number;
  readonly inlines: Inlines;
}

/** A heading over a run of items: as high as theirs, so that items are of one level in groups and in none. */
export interface GroupHeading extends Sourced {
  readonly role: 'group-heading';
  readonly level: number;
  readonly id: string;
  readonly inlines: Inlines;
  readonly bookmark: string;
}

export interface ItemHeading extends Sourced {
  readonly role: 'item-heading';
  /** Below the meeting's title alone, where there is one. */
  readonly level: number;
  /** As it is printed: "7.", "7a.", "§ 114". */
  readonly number: string;
  readonly inlines: Inlines;
  /** The status in words, "Åben sag", and what is unusual about the item. */
  readonly marks?: readonly StatusMark[];
  /** Purpose and duration in words, where the template shows them beside the title. */
  readonly asides: readonly string[];
}

/** A link back to the table of contents, below an item's head and fields. */
export interface WayBack {
  readonly role: 'way-back';
  readonly target: string;
  readonly label: string;
}

/** Labels with values: the facts of a cover, the fields of an item. */
export interface Fields extends Sourced {
  readonly role: 'fields';
  readonly fields: readonly Field[];
}

export interface Field {
  readonly label: string;
  /** A line each. */
  readonly values: readonly Inlines[];
  readonly place?: Place;
}

/** Why a meeting is cancelled, when it was to be held; why an item is late or withdrawn; that an edition holds closed items; that an item is closed. */
export interface Notice extends Sourced {
  readonly role: 'notice';
  readonly kind: 'late' | 'withdrawn' | 'closed' | 'edition' | 'cancelled' | 'moved';
  /** With its colon: "Udgår:". */
  readonly label?: string;
  readonly inlines: Inlines;
}

/** A section's heading; `level` is its place in the whole document, without gaps. */
export interface Heading extends Sourced {
  readonly role: 'heading';
  readonly level: number;
  /** 0 for a section (`##`), 1 and 2 for those below it: its look. */
  readonly depth: 0 | 1 | 2;
  readonly id?: string;
  /** The text of its bookmark, for sections. */
  readonly bookmark?: string;
  readonly inlines: Inlines;
}

export interface Paragraph extends Sourced {
  readonly role: 'paragraph';
  readonly inlines: Inlines;
  /** Comes before a list, table or picture, ends with a colon, or acts as a heading: stays with what follows. */
  readonly leadIn: boolean;
  /** Of the picture above it, which its author gave it as a title. */
  readonly caption?: true;
}

export type ListMarks = 'bullet' | 'decimal' | 'lower-alpha' | 'upper-alpha' | 'lower-roman';

export interface List extends Sourced {
  readonly role: 'list';
  readonly marks: ListMarks;
  /** The first number of an ordered list. */
  readonly first: number;
  /** Blank lines between the points. */
  readonly loose: boolean;
  readonly points: readonly ListPoint[];
}

export interface ListPoint {
  /** Of a task list. */
  readonly checked?: boolean;
  /** What a screen reader says for the box: "done", "not done". */
  readonly checkedLabel?: string;
  readonly blocks: readonly Block[];
  readonly place?: Place;
}

/** Steps in time, on a line from the first to the last. */
export interface Steps extends Sourced {
  readonly role: 'steps';
  readonly steps: readonly Step[];
}

export interface Step {
  /** As its author wrote it: "3 March 2026". */
  readonly when?: Inlines;
  readonly blocks: readonly Block[];
  readonly place?: Place;
}

export type Alignment = 'left' | 'centre' | 'right';

export interface Table extends Sourced {
  readonly role: 'table';
  readonly columns: readonly Alignment[];
  readonly header: readonly TableCell[];
  readonly rows: readonly (readonly TableCell[])[];
  /** The first cell of a row says what the row is about. */
  readonly rowHeaders?: true;
  /** The next block is its caption, which stays with it. */
  readonly captioned?: true;
  /** What is drawn beside the last column's figures: a number for each row that has one. */
  readonly bars?: readonly (number | undefined)[];
}

export interface TableCell {
  readonly blocks: readonly Block[];
  readonly place?: Place;
}

export interface Quote extends Sourced {
  readonly role: 'quote';
  readonly blocks: readonly Block[];
}

export interface Code extends Sourced {
  readonly role: 'code';
  readonly text: string;
}

/** A picture that is alone in its paragraph. */
export interface Figure extends Sourced {
  readonly role: 'figure';
  readonly picture: Picture;
  readonly alt: string;
  /** The next block is its caption, which stays with it. */
  readonly captioned?: true;
}

export interface Rule extends Sourced {
  readonly role: 'rule';
}

export interface PageBreak extends Sourced {
  readonly role: 'page-break';
}

/** A closed passage in the full edition, or a decision, under its label, which is a heading. */
export interface Passage extends Sourced {
  readonly role: 'passage';
  readonly kind: 'closed' | 'decision';
  readonly label: string;
  /** Of the label in the whole document; the headings in it are below. */
  readonly level: number;
  /** Of a passage that has a bookmark, whose text is the label. */
  readonly id?: string;
  /** What a screen reader says after it, where what follows is not in it. */
  readonly end?: string;
  readonly blocks: readonly Block[];
}

/** The short mark in the place of a withheld passage. */
export interface WithheldMark extends Sourced {
  readonly role: 'withheld';
  readonly text: string;
}

export interface Timetable extends Sourced {
  readonly role: 'timetable';
  /** What is heard of it before its cells. */
  readonly summary?: string;
  readonly labels: { readonly time: string; readonly item: string };
  readonly slots: readonly SlotRow[];
}

export interface SlotRow {
  readonly kind: 'items' | 'title' | 'break' | 'close';
  /** "9.00" */
  readonly time: string;
  /** A line each: for items, a number and a title as a link, with a status mark where closed. */
  readonly titles: readonly Inlines[];
  readonly points: readonly Inlines[];
  /** Who attends, then the note; a line each. */
  readonly notes: readonly Inlines[];
  readonly place?: Place;
}

export interface Contents extends Sourced {
  readonly role: 'contents';
  readonly entries: readonly ContentsEntry[];
}

/** Contents and timetable in one table: the day at a glance. */
export interface Overview extends Sourced {
  readonly role: 'overview';
  /** Of its columns; none for one that all rows leave empty. */
  readonly labels: {
    readonly time?: string;
    readonly item: string;
    readonly duration?: string;
    readonly page: string;
  };
  readonly rows: readonly OverviewRow[];
}

export interface OverviewRow {
  /** `group` is a heading over the rows that follow it; `part` is an index or a signature page; the others are slots. */
  readonly kind: SlotRow['kind'] | 'group' | 'part';
  /** "9.00" */
  readonly time?: string;
  /** An item's, as it is printed. */
  readonly number?: string;
  readonly title: Inlines;
  /** The part or heading that it leads to. */
  readonly target?: string;
  /** Purpose and who is responsible, the slot's guests, points and note; a line each. */
  readonly details: readonly Inlines[];
  /** How long it takes, and the same in words. */
  readonly minutes?: number;
  readonly duration?: string;
  /** The row before it is under a group, and it is under none. */
  readonly leavesGroup?: boolean;
  readonly place?: Place;
}

export interface ContentsEntry {
  /** `group` is a heading over the entries that follow it; `part` is timetable, index, signature page. */
  readonly kind: 'group' | 'item' | 'part';
  /** The part or heading it leads to. */
  readonly target: string;
  /** An item's, as it is printed. */
  readonly number?: string;
  readonly inlines: Inlines;
  /** What is unusual about an item. */
  readonly marks?: readonly StatusMark[];
  /** The entry before it is under a group, and it is under none. */
  readonly leavesGroup?: boolean;
  readonly place?: Place;
}

/** The attachments of one item, under the item; or those of all, in the index. */
export interface AttachmentTable extends Sourced {
  readonly role: 'attachments';
  /** What is heard of it before its cells. */
  readonly summary?: string;
  readonly labels: {
    readonly number: string;
    readonly title: string;
    readonly document: string;
    readonly status: string;
  };
  readonly groups: readonly AttachmentGroup[];
}

/** The attachments of an item. */
export interface AttachmentGroup extends Sourced {
  /** In the index: the item's number and title. */
  readonly heading?: Inlines;
  readonly rows: readonly AttachmentRow[];
}

export interface AttachmentRow {
  /** The item's, and which of its attachments it is: "3.1". */
  readonly number: Inlines;
  readonly title: Inlines;
  readonly document?: Inlines;
  readonly status?: StatusMark;
  /** That it is sent later, as "Eftersendes". */
  readonly pending?: string;
  readonly place?: Place;
}

export interface Signatures extends Sourced {
  readonly role: 'signatures';
  /** "Signature:" is heard before each name. */
  readonly labels: { readonly date: string; readonly signature: string };
  /** What is signed: body, kind and date. */
  readonly of: Inlines;
  /** Whether each signature has a field that a program can sign. */
  readonly fields: boolean;
  readonly signatories: readonly {
    readonly name: Inlines;
    readonly role?: Inlines;
    readonly place?: Place;
  }[];
}

/** An item's footnotes, at its end, in the order of their numbers. */
export interface Footnotes extends Sourced {
  readonly role: 'footnotes';
  /** What a screen reader announces: "Notes". */
  readonly label: string;
  readonly notes: readonly FootnoteBlock[];
}

export interface FootnoteBlock {
  /** The destination of the note: "item-3.note-1"; of its first reference: "item-3.note-1.ref". */
  readonly id: string;
  readonly number: number;
  /** Where the number leads, in words: "Back to the text, note 1". */
  readonly back: string;
  readonly blocks: readonly Block[];
  readonly place?: Place;
}

/** Shape and word together: open has a ring, closed a padlock, withdrawn a cross, late a plus; never colour alone. */
export interface StatusMark {
  readonly status: 'open' | 'closed' | 'withdrawn' | 'late';
  readonly label: string;
}

export type Inlines = readonly Inline[];

export type Inline =
  | TextInline
  | Span
  | Struck
  | Abbreviated
  | Link
  | LanguageRun
  | NoteReference
  | LineBreak
  | InlinePicture
  | StatusInline;

/** What an author wrote, with its place, or the program's own words. */
export interface TextInline extends Sourced, Pick<Text, 'value'> {
  readonly role: 'text';
}

/** Text with its own meaning or look; a `notice` must not be cut when a line is too short. */
export interface Span {
  readonly role: 'strong' | 'emphasis' | 'superscript' | 'subscript' | 'code' | 'muted' | 'name' | 'notice';
  readonly inlines: Inlines;
}

/** Words that were struck out, which is heard before and after them. */
export interface Struck {
  readonly role: 'delete';
  readonly label: string;
  readonly end: string;
  readonly inlines: Inlines;
}

/** A short form, and what is heard in its place. */
export interface Abbreviated {
  readonly role: 'abbreviation';
  readonly expansion: string;
  readonly inlines: Inlines;
}

/** A link to a part, heading or note of this document (`target`), or to an address (`url`). */
export interface Link {
  readonly role: 'link';
  readonly to: { readonly target: string } | { readonly url: string };
  /** What is heard instead of its words, where they do not say where it leads. */
  readonly says?: string;
  readonly inlines: Inlines;
}

/** A passage in a language other than the document's. */
export interface LanguageRun {
  readonly role: 'language';
  readonly language: string;
  readonly inlines: Inlines;
}

/** A footnote's mark, raised, a link to its note. */
export interface NoteReference {
  readonly role: 'note-reference';
  readonly target: string;
  readonly number: number;
  /** What is heard: "Note 1". */
  readonly label: string;
  /** The destination that the note links back to; only the first reference of a note has one. */
  readonly id?: string;
  readonly place?: Place;
}

export interface LineBreak {
  readonly role: 'break';
}

export interface InlinePicture {
  readonly role: 'picture';
  readonly picture: Picture;
  readonly alt: string;
  readonly place?: Place;
}

/** A status as icon and word within a line. */
export interface StatusInline extends StatusMark {
  readonly role: 'status';
}
