/** A thread that does one job after another: checks or builds a meeting. */
import { parentPort } from 'node:worker_threads';
import type { Step } from './build.ts';
import { type Job, type JobResult, runJob } from './commands/job.ts';
import type { Answer } from './commands/threads.ts';

parentPort?.on('message', async (job: Job) => {
  try {
    answer({ result: await runJob(job, step => answer({ step })) });
  } catch (fault) {
    answer({ fault });
  }
});

function answer(answer: Answer<JobResult, Step>): void {
  parentPort?.postMessage(answer);
}
