import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ParsedFile } from './parsed-file.ts';

/** Files that were parsed before, by their path, with what was wrong with them. */
export type ParseMemory = Map<string, RememberedFile>;

export interface RememberedFile {
  readonly file: ParsedFile;
  readonly diagnostics: readonly Diagnostic[];
}
