import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { PdfProblem } from '../diagnostics/families/attachments.ts';
import type { AttachedPages } from './attached-pages.ts';
import { FileThread } from './file-thread.ts';
import { ByteString } from './foreign-values.ts';

/** A file that takes more time or memory is skipped: text may be packed so that it unpacks without end. */
const limits = { patience: 15_000, memory: 600_000_000 };
/** After so many skipped files, no more are tried. */
const mostLeft = 2;

/** What was read of a PDF file. */
export interface PdfText {
  readonly pages: readonly string[];
  /** Those that no page shows: what the file says of itself, bookmarks, addresses, alternative texts. */
  readonly others: readonly string[];
  /** Pages with marks for redaction under which the text still stands (ISO 32000-2, 12.5.6.23), from 1. */
  readonly redactions?: readonly number[];
  /** Why these are not all. */
  readonly problem?: PdfProblem;
}

/** What was read before in this process, by the sums of files. */
export type TextMemory = Map<string, PdfText>;

/** What earlier runs read, by the sums of files. */
export interface KeptTexts {
  get(sum: string): PdfText | undefined;
  set(sum: string, text: PdfText): void;
}

/**
 * The texts of PDF files, by the files' locations (absolute). A file that can't be read in `patience` milliseconds is too
 * long. Those that were not tried are not in the map. What the memory has of other files is forgotten.
 */
export async function pdfTexts(
  locations: Iterable<string>,
  patience = limits.patience,
  memory?: TextMemory,
  kept?: KeptTexts,
): Promise<ReadonlyMap<string, PdfText>> {
  const texts = new Map<string, PdfText>();
  const thread = new FileThread<string, PdfText>('dist/read-pdf.js', { ...limits, patience });
  const used = new Set<string>();
  let left = 0;
  for (const location of new Set(locations)) {
    const sum = memory || kept ? sumOf(location) : undefined;
    const known = sum && (memory?.get(sum) ?? kept?.get(sum));
    if (sum) used.add(sum);
    if (!known && left === mostLeft) continue;
    const read = known || (await thread.ask(location));
    if (!read) left++;
    const text: PdfText = read ?? { pages: [], others: [], problem: 'long' };
    texts.set(location, text);
    // The file may have changed while it was read.
    if (!sum || known || sumOf(location) !== sum) continue;
    memory?.set(sum, text);
    kept?.set(sum, text);
  }
  for (const sum of memory?.keys() ?? []) if (!used.has(sum)) memory?.delete(sum);
  await thread.end();
  return texts;
}

/** Undefined if the file can't be read. */
function sumOf(location: string): string | undefined {
  try {
    return createHash('sha256').update(readFileSync(location)).digest('base64');
  } catch {
    return undefined;
  }
}

/** Texts of an attached file that no page shows, but that readers and programs get: alternative texts, addresses, bookmarks. */
export function unshownTexts({ objects, bookmarks, facts }: AttachedPages): readonly string[] {
  const strings = objects.flatMap(({ syntax }) =>
    [...syntax.matchAll(/\/(?:Alt|ActualText|E|Contents|URI|Summary|Desc) ?<([\da-f]*)>/g)].map(
      ([, hex]) => new ByteString(Buffer.from(hex!, 'hex').toString('latin1')).text,
    ),
  );
  return [...new Set([...strings, ...bookmarks.map(({ text }) => text), facts.title ?? ''])].filter(
    text => text !== '',
  );
}
