/** A thread that builds one meeting after another. */
import { parentPort } from 'node:worker_threads';
import { type BuildJob, runBuildJob } from './commands/build-job.ts';

parentPort?.on('message', async (job: BuildJob) => {
  try {
    parentPort?.postMessage({ result: await runBuildJob(job) });
  } catch (error) {
    parentPort?.postMessage({ error });
  }
});
