import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Block } from '../../meeting/body.ts';
import type { AgendaItem } from '../../meeting/item.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import type { ParsedFile } from '../../parse/parsed-file.ts';
import type { Locate } from './texts/locate.ts';
import type { ShownText } from './texts/shown-text.ts';

/** What is asked of a meeting, and what all rules need that follows from it. */
export interface RuleContext {
  /** The edition that is asked for. */
  readonly edition: 'full' | 'public';
  /** Every text that the full edition shows. */
  readonly texts: readonly ShownText[];
  /** Finds the place of a part of one. */
  readonly locate: Locate;
}

/**
 * One cross-check over a meeting whose values are valid in themselves. A value that was refused is absent from the
 * meeting (a refused title is empty), so that a rule cannot complain of it again; `unclear` names it where a rule has to
 * know that something was written.
 */
export type Rule = (meeting: Meeting, context: RuleContext) => readonly Diagnostic[];

/** A file of a meeting as it was typed, with what came of it. */
export interface TypedFile {
  readonly file: ParsedFile;
  readonly meeting: Meeting;
  /** What is made of it; nothing where it is meeting.md. */
  readonly item?: AgendaItem;
  /** Of its body what everybody reads. */
  readonly open: readonly Block[];
}

/** A check of how one file was typed: lines that are no field, no mark and no prose. */
export type LineCheck = (typed: TypedFile, edition: RuleContext['edition']) => readonly Diagnostic[];
