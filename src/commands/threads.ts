import { Worker } from 'node:worker_threads';

/** What a thread reports about its job: the step that it is at, and finally its result, or a fault. */
export type Answer<R, S> = { readonly step: S } | { readonly result: R } | { readonly fault: unknown };

/** What does the jobs, and what is told about the steps, if anything. */
export interface Threads<J, R, S> {
  /** Receives one job at a time as a message, and posts answers. */
  readonly script: URL;
  readonly count: number;
  readonly onStep?: (job: J, step: S) => void;
  /** The result of a job whose thread ended before it answered: memory ran out, or something in it ended it. */
  readonly lost: (job: J) => R;
  /** The result of a job at which the program failed. */
  readonly failed: (job: J, fault: unknown) => R;
}

/**
 * Does jobs in worker threads and returns their results in the jobs' order, each as soon as those before it are
 * there. A job is taken when a thread is free. A thread that dies loses its own job and no other.
 */
export async function* overThreads<J, R, S>(jobs: Iterable<J>, threads: Threads<J, R, S>): AsyncGenerator<R> {
  const waiting = jobs[Symbol.iterator]();
  const workers: Worker[] = [];
  const given: Given<J, R>[] = [];
  let isOver = false;
  let ended: Promise<unknown> = Promise.resolve();
  try {
    while (workers.length < threads.count && startWorker());
    // It grows: a thread that answers gets its next job before the answer is passed on.
    for (const { result } of given) yield await result.promise;
  } finally {
    isOver = true;
    for (const worker of workers) end(worker);
    await ended;
  }

  /**
   * Ends threads one after another. Two that give back memory at once wait for each other, because the kernel changes
   * a process's memory for one thread at a time: that takes 100 to 130 ms, in turn 50.
   */
  function end(worker: Worker): void {
    ended = ended.then(() => worker.terminate());
  }

  /** False if there is no job for it. */
  function startWorker(): boolean {
    let current = takeNext();
    if (!current) return false;
    const worker = new Worker(threads.script, { workerData: { tellsSteps: threads.onStep !== undefined } });
    worker.postMessage(current.job);
    worker.on('message', (answer: Answer<R, S>) => {
      if (!current) return;
      if ('step' in answer) threads.onStep?.(current.job, answer.step);
      else {
        const { job, result } = current;
        result.resolve('result' in answer ? answer.result : threads.failed(job, answer.fault));
        current = takeNext();
        if (current) worker.postMessage(current.job);
        else end(worker);
      }
    });
    worker.on('error', fault => {
      if (!current || isOutOfMemory(fault)) return;
      current.result.resolve(threads.failed(current.job, fault));
      current = undefined;
      replaceWorker();
    });
    worker.on('exit', () => {
      if (!current || isOver) return;
      current.result.resolve(threads.lost(current.job));
      current = undefined;
      replaceWorker();
    });
    workers.push(worker);
    return true;
  }

  function replaceWorker(): void {
    if (!isOver) startWorker();
  }

  /** A job that can't be taken, through a fault of ours, ends everything when its turn comes. */
  function takeNext(): Given<J, R> | undefined {
    try {
      const { value: job, done } = waiting.next();
      if (done) return undefined;
      const next = { job, result: deferred<R>() };
      given.push(next);
      return next;
    } catch (fault) {
      const result = deferred<R>();
      result.reject(fault);
      given.push({ job: undefined as J, result });
      return undefined;
    }
  }
}

/** A job that a thread was given, and its future result. */
interface Given<J, R> {
  readonly job: J;
  readonly result: Deferred<R>;
}

/** V8 ends the thread, not the process. */
function isOutOfMemory(fault: unknown): boolean {
  return fault instanceof Error && 'code' in fault && fault.code === 'ERR_WORKER_OUT_OF_MEMORY';
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
  // A job that fails before its turn is reported when its turn comes.
  promise.catch(() => {});
  return { promise, resolve, reject };
}
