import { parentPort } from 'node:worker_threads';
import type { AttachedPages } from './attached-pages.ts';
import { Unreadable } from './foreign-pdf.ts';
import { readFacts, readPages } from './read-pages.ts';
import type { ReadAnswer, ReadQuestion } from './reading-thread.ts';

/**
 * A thread that reads attached PDF files: a message is a file's content, the answer what is taken of it. It may be
 * ended at any point. Nothing in a file is run or fetched.
 */
parentPort?.on('message', async (question: ReadQuestion) => {
  try {
    if (!question.words) return answer({ facts: await readFacts(question.bytes) });
    const pages = await readPages(question.bytes, question.words);
    const { packed, buffers } = forTransfer(pages);
    answer({ pages: packed }, buffers);
  } catch (error) {
    // The library refuses a file in many ways, each with its own error.
    answer({ reason: error instanceof Unreadable ? error.reason : 'broken' });
  }
});

function answer(given: ReadAnswer, buffers: ArrayBuffer[] = []): void {
  parentPort?.postMessage(given, buffers);
}

/** Streams are handed over, not copied; those that are part of something larger are cut out first. */
function forTransfer(pages: AttachedPages) {
  const buffers = new Set<ArrayBuffer>();
  const objects = pages.objects.map(object => {
    if (!object.data) return object;
    const { data } = object;
    const isWhole =
      data.length === data.buffer.byteLength &&
      data.length > pooled &&
      !buffers.has(data.buffer as ArrayBuffer);
    const own = isWhole ? new Uint8Array(data.buffer) : new Uint8Array(data);
    buffers.add(own.buffer as ArrayBuffer);
    return { ...object, data: own };
  });
  return { packed: { ...pages, objects }, buffers: [...buffers] };
}

/** Node's small buffers share memory, which can't be handed over. */
const pooled = 8192;
