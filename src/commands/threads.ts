import { Worker } from 'node:worker_threads';

/** What a thread says of the job that it was given: at which step it is, and at last its result, or a fault. */
export type Answer<R, S> = { readonly step: S } | { readonly result: R } | { readonly fault: unknown };

/** Who does the jobs, and who is told of the steps. */
export interface Threads<J, S> {
  /** Gets one job at a time as a message, and posts answers. */
  readonly script: URL;
  readonly count: number;
  readonly onStep: (job: J, step: S) => void;
}

/**
 * Does jobs over worker threads and gives their results in the jobs' order, each as soon as those before it are
 * there. A fault, which is one of the program, ends all of it.
 */
export async function* overThreads<J, R, S>(jobs: readonly J[], threads: Threads<J, S>): AsyncGenerator<R> {
  const results = jobs.map(() => deferred<R>());
  const waiting = jobs.keys();
  const workers = Array.from({ length: Math.min(threads.count, jobs.length) }, () => startWorker());
  try {
    for (const { promise } of results) yield await promise;
  } finally {
    await Promise.all(workers.map(worker => worker.terminate()));
  }

  function startWorker(): Worker {
    const worker = new Worker(threads.script);
    let current = takeNext(worker);
    worker.on('message', (answer: Answer<R, S>) => {
      if ('step' in answer) threads.onStep(jobs[current!]!, answer.step);
      else {
        settle(results[current!]!, answer);
        current = takeNext(worker);
      }
    });
    worker.on('error', fault => current !== undefined && results[current]!.reject(fault));
    return worker;
  }

  /** Gives a thread the next job, if there is one: its index. */
  function takeNext(worker: Worker): number | undefined {
    const { value, done } = waiting.next();
    if (done) return undefined;
    worker.postMessage(jobs[value]);
    return value;
  }
}

function settle<R>(to: Deferred<R>, answer: { readonly result: R } | { readonly fault: unknown }): void {
  if ('result' in answer) to.resolve(answer.result);
  else to.reject(answer.fault);
}

interface Deferred<R> {
  readonly promise: Promise<R>;
  resolve(result: R): void;
  reject(fault: unknown): void;
}

function deferred<R>(): Deferred<R> {
  let resolve!: (result: R) => void;
  let reject!: (fault: unknown) => void;
  const promise = new Promise<R>((done, failed) => {
    resolve = done;
    reject = failed;
  });
  // A job that fails before its turn is told when its turn comes.
  promise.catch(() => {});
  return { promise, resolve, reject };
}
