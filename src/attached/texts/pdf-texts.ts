import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { PdfProblem } from '../../diagnostics/families/attachments.ts';

/** Milliseconds. A file that takes longer is left: text may be packed so that it unpacks without end. */
const patience = 15_000;
/** And so is one that takes more memory: bytes by which the program grows meanwhile, without this thread. */
const mostMemory = 600_000_000;
/** After so many files that were left, no more are tried. */
const mostLeft = 2;

/** What was read of a PDF file. */
export interface PdfText {
  readonly pages: readonly string[];
  /** Those that no page shows: what the file says of itself, bookmarks, addresses, alternative texts. */
  readonly others: readonly string[];
  /** Why these are not all. */
  readonly problem?: PdfProblem;
}

/**
 * The texts of PDF files, by the files' locations (absolute). They are read in a thread of their own, which can be
 * ended at any point: a file that can't be read in `milliseconds` is too long. Those that were not tried are not in the
 * map.
 */
export async function pdfTexts(
  locations: Iterable<string>,
  milliseconds = patience,
): Promise<ReadonlyMap<string, PdfText>> {
  const texts = new Map<string, PdfText>();
  let thread: Worker | undefined;
  let left = 0;
  for (const location of new Set(locations)) {
    if (left === mostLeft) break;
    thread ??= startThread();
    const text = await readIn(thread, location, milliseconds);
    if (text) {
      texts.set(location, text);
    } else {
      texts.set(location, { pages: [], others: [], problem: 'long' });
      left++;
      await thread.terminate();
      thread = undefined;
    }
  }
  await thread?.terminate();
  return texts;
}

/** Undefined where the thread gave up, or took too much. */
function readIn(thread: Worker, location: string, milliseconds: number): Promise<PdfText | undefined> {
  return new Promise(resolve => {
    const before = memoryOfOthers();
    const end = (text?: PdfText) => {
      clearTimeout(timer);
      clearInterval(scale);
      thread.off('message', end).off('exit', giveUp);
      resolve(text);
    };
    const giveUp = () => end();
    // This thread has work of its own meanwhile: an answer that waits to be heard comes before the end of patience.
    const timer = setTimeout(() => setImmediate(giveUp), milliseconds);
    const scale = setInterval(() => memoryOfOthers() - before > mostMemory && giveUp(), 100);
    thread.on('message', end).on('exit', giveUp);
    thread.postMessage(location);
  });
}

/** Bytes that the process takes, but for what this thread has. */
function memoryOfOthers(): number {
  const { rss, heapTotal, external } = process.memoryUsage();
  return rss - heapTotal - external;
}

/** The thread's script stands beside this file, or beside the bundle. What a library prints there is not shown. */
function startThread(): Worker {
  const script = ['./read-pdf.js', '../read-pdf.js']
    .map(path => new URL(path, import.meta.url))
    .find(url => existsSync(url));
  if (!script) throw new Error('read-pdf.js is missing: run "npm run build" first.');
  const resourceLimits = { maxOldGenerationSizeMb: mostMemory / 1e6 };
  const thread = new Worker(script, { execArgv: [], stdout: true, stderr: true, resourceLimits });
  // Out of memory: the thread ends, and that is heard.
  thread.on('error', () => {});
  return thread;
}
