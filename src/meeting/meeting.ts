import type { PhrasingContent } from 'mdast';
import type { LanguageCode } from '../languages/index.ts';
import type { Abbreviation } from './abbreviation.ts';
import type { Block } from './body.ts';
import type { CalendarDate, Duration, TimeOfDay } from './calendar.ts';
import type { AgendaItem, AttachedFile, Person } from './item.ts';
import type { Known, Unclear } from './known.ts';
import type { Picture } from './picture.ts';
import type { Place, Placed, Text } from './place.ts';

// An item is part of a meeting: who works with meetings finds both here.
export type {
  AgendaItem,
  AttachedFile,
  Attachment,
  ItemIdentity,
  Person,
  Purpose,
  Status,
} from './item.ts';

export type Kind = 'agenda' | 'minutes';

/** Markdown in a field: `note` and `points` of a slot. */
export type Inline = readonly PhrasingContent[];

interface SlotTimes {
  readonly place: Place;
  /** It stands where its time, or else its duration, or else the slot was written. */
  readonly time: Placed<TimeOfDay>;
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

/** A slot for something that is not an item, a pause, or the end of the meeting. */
export interface TitleSlot extends SlotTimes, SlotDetails {
  readonly kind: 'title' | 'break' | 'close';
  readonly title: Text;
}

export type Slot = ItemSlot | TitleSlot;

/** A warning that is shown only where it is asked for. */
export type AskedWarning = 'abbreviation-unexplained';

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
  /** Why it is not held. */
  readonly cancelled?: Text;
  /** The days that it was to be held before, in the author's order. */
  readonly movedFrom: readonly CalendarDate[];
  /** By its name in the IANA database. */
  readonly timeZone?: string;
  /** What calendars know it by, where its author says so. */
  readonly uid?: string;
  readonly chair?: Person;
  readonly secretary?: Person;
  readonly members: readonly Person[];
  readonly apologies: readonly Person[];
  /** Worked out if the author gave none; empty if there should be no signature page. */
  readonly signatories: readonly Person[];
  /** Whether the author named them. */
  readonly signatoriesGiven: boolean;
  /** Short forms and what they stand for; in the public edition those that it uses. */
  readonly abbreviations: readonly Abbreviation[];
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
  /** In order; empty if the meeting has no timetable. */
  readonly slots: readonly Slot[];
  /** The ids that the author's own timetable names; unclear where a slot may be another item's. */
  readonly timetable: Known<ReadonlySet<string>>;
  readonly sections: readonly ExpectedSection[];
  /** The pattern for the names of its files: "{title}-{date}". */
  readonly namePattern?: string;
  /** Whether its public edition goes into the site, and where that lies. */
  readonly publish: boolean;
  readonly site?: string;
  /** Codes of warnings that are not shown for it; each item may allow more. */
  readonly allow: readonly Text[];
  /** Codes of warnings that are shown only where they are asked for. */
  readonly warn: readonly AskedWarning[];
  /** All files below `attachments/`, named or not. */
  readonly files: readonly AttachedFile[];
  /** Of meeting.md and defaults.md; `items` is unclear where an item's file could not be read. */
  readonly unclear: Unclear;
}
