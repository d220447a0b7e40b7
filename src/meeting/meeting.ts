import type { PhrasingContent } from 'mdast';
import type { LanguageCode } from '../languages/index.ts';
import type { Block } from './body.ts';
import type { CalendarDate, Duration, TimeOfDay } from './calendar.ts';
import type { Picture } from './picture.ts';
import type { Place, Text } from './place.ts';

export type Kind = 'agenda' | 'minutes';
export type Status = 'open' | 'closed';
export type Purpose = 'decision' | 'discussion' | 'information';

/** Markdown in a field: `note` and `points` of a slot. */
export type Inline = readonly PhrasingContent[];

export interface Person {
  readonly name: Text;
  readonly role?: Text;
  readonly note?: Text;
}

/** A file below the meeting's `attachments/`. */
export interface AttachedFile {
  /** Relative to `attachments/`, as on disk, with `/`. */
  readonly path: string;
  /** Absolute. */
  readonly location: string;
  readonly bytes: number;
}

export interface Attachment {
  /** From 1, by item. */
  readonly number: number;
  readonly title: Text;
  readonly document?: Text;
  readonly status: Status;
  readonly file?: AttachedFile;
  /** As the author wrote it, with its place. */
  readonly fileName?: Text;
  /** Sent later ("eftersendes"). */
  readonly pending: boolean;
  readonly place: Place;
}

interface SlotTimes {
  readonly place: Place;
  readonly time: TimeOfDay;
  readonly duration?: Duration;
}

interface SlotDetails {
  readonly attendees: readonly Person[];
  readonly note?: Inline;
  readonly points: readonly Inline[];
}

/** A slot for one or more items; its text is `title`, or their titles. */
export interface ItemSlot extends SlotTimes, SlotDetails {
  readonly kind: 'items';
  /** Ids of items, in the author's order. */
  readonly items: readonly string[];
  readonly title?: Text;
}

/** A slot for what is no item, a pause, or the end of the meeting. */
export interface TitleSlot extends SlotTimes, SlotDetails {
  readonly kind: 'title' | 'break' | 'close';
  readonly title: Text;
}

export type Slot = ItemSlot | TitleSlot;

/** What every item has in every edition: its id, number and place. */
export interface ItemIdentity {
  /** From the file name; never shown, never in the PDF. */
  readonly id: string;
  /** As shown, without a full stop: "7", "7a". */
  readonly number: string;
  readonly place: Place;
}

/** An agenda item in full. */
export interface AgendaItem extends ItemIdentity {
  readonly title: Text;
  readonly status: Status;
  /** False where neither the item, meeting.md nor defaults.md says the status. */
  readonly statusGiven: boolean;
  readonly publicTitle?: Text;
  readonly case?: Text;
  readonly classification?: Text;
  readonly route: readonly Text[];
  readonly responsible: readonly Person[];
  readonly attendees: readonly Person[];
  readonly purpose?: Purpose;
  /** It begins a run of items under these words. */
  readonly group?: Text;
  /** What the public edition says instead, where the item is closed. */
  readonly publicGroup?: Text;
  /** It ends a run: without a `group` it stands under no heading, and so do those after it. */
  readonly groupEnds: boolean;
  readonly time?: TimeOfDay;
  readonly duration?: Duration;
  readonly attachments: readonly Attachment[];
  readonly late?: Text;
  readonly withdrawn?: Text;
  readonly recused: readonly Person[];
  readonly allow: readonly Text[];
  readonly body: readonly Block[];
}

/** What meeting.md says, the same in every edition. */
export interface MeetingFacts {
  readonly title: Text;
  readonly date: CalendarDate;
  readonly start?: TimeOfDay;
  readonly end?: TimeOfDay;
  readonly location?: Text;
  readonly organisation?: Text;
  readonly logo?: Picture;
  readonly language: LanguageCode;
  /** The language with its region, as written: "en-GB". A BCP 47 tag. */
  readonly languageTag: string;
  /** A built-in template's name, or a path from the folder of the file that names it. */
  readonly template?: Text;
  readonly kind: Kind;
  readonly chair?: Person;
  readonly secretary?: Person;
  readonly members: readonly Person[];
  readonly apologies: readonly Person[];
  /** Worked out where the author gave none; empty where there is to be no signature page. */
  readonly signatories: readonly Person[];
  /** Whether the author named them. */
  readonly signatoriesGiven: boolean;
  readonly place: Place;
}

/** A heading that items are expected to use. */
export interface ExpectedSection {
  readonly title: Text;
  readonly required: boolean;
}

/** The whole meeting: the full edition, and the source of the public one. */
export interface Meeting extends MeetingFacts {
  readonly edition: 'full';
  /** Whether anything in it is withheld from the public edition. */
  readonly withholds: boolean;
  readonly note: readonly Block[];
  readonly items: readonly AgendaItem[];
  /** In order; empty where the meeting has no timetable. */
  readonly slots: readonly Slot[];
  readonly sections: readonly ExpectedSection[];
  /** Codes of warnings that are shown of nothing in it; each item may allow more. */
  readonly allow: readonly Text[];
}
