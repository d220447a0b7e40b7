import { Buffer, isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { lineStartsOf, startOf } from '../diagnostics/places.ts';
import { type Folder, findFile, pathIn } from './folder.ts';
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

/** A byte that can't be read: its offset, from 0, and its value: "0xE6". */
interface WrongByte {
  readonly offset: number;
  readonly value: string;
}

/** U+FFFD, which replaces bytes that can't be read, and may also be in a text itself. */
const replacement = '\uFFFD';
const replacementBytes = Buffer.from(replacement);

/** The text of a UTF-8 file without a byte-order mark, or its first byte that is not UTF-8. */
function decode(bytes: Buffer): { readonly text: string } | WrongByte {
  if (!isUtf8(bytes)) return wrongByteIn(bytes);
  const text = bytes.toString('utf8');
  return { text: text.startsWith('\uFEFF') ? text.slice(1) : text };
}

/** What is before the first replacement that is not the file's own is valid, so its bytes can be counted. */
function wrongByteIn(bytes: Buffer): WrongByte {
  const text = bytes.toString('utf8');
  let offset = 0;
  let counted = 0;
  for (let at = text.indexOf(replacement); at >= 0; at = text.indexOf(replacement, at + 1)) {
    offset += Buffer.byteLength(text.slice(counted, at));
    counted = at;
    if (!bytes.subarray(offset, offset + 3).equals(replacementBytes)) break;
  }
  return { offset, value: `0x${bytes[offset]!.toString(16).toUpperCase().padStart(2, '0')}` };
}
