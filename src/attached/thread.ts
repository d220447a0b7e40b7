import { parentPort } from 'node:worker_threads';
import type { AttachedObject, AttachedPages } from './attached-pages.ts';
import { Unreadable } from './foreign-pdf.ts';
import { readFacts, readPages } from './read-pages.ts';
import type { ReadAnswer, ReadQuestion } from './reading-thread.ts';

/**
 * The work of a thread that reads attached PDF files: a message is a file's content, the answer what is taken of it. It
 * may be ended at any point. Nothing in a file is run or fetched.
 * @param afterFirst called when the first file has been read
 */
export function readFiles(afterFirst: () => void): void {
  let isFirst = true;
  parentPort!.on('message', async (question: ReadQuestion) => {
    await read(question);
    if (isFirst) afterFirst();
    isFirst = false;
  });
}

async function read(question: ReadQuestion): Promise<void> {
  try {
    if (!question.words) return answer({ facts: await readFacts(question.bytes) });
    const pages = await readPages(question.bytes, question.words);
    const { packed, buffers } = forTransfer(pages, question.bytes.buffer);
    answer({ pages: packed }, buffers);
  } catch (error) {
    // The library refuses a file in many ways, each with its own error.
    answer({ reason: error instanceof Unreadable ? error.reason : 'broken' });
  }
}

function answer(given: ReadAnswer, buffers: ArrayBuffer[] = []): void {
  parentPort?.postMessage(given, buffers);
}

/**
 * Streams are handed over, not copied: with the whole file, if most of it is wanted. All others are put into one memory:
 * to hand over thousands of small ones costs more than to copy them.
 */
function forTransfer(pages: AttachedPages, file: ArrayBufferLike) {
  const wanted = pages.objects.reduce((sum, { data }) => sum + (data?.buffer === file ? data.length : 0), 0);
  const isHandedOver = (data: Uint8Array) =>
    data.buffer === file ? wanted > file.byteLength / 2 : data.length > large && isWhole(data);
  const copied = pages.objects.filter(({ data }) => data && !isHandedOver(data));
  const memory = new Uint8Array(copied.reduce((sum, { data }) => sum + data!.length, 0));
  const buffers = new Set<ArrayBuffer>([memory.buffer]);
  let used = 0;
  const objects = pages.objects.map((object): AttachedObject => {
    const { data } = object;
    if (!data) return object;
    if (isHandedOver(data)) {
      buffers.add(data.buffer as ArrayBuffer);
      return { ...object, data: new Uint8Array(data.buffer, data.byteOffset, data.length) };
    }
    const own = memory.subarray(used, used + data.length);
    own.set(data);
    used += data.length;
    return { ...object, data: own };
  });
  return { packed: { ...pages, objects }, buffers: [...buffers] };
}

/** Bytes. Node's small buffers share memory, which can't be handed over. */
const large = 65_536;

function isWhole({ length, buffer }: Uint8Array): boolean {
  return length === buffer.byteLength;
}
