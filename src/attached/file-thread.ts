import { existsSync } from 'node:fs';
import { isMainThread, type Transferable, Worker } from 'node:worker_threads';

/** What one file may take. */
export interface Limits {
  /** Milliseconds; see `tookTooLong`. */
  readonly patience: number;
  /** Bytes by which the process may grow meanwhile, without this thread. */
  readonly memory: number;
}

/**
 * A thread that reads one file after another, within limits: a message is a file, the answer what was read of it. A
 * thread that has to be ended is replaced.
 */
export class FileThread<Question, Answer> {
  #thread: Worker | undefined;
  readonly #script: string;
  readonly #limits: Limits;

  /** @param script the path of the thread's script in the program's folder */
  constructor(script: string, limits: Limits) {
    this.#script = script;
    this.#limits = limits;
  }

  /**
   * What was read; undefined if it took too long or too much memory.
   * @param handedOver memory that the thread gets, and that is gone here
   */
  ask(question: Question, handedOver: readonly Transferable[] = []): Promise<Answer | undefined> {
    const { patience, memory } = this.#limits;
    this.#thread ??= this.#start();
    const thread = this.#thread;
    return new Promise(resolve => {
      const before = memoryOfOthers();
      const [started, worked] = [performance.now(), process.cpuUsage()];
      const end = (answer?: Answer) => {
        clearInterval(watch);
        thread.off('message', end).off('exit', giveUp);
        resolve(answer);
      };
      const giveUp = () => {
        this.#thread = undefined;
        end();
        void thread.terminate();
      };
      const watch = setInterval(
        () => {
          if (memoryOfOthers() - before > memory) return giveUp();
          const { user, system } = process.cpuUsage(worked);
          // This thread has work of its own meanwhile: an answer that is waiting to be read counts before time is up.
          if (tookTooLong(patience, performance.now() - started, (user + system) / 1000))
            setImmediate(giveUp);
        },
        Math.min(patience, 100),
      );
      thread.on('message', end).on('exit', giveUp);
      thread.postMessage(question, handedOver);
    });
  }

  /** A thread that ends between two files is replaced too. */
  #start(): Worker {
    const thread = startThread(this.#script, this.#limits.memory);
    thread.on('exit', () => {
      if (this.#thread === thread) this.#thread = undefined;
    });
    return thread;
  }

  async end(): Promise<void> {
    await this.#thread?.terminate();
  }
}

/**
 * Whether a file's time is up (milliseconds all): on a busy machine it waits up to six times as long, until the process has
 * worked that long, so that a build does not fail for what else the machine does.
 */
export function tookTooLong(patience: number, waited: number, worked: number): boolean {
  return Math.min(waited, worked) >= patience || waited >= 6 * patience;
}

/** Bytes that the process takes, but for what this thread has. */
function memoryOfOthers(): number {
  const { rss, heapTotal, external } = process.memoryUsage();
  return rss - heapTotal - external;
}

/** The script is of the built program; this code may be in it, or its source. What a library prints in the thread is not shown. */
function startThread(name: string, memory: number): Worker {
  const script = [`../${name}`, `../../${name}`]
    .map(path => new URL(path, import.meta.url))
    .find(url => existsSync(url));
  if (!script) throw new Error(`${name} is missing: run "npm run build" first.`);
  const resourceLimits = { maxOldGenerationSizeMb: memory / 1e6 };
  const thread = new Worker(script, {
    execArgv: [],
    stdout: true,
    stderr: true,
    resourceLimits,
    // V8 takes only code that was compiled with the same flags, and threads that build have others (bin/v8-flags.js).
    workerData: isMainThread ? 'build' : 'thread',
  });
  // Out of memory: the thread ends, and that is heard.
  thread.on('error', () => {});
  return thread;
}
