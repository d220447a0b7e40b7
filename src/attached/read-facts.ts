import { readFileSync } from 'node:fs';
import type { AttachedFile } from '../meeting/item.ts';
import { largestFile } from './largest-file.ts';
import { type FactsAnswer, ReadingThread } from './reading-thread.ts';

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
