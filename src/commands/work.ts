import { parentPort } from 'node:worker_threads';
import type { Step } from '../build.ts';
import { type Job, type JobResult, runJob } from './job.ts';
import type { Answer } from './threads.ts';

/** In a thread: does one job after another, each as it is asked, and checks or builds a meeting with it. */
export function work(): void {
  parentPort?.on('message', async (job: Job) => {
    try {
      answer({ result: await runJob(job, step => answer({ step })) });
    } catch (fault) {
      answer({ fault });
    }
  });
}

function answer(answer: Answer<JobResult, Step>): void {
  parentPort?.postMessage(answer);
}
