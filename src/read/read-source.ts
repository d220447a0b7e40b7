import { readFileSync } from 'node:fs';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { lineStartsOf, startOf } from '../diagnostics/places.ts';
import { decode } from './decode.ts';
import { findFile } from './find-file.ts';
import { type Folder, pathIn } from './folder.ts';
import type { SourceFile } from './source-file.ts';

/**
 * The most megabytes in a text file, about 1,700 pages: at twice as many, a build may need more memory than there is.
 */
const largestText = 5;

/**
 * The most lines in a text file, some 2,000 pages: the Markdown reader takes 5 KB of memory for each, however short it is
 * (100,000 lines "a": 550 MB, Node 20).
 */
const mostLines = 100_000;

/** Reads a text file in a folder; `name` is relative to it, with `/`. Undefined, and reported, if it can't be read. */
export function readSource(folder: Folder, name: string): SourceFile | undefined {
  const found = findFile(folder, name, largestText);
  const path = pathIn(folder, name);
  const open = found && folder.texts?.get(found.location);
  if (open !== undefined) return { path, name, text: open, lineStarts: lineStartsOf(open) };
  const bytes = found && bytesOf(found.location);
  if (!bytes) {
    if (found) folder.report(diagnose('file-unreadable', startOf(path), { file: name }));
    return undefined;
  }
  const decoded = decode(bytes);
  if ('offset' in decoded) {
    folder.report(diagnose('file-encoding', startOf(path), decoded));
    return undefined;
  }
  const lineStarts = lineStartsOf(decoded.text);
  if (lineStarts.length > mostLines) {
    folder.report(diagnose('file-too-long', startOf(path), { file: name, limit: mostLines }));
    return undefined;
  }
  return { path, name, text: decoded.text, lineStarts };
}

function bytesOf(location: string): Buffer | undefined {
  try {
    return readFileSync(location);
  } catch {
    return undefined;
  }
}
