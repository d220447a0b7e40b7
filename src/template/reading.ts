import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { LanguageCode } from '../languages/index.ts';
import type { MapValue } from '../parse/parsed-file.ts';
import type { SourceFile } from '../read/source-file.ts';
import type { Folder } from './files.ts';

/** What reading a template needs from outside. */
export interface Reading {
  readonly readSource: ReadSource;
  /**
   * Reads a file that has only fields; undefined, and reported, if it can't be read. From the parse stage, supplied by
   * build.ts.
   */
  readonly parseFields: (source: SourceFile, report: Reading['report']) => MapValue | undefined;
  readonly report: (diagnostic: Diagnostic) => void;
  /** The meeting's language, for which a label is most likely meant. */
  readonly language: LanguageCode;
}

/**
 * Reads a text file in a folder; undefined, and reported, if it can't be read. From the read stage, supplied by
 * build.ts.
 */
type ReadSource = (
  folder: Folder & { readonly bounds: 'template'; readonly report: (diagnostic: Diagnostic) => void },
  name: string,
) => SourceFile | undefined;
