import { parentPort, workerData } from 'node:worker_threads';
import type { Step } from '../build.ts';
import type { Job, JobResult } from './job.ts';
import type { Answer } from './threads.ts';

/**
 * The part of the program that threads, the library and `agenda new --from` load. `modules` are those that the command
 * line loads with `import()`. Each module is run when it is first asked for: where nothing has changed, most are of no
 * use, and a check takes .86 of the processor time without them.
 */
export const pipeline = () => import('../build.ts');
export const builder = () => import('../builder.ts');
export const library = () => import('../library/library.ts');
export const service = () => import('../service/serve.ts');

/**
 * In a thread: checks or builds one meeting after another, as asked.
 * @param afterFirst is called when the first job is done, before it is answered: the thread may be ended after that
 */
export function work(afterFirst: () => void): void {
  const onStep = workerData.tellsSteps ? (step: Step) => answer({ step }) : () => {};
  let isFirst = true;
  parentPort?.on('message', async (job: Job) => {
    try {
      const { runJob } = await import('./job.ts');
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
