import { readFileSync } from 'node:fs';
import type { AttachedFile } from '../meeting/item.ts';
import type { AttachedPages } from './attached-pages.ts';
import type { FileFacts } from './facts-of.ts';
import { FileThread } from './file-thread.ts';
import type { ImportWords } from './import-pages.ts';

export interface ReadQuestion {
  readonly bytes: Uint8Array;
  /** For its pages; without them only what is known of the file is read. */
  readonly words?: ImportWords;
}

/** Why a file gives no pages: `too-much` takes too long, or too much memory. */
export type UnreadableReason = 'broken' | 'password' | 'form' | 'too-much' | 'too-large';

interface Unread {
  readonly reason: UnreadableReason;
}

export type PagesAnswer = { readonly pages: AttachedPages } | Unread;
export type FactsAnswer = { readonly facts: FileFacts } | Unread;
export type ReadAnswer = PagesAnswer | FactsAnswer;

/** Bytes that an attached file may have. */
export const largestFile = 1000 * 1024 * 1024;

/** A thread that reads what attached PDF files contain. The bytes are handed over: they are gone here. */
export class ReadingThread {
  readonly #thread = new FileThread<ReadQuestion, ReadAnswer>('bin/attached-worker.js', {
    patience: 20_000,
    memory: 1_000_000_000,
  });

  async pages(bytes: Uint8Array, words: ImportWords): Promise<PagesAnswer> {
    return (await this.#ask({ bytes, words })) as PagesAnswer;
  }

  async facts(bytes: Uint8Array): Promise<FactsAnswer> {
    return (await this.#ask({ bytes })) as FactsAnswer;
  }

  async #ask(question: ReadQuestion): Promise<ReadAnswer> {
    const answer = await this.#thread.ask(question, [question.bytes.buffer as ArrayBuffer]);
    return answer ?? { reason: 'too-much' };
  }

  end(): Promise<void> {
    return this.#thread.end();
  }
}

/** What is known of PDF files, by their locations; their pages are not read. */
export async function factsOfFiles(
  files: readonly AttachedFile[],
): Promise<ReadonlyMap<string, FactsAnswer>> {
  const found = new Map<string, FactsAnswer>();
  const thread = new ReadingThread();
  try {
    for (const { location, bytes } of files) {
      if (found.has(location)) continue;
      found.set(
        location,
        bytes > largestFile
          ? { reason: 'too-large' }
          : await thread.facts(new Uint8Array(readFileSync(location))),
      );
    }
  } finally {
    await thread.end();
  }
  return found;
}
