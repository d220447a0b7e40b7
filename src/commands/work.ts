import { parentPort, workerData } from 'node:worker_threads';
import type { Step } from '../build.ts';
import { type Job, type JobResult, runJob } from './job.ts';
import type { Answer } from './threads.ts';

/**
 * In a thread: does one job after another, each as it is asked, and checks or builds a meeting with it.
 * @param afterFirst is called when the first one is done, before it is answered: the thread may be ended then
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
