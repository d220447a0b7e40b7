import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Block } from '../../meeting/body.ts';
import type { AgendaItem } from '../../meeting/item.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import type { ParsedFile } from '../../parse/parsed-file.ts';
import type { Locate, ShownText } from './texts/shown-text.ts';

/** What was asked for, and what all rules need that follows from the meeting. */
export interface RuleContext {
  /** The requested edition. */
  readonly edition: 'full' | 'public';
  /** Every text that the full edition shows. */
  readonly texts: readonly ShownText[];
  /** Finds the place of a part of such a text. */
  readonly locate: Locate;
}

/**
 * A cross-check of a meeting whose values are valid in themselves. A value that was refused is absent from the meeting
 * (a refused title is empty), so a rule can't complain of it again. If a rule has to know that something was written,
 * `unclear` names it.
 */
export type Rule = (meeting: Meeting, context: RuleContext) => readonly Diagnostic[];

/** A file of a meeting as it was typed, and what was made of it. */
export interface TypedFile {
  readonly file: ParsedFile;
  readonly meeting: Meeting;
  /** The item that was made of it; undefined for meeting.md. */
  readonly item?: AgendaItem;
  /** The part of its body that everybody can read. */
  readonly open: readonly Block[];
}

/** A check of how one file was typed, for lines that are neither field, mark nor prose. */
export type LineCheck = (typed: TypedFile, edition: RuleContext['edition']) => readonly Diagnostic[];
