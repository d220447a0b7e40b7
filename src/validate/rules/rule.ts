import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import type { ParsedMeeting } from '../../parse/parsed-file.ts';
import type { MeetingFolder } from '../../read/source-file.ts';
import type { ShownText } from './texts/shown-text.ts';

/** What a rule may look at besides the meeting. */
export interface RuleContext {
  /** The files as they were written: headings' places, fields that the meeting does not keep. */
  readonly parsed: ParsedMeeting;
  /** The meeting's folder, with all files below `attachments/`. */
  readonly folder: MeetingFolder;
  /** The edition that is asked for. */
  readonly edition: 'full' | 'public';
  /** Every text that the full edition shows. */
  readonly texts: readonly ShownText[];
}

/**
 * One cross-check over a meeting whose values are valid in themselves. A value that was refused is absent from the
 * meeting (a refused title is empty), so that a rule cannot complain of it again.
 */
export type Rule = (meeting: Meeting, context: RuleContext) => readonly Diagnostic[];

/** A cross-check that has to read attached files: it does so in a thread of its own, while the meeting is set. */
export type FileRule = (meeting: Meeting, context: RuleContext) => Promise<readonly Diagnostic[]>;
