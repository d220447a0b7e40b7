import type { Purpose } from '../../meeting/item.ts';

/** What `agenda new` writes into a meeting in a language. Notes to the author are whole sentences. */
export interface StarterWords {
  /** Who meets, if nobody says. */
  readonly body: string;
  readonly notes: {
    /** Above the fields of meeting.md. */
    readonly fields: string;
    /** Which more fields there are. */
    readonly people: string;
    /** Below them. */
    readonly cover: string;
    readonly status: string;
    readonly standing: string;
    /** In an item without text. */
    readonly text: string;
    /** In .gitignore. */
    readonly ignored: string;
  };
  /** Items that show how. */
  readonly items: readonly StarterItem[];
  /** The item that approves the last minutes; its id is the same from meeting to meeting. */
  readonly minutes: { readonly id: string; readonly title: (date: string) => string };
  /** The text of an item that was withdrawn from the meeting of a day. */
  readonly fromMeeting: (date: string) => string;
}

export interface StarterItem {
  readonly title: string;
  readonly purpose?: Purpose;
  /** It is on each agenda. */
  readonly isStanding?: boolean;
  /** Markdown: paragraphs, headings and points. */
  readonly text?: readonly string[];
}
