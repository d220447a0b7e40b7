import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { LanguageCode } from '../languages/index.ts';
import type { MapValue } from '../parse/parsed-file.ts';
import type { SourceFile } from '../read/source-file.ts';
import type { Folder } from './files.ts';

/** What reading a template takes from outside. */
export interface Reading {
  readonly readSource: ReadSource;
  /** Reads a file that is fields alone; undefined, and reported, if it can't be read. The parse stage's, handed in by build.ts. */
  readonly parseFields: (source: SourceFile, report: Reading['report']) => MapValue | undefined;
  readonly report: (diagnostic: Diagnostic) => void;
  /** The meeting's, in which a label is most likely meant. */
  readonly language: LanguageCode;
}

/** Reads a text file of a folder; undefined, and reported, where it can't be read. The read stage's, handed in by build.ts. */
type ReadSource = (
  folder: Folder & { readonly bounds: 'template'; readonly report: (diagnostic: Diagnostic) => void },
  name: string,
) => SourceFile | undefined;
