import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { AttachedPages } from './attached-pages.ts';
import type { AttachedFacts } from './facts-of.ts';
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
export type FactsAnswer = { readonly facts: AttachedFacts } | Unread;
export type ReadAnswer = PagesAnswer | FactsAnswer;

/** Milliseconds for one file. */
const patience = 20_000;
/** Bytes by which the program may grow while a file is read. */
const mostMemory = 1_000_000_000;

/** A thread that reads one file after another, within limits. One that has to be ended is replaced. */
export class ReadingThread {
  #thread: Worker | undefined;

  /** The bytes are handed over: they are gone here. */
  async pages(bytes: Uint8Array, words: ImportWords): Promise<PagesAnswer> {
    return (await this.#ask({ bytes, words })) as PagesAnswer;
  }

  /** The same. */
  async facts(bytes: Uint8Array): Promise<FactsAnswer> {
    return (await this.#ask({ bytes })) as FactsAnswer;
  }

  #ask(question: ReadQuestion): Promise<ReadAnswer> {
    this.#thread ??= startThread();
    const thread = this.#thread;
    return new Promise(resolve => {
      const before = memory() - question.bytes.length;
      const end = (answer: ReadAnswer) => {
        clearTimeout(timer);
        clearInterval(scale);
        thread.off('message', end).off('exit', giveUp);
        resolve(answer);
      };
      const giveUp = () => {
        this.#thread = undefined;
        end({ reason: 'too-much' });
        void thread.terminate();
      };
      // This thread may have had other work: an answer that waits to be heard comes before the end of patience.
      const timer = setTimeout(() => setImmediate(giveUp), patience);
      const scale = setInterval(() => memory() - before > mostMemory && giveUp(), 100);
      thread.on('message', end).on('exit', giveUp);
      thread.postMessage(question, [question.bytes.buffer as ArrayBuffer]);
    });
  }

  async end(): Promise<void> {
    await this.#thread?.terminate();
  }
}

function memory(): number {
  return process.memoryUsage.rss();
}

/** The thread's script is in the bundle, in the tests too: Node can't start one in TypeScript. */
function startThread(): Worker {
  const script = ['./read-attached.js', '../../dist/read-attached.js']
    .map(path => new URL(path, import.meta.url))
    .find(url => existsSync(url));
  if (!script) throw new Error('read-attached.js is missing: run "npm run build" first.');
  const resourceLimits = { maxOldGenerationSizeMb: mostMemory / 1e6 };
  const thread = new Worker(script, { execArgv: [], stdout: true, stderr: true, resourceLimits });
  // Out of memory: the thread ends, and that is heard.
  thread.on('error', () => {});
  return thread;
}
