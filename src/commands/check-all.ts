import type { BuildRequest } from '../build-request.ts';
import type { Fixed } from '../diagnostics/reporters/report.ts';
import type { Host } from './host.ts';
import { meetingsOf } from './meetings.ts';
import type { CommandOptions } from './options.ts';
import { startProgress } from './progress.ts';
import { resultsOf } from './results-of.ts';
import { showResults } from './show-results.ts';

/** `agenda check`: shows what is wrong with a meeting, or with each of a collection or of those that files belong to, and writes nothing. */
export async function checkAll(folder: string, options: CommandOptions, host: Host): Promise<number> {
  return checkMeetings(meetingsOf([folder, ...(options.rest ?? [])], options, host), options, host);
}

/** Checks meetings; `fixed` is what was corrected in them before. Returns the exit status. */
export async function checkMeetings(
  requests: readonly BuildRequest[],
  options: CommandOptions,
  host: Host,
  fixed?: readonly Fixed[],
): Promise<number> {
  const progress = startProgress(requests.length, options, host);
  const jobs = requests.map(request => ({ request, isRemembered: true }));
  return showResults(resultsOf(jobs, {}, host, progress), options, host, progress, fixed);
}
