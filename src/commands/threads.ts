import { Worker } from 'node:worker_threads';

/** What a thread says of the job that it was given: at which step it is, and at last its result, or a fault. */
export type Answer<R, S> = { readonly step: S } | { readonly result: R } | { readonly fault: unknown };

/** Who does the jobs, and who is told of the steps, if anyone. */
export interface Threads<J, S> {
  /** Gets one job at a time as a message, and posts answers. */
  readonly script: URL;
  readonly count: number;
  readonly onStep?: (job: J, step: S) => void;
}

/**
 * Does jobs over worker threads and gives their results in the jobs' order, each as soon as those before it are
 * there. A job is taken when a thread is free for it. A fault, which is one of the program, ends all of it.
 */
export async function* overThreads<J, R, S>(jobs: Iterable<J>, threads: Threads<J, S>): AsyncGenerator<R> {
  const waiting = jobs[Symbol.iterator]();
  const workers: Worker[] = [];
  const given: Given<J, R>[] = [];
  let ended: Promise<unknown> = Promise.resolve();
  try {
    while (workers.length < threads.count && startWorker());
    // It grows: with an answer a thread gets its next job before the answer is given on.
    for (const { result } of given) yield await result.promise;
  } finally {
    for (const worker of workers) end(worker);
    await ended;
  }

  /**
   * One after another: two that give back their memory at once wait for each other, since the kernel changes a process's
   * memory for one thread at a time, and take 100 to 130 ms, in turn 50.
   */
  function end(worker: Worker): void {
    ended = ended.then(() => worker.terminate());
  }

  /** False where there is no job for it. */
  function startWorker(): boolean {
    let current = takeNext();
    if (!current) return false;
    const worker = new Worker(threads.script, { workerData: { tellsSteps: threads.onStep !== undefined } });
    worker.postMessage(current.job);
    worker.on('message', (answer: Answer<R, S>) => {
      if (!current) return;
      if ('step' in answer) threads.onStep?.(current.job, answer.step);
      else {
        settle(current.result, answer);
        current = takeNext();
        if (current) worker.postMessage(current.job);
        else end(worker);
      }
    });
    worker.on('error', fault => current?.result.reject(fault));
    workers.push(worker);
    return true;
  }

  function takeNext(): Given<J, R> | undefined {
    const { value: job, done } = waiting.next();
    if (done) return undefined;
    const next = { job, result: deferred<R>() };
    given.push(next);
    return next;
  }
}

/** A job that a thread was given, and what will come of it. */
interface Given<J, R> {
  readonly job: J;
  readonly result: Deferred<R>;
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
