import type { BuildRequest } from '../build-request.ts';
import type { Fixed } from '../diagnostics/reporters/report.ts';
import type { Host } from './host.ts';
import { meetingsIn } from './meetings.ts';
import type { CommandOptions } from './options.ts';
import { startProgress } from './progress.ts';
import { runJobs } from './run-jobs.ts';
import { showResults } from './show-results.ts';

/** `agenda check`: shows what is wrong with a meeting, or with each of a collection, and writes nothing. */
export async function checkAll(folder: string, options: CommandOptions, host: Host): Promise<number> {
  return checkMeetings(meetingsIn(folder, options, host).requests, options, host);
}

/** Checks meetings; `fixed` is what was corrected in them before. Returns the exit status. */
export async function checkMeetings(
  requests: readonly BuildRequest[],
  options: CommandOptions,
  host: Host,
  fixed?: readonly Fixed[],
): Promise<number> {
  const progress = startProgress(requests.length, options, host);
  const results = runJobs(
    requests.map(request => ({ request })),
    host,
    progress,
  );
  return showResults(results, options, host, progress, fixed);
}
