import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SourceFile } from '../read/source-file.ts';
import type { Folder } from './files.ts';

/** Reads a text file of a folder; undefined, and reported, where it can't be read. The read stage's, handed in by build.ts. */
export type ReadSource = (
  folder: Folder & { readonly bounds: 'template'; readonly report: (diagnostic: Diagnostic) => void },
  name: string,
) => SourceFile | undefined;
