import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Step } from '../build.ts';
import { failedJob, lostJob } from './failed-job.ts';
import type { Host } from './host.ts';
import type { Job, JobResult } from './job.ts';
import type { Progress } from './progress.ts';

/**
 * Does jobs, taking each when its turn comes, and returns their results in order. It uses as many threads as there
 * are cores, or this thread if there is only one meeting or a thread would take longer to start than the work takes.
 * If progress may be shown, the work is in threads: this thread could not draw it while a page is set.
 */
export async function* runJobs(
  jobs: Iterable<Job>,
  host: Host,
  progress: Progress,
): AsyncGenerator<JobResult> {
  const onStep = (job: Job, step: Step) => progress.at(job.request, step);
  const [first, all] = lookAhead(jobs, first => threadsFor(first, host) < host.cores);
  const threads = threadsFor(first, host);
  const isTold = progress.isShown && (threads > 0 || first.some(job => itemCount(job) > checkedSoon));
  const count = isTold ? Math.max(1, threads) : threads;
  if (host.program && first.length > 0 && (count > 1 || isTold)) {
    const { overThreads } = await import('./threads.ts');
    host.beforeThreads?.(count);
    yield* overThreads<Job, JobResult, Step>(all, {
      script: new URL('../bin/build-worker.js', host.program),
      count,
      lost: lostJob,
      failed: failedJob,
      ...(progress.isShown && { onStep }),
    });
    return;
  }
  for (const job of all) {
    try {
      const { runJob } = await import('./job.ts');
      host.beforeJob?.(itemCount(job));
      yield await runJob(job, step => onStep(job, step));
    } catch (fault) {
      yield failedJob(job, fault);
    }
  }
}

/**
 * A meeting with no more items is checked before there would be progress to see. On a terminal a check of the Danish
 * example takes .66 of the processor time in this thread.
 */
const checkedSoon = 40;

/** How many files the folder of the items has. */
function itemCount({ request }: Job): number {
  try {
    return readdirSync(join(request.location, 'items')).length;
  } catch {
    return 0;
  }
}

/** A thread takes as long to start as ten meetings take to check. */
const checksForAThread = 10;

function threadsFor(jobs: readonly Job[], { cores }: Host): number {
  const builds = jobs.filter(({ target }) => target !== undefined).length;
  return Math.min(cores, builds + Math.floor((jobs.length - builds) / checksForAThread));
}

/** The first jobs, as long as more are wanted; and all jobs, of which the rest are taken when their turn comes. */
function lookAhead<T>(
  all: Iterable<T>,
  isMoreWanted: (first: readonly T[]) => boolean,
): readonly [readonly T[], Iterable<T>] {
  const rest = all[Symbol.iterator]();
  const first: T[] = [];
  while (isMoreWanted(first)) {
    const { value, done } = rest.next();
    if (done) break;
    first.push(value);
  }
  return [first, chain()];

  function* chain(): Generator<T> {
    yield* first;
    for (let taken = rest.next(); !taken.done; taken = rest.next()) yield taken.value;
  }
}
