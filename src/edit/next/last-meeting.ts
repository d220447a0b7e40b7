import type { Meeting } from '../../meeting/meeting.ts';
import { readItemName } from '../../read/item-name.ts';
import type { SourceFile } from '../../read/source-file.ts';
import { digitsIn } from '../item-file.ts';

/** The meeting that a new one follows. */
export interface LastMeeting {
  /** Absolute, links resolved. */
  readonly location: string;
  readonly meeting: Meeting;
  /** Its texts, and those of its defaults. */
  readonly sources: readonly SourceFile[];
}

/** What is known of the next meeting. */
export interface Following {
  /** 2026-11-04 */
  readonly date: string;
  /** Other fields of meeting.md that are not those of the last, by name. */
  readonly fields: Readonly<Record<string, string>>;
  /** Titles of new items. */
  readonly titles: readonly string[];
  /** Whether the same defaults.md applies to it; otherwise what it says is taken over too. */
  readonly hasDefaults: boolean;
}

/** With how many digits the last meeting's files begin. */
export function digitsOf({ meeting }: LastMeeting): number {
  return digitsIn(
    meeting.items.map(({ place }) => readItemName(place.file.slice(place.file.lastIndexOf('/') + 1))),
  );
}
