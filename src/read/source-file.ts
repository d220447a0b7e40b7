import type { AttachedFile } from '../meeting/meeting.ts';

/** A text file of a meeting, decoded: UTF-8, without a byte-order mark. */
export interface SourceFile {
  /** Relative to the working directory, with `/`: the `file` of its places. */
  readonly path: string;
  /** Relative to the meeting's folder, as on disk, with `/`: "items/07-plan.md". */
  readonly name: string;
  readonly text: string;
  /** Offsets (UTF-16 units) at which lines begin; `\n`, `\r\n` and `\r` end a line. */
  readonly lineStarts: readonly number[];
}

/** An item's file, with what its name says. */
export interface ItemFile extends SourceFile {
  /** The item's id, from its file name: "status-plan". */
  readonly id: string;
}

/** What the read stage finds in a meeting's folder. */
export interface MeetingFolder {
  /** Absolute, links resolved. */
  readonly location: string;
  /** Relative to the working directory, with `/`; "." for the working directory itself. */
  readonly path: string;
  readonly meeting: SourceFile;
  /** In the meeting's order. */
  readonly items: readonly ItemFile[];
  /** Whether there are items, and each could be read: else what names an item or a file may be right. */
  readonly hasAllItems: boolean;
  /** The nearest `defaults.md` above, if there is one. */
  readonly defaults?: SourceFile;
  /** The absolute folder that paths in `defaults` may not leave. */
  readonly defaultsRoot?: string;
  /** All regular files below `attachments/`, by path in code-point order. */
  readonly attachments: readonly AttachedFile[];
  /** What diagnostics may point into: the meeting's file, its defaults, its items in order. */
  readonly sources: readonly SourceFile[];
}
