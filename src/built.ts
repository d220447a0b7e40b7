import type { Diagnostic } from './diagnostics/diagnostic.ts';
import type { LanguageCode } from './languages/index.ts';
import type { Meeting } from './meeting/meeting.ts';
import type { SourceFile } from './read/source-file.ts';
import type { Template } from './template/template.ts';

/** What a check found. */
export interface Checked {
  /** In the order in which they are shown: meeting.md, items in order, then by line. */
  readonly diagnostics: readonly Diagnostic[];
  /** The text files that diagnostics point into. */
  readonly sources: readonly SourceFile[];
  readonly language: LanguageCode;
  /** Absent where what nothing can do without is missing. */
  readonly meeting?: Meeting;
  readonly template?: Template;
}

/** What a build made: a file where nothing is wrong. */
export interface Built extends Checked {
  readonly file?: { readonly name: string; readonly bytes: Uint8Array };
}
