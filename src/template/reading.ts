import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { LanguageCode } from '../languages/index.ts';
import type { ReadSource } from './read-source.ts';

/** What reading a template takes from outside. */
export interface Reading {
  readonly readSource: ReadSource;
  readonly report: (diagnostic: Diagnostic) => void;
  /** The meeting's, in which a label is most likely meant. */
  readonly language: LanguageCode;
}
