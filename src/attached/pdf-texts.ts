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

/**
 * The texts of PDF files, by the files' locations (absolute). A file that can't be read in `patience` milliseconds is too
 * long. Those that were not tried are not in the map.
 */
export async function pdfTexts(
  locations: Iterable<string>,
  patience = limits.patience,
): Promise<ReadonlyMap<string, PdfText>> {
  const texts = new Map<string, PdfText>();
  const thread = new FileThread<string, PdfText>('read-pdf.js', { ...limits, patience });
  let left = 0;
  for (const location of new Set(locations)) {
    if (left === mostLeft) break;
    const text = await thread.ask(location);
    texts.set(location, text ?? { pages: [], others: [], problem: 'long' });
    if (!text) left++;
  }
  await thread.end();
  return texts;
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
