import { clearTarget, sameOutputs } from './failed-job.ts';
import type { Host } from './host.ts';
import type { Job, JobResult } from './job.ts';
import type { CommandOptions } from './options.ts';
import type { Progress } from './progress.ts';
import { openRecords, type State } from './records/records.ts';
import { runJobs } from './run-jobs.ts';

/**
 * Checks or builds the meetings that have changed since their record was made, and reports of the others what is known,
 * in order. A meeting is looked at when its turn comes: the first are being built before the last are read.
 */
export async function* resultsOf(
  jobs: readonly Job[],
  { force }: Pick<CommandOptions, 'force'>,
  host: Host,
  progress: Progress,
): AsyncGenerator<JobResult> {
  const records = jobs.some(({ isRemembered }) => isRemembered) ? openRecords(host) : undefined;
  const known = new Map(sameOutputs(jobs));
  const changed: { readonly index: number; readonly state?: State }[] = [];
  function* changedJobs(): Generator<Job> {
    for (const [index, job] of jobs.entries()) {
      if (known.has(index)) continue;
      clearTarget(job.target);
      const state = records?.stateOf(job);
      if (!force && state?.unchanged) known.set(index, upToDate(state));
      else {
        changed.push({ index, state });
        yield job;
      }
    }
  }
  let next = 0;
  for await (const result of runJobs(changedJobs(), host, progress)) {
    const { index, state } = changed.shift()!;
    for (; next < index; next++) yield known.get(next)!;
    if (state) records?.keep(jobs[index]!, state, result);
    yield result;
    next = index + 1;
  }
  for (; next < jobs.length; next++) yield known.get(next)!;
}

function upToDate({ unchanged: written = [], files = [], language = 'en' }: State): JobResult {
  return { diagnostics: [], sources: [], language, refused: false, files, written };
}
