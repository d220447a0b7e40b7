import { Worker } from 'node:worker_threads';

/** What a thread is given and gives back. */
interface Answer<R> {
  readonly result?: R;
  readonly error?: unknown;
}

/**
 * Does jobs over worker threads and gives their results in the jobs' order, each as soon as those before it are
 * there. The script at `worker` gets a job as a message and answers with `{ result }` or `{ error }`; an error, a
 * fault of the program, ends all of it.
 */
export async function* overThreads<J, R>(jobs: readonly J[], worker: URL, threads: number): AsyncGenerator<R> {
  const workers: Worker[] = [];
  let next = 0;
  const results = jobs.map(() => deferred<R>());
  function work(): void {
    const thread = new Worker(worker);
    workers.push(thread);
    let current = next;
    const begin = () => {
      current = next++;
      if (current < jobs.length) thread.postMessage(jobs[current]);
      else void thread.terminate();
    };
    thread.on('message', ({ result, error }: Answer<R>) => {
      if (error === undefined) results[current]!.resolve(result as R);
      else results[current]!.reject(error);
      begin();
    });
    thread.on('error', error => results[current]?.reject(error));
    begin();
  }
  for (let thread = 0; thread < Math.min(threads, jobs.length); thread++) work();
  try {
    for (const { promise } of results) yield await promise;
  } finally {
    await Promise.all(workers.map(thread => thread.terminate()));
  }
}

interface Deferred<R> {
  readonly promise: Promise<R>;
  resolve(result: R): void;
  reject(error: unknown): void;
}

function deferred<R>(): Deferred<R> {
  let resolve!: (result: R) => void;
  let reject!: (error: unknown) => void;
  const promise = new Promise<R>((done, failed) => {
    resolve = done;
    reject = failed;
  });
  // A job that fails before its turn is told when its turn comes.
  promise.catch(() => {});
  return { promise, resolve, reject };
}
