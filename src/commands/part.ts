import { parentPort, workerData } from 'node:worker_threads';
import type { Step } from '../build.ts';
import { type Job, type JobResult, runJob } from './job.ts';
import type { Answer } from './threads.ts';

/**
 * The part of the program that threads, a live preview and `agenda new --from` load. `modules` are those that the command line loads with
 * `import()`.
 */
export { checkMeeting } from '../build.ts';
export { createBuilder } from '../builder.ts';
export * as library from '../library/library.ts';
export { serve } from '../service/serve.ts';

/**
 * In a thread: checks or builds one meeting after another, as asked.
 * @param afterFirst is called when the first job is done, before it is answered: the thread may be ended after that
 */
export function work(afterFirst: () => void): void {
  const onStep = workerData.tellsSteps ? (step: Step) => answer({ step }) : () => {};
  let isFirst = true;
  parentPort?.on('message', async (job: Job) => {
    try {
      const result = await runJob(job, onStep);
      if (isFirst) afterFirst();
      isFirst = false;
      answer({ result });
    } catch (fault) {
      answer({ fault });
    }
  });
}

function answer(answer: Answer<JobResult, Step>): void {
  parentPort?.postMessage(answer);
}
