import { closeSync, lstatSync, openSync, readSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { BuildRequest } from '../build-request.ts';
import { defaultFormats, type FormatName, formatNames, formats } from '../render/index.ts';
import { type Host, UsageError } from './host.ts';
import type { Job, Target } from './job.ts';
import { type Meetings, meetingsIn } from './meetings.ts';
import type { CommandOptions } from './options.ts';
import { startProgress } from './progress.ts';
import { resultsOf } from './results-of.ts';
import { showResults } from './show-results.ts';

/** `agenda build`: writes the PDF of a meeting, or of each of a collection, if it has changed since. */
export async function buildAll(folder: string, options: CommandOptions, host: Host): Promise<number> {
  const { jobs } = jobsIn(folder, options, host);
  const progress = startProgress(jobs.length, options, host);
  return showResults(resultsOf(jobs, options, host, progress), options, host, progress);
}

/** The meetings in a folder, each to be built and written. Throws a UsageError if the command line is wrong. */
export function jobsIn(
  folder: string,
  options: CommandOptions,
  host: Host,
): { readonly meetings: Meetings; readonly jobs: readonly Job[] } {
  const meetings = meetingsIn(folder, options, host);
  checkOutput(meetings, options, host);
  const jobs = meetings.requests.map(request => {
    const target = targetOf(request, meetings, options, host);
    return { request, target, isRemembered: isFile(target) };
  });
  return { meetings, jobs };
}

/** Options that the command line may not combine. */
function checkOutput(
  { isCollection }: Meetings,
  { output, reporter, format = [] }: CommandOptions,
  host: Host,
): void {
  if (output === undefined) return;
  const makesSeveral = new Set(format).size > 1;
  if (output === '-') {
    if (isCollection) throw new UsageError('one-file');
    if (makesSeveral) throw new UsageError('one-format');
    if (reporter !== 'text') throw new UsageError('output-taken', reporter);
    if (host.stdout.isClosed?.()) throw new UsageError('output-closed');
    return;
  }
  const path = resolve(host.workingDirectory, output);
  const stats = statsOf(path);
  if (!stats || stats.isDirectory()) return;
  if (isCollection) throw new UsageError('folder-needed', output);
  if (makesSeveral) throw new UsageError('folder-for-formats', output);
  // What the meeting itself asks for is not known yet.
  const possible: readonly FormatName[] = format.length > 0 ? format : formatNames;
  const signatures = possible.map(name => formats[name].signature);
  const [asked] = format.length > 0 ? format : defaultFormats;
  if (!isStream(stats) && !holdsNothingElse(path, stats, signatures))
    throw new UsageError('not-written-over', output, formats[asked!].noun);
}

/** In a collection a meeting keeps its relative place: meetings/2026/june goes to OUTPUT/2026/june. */
function targetOf(
  { location }: BuildRequest,
  { root, isCollection }: Meetings,
  { output, format }: CommandOptions,
  { workingDirectory }: Host,
): Target {
  if (output === undefined) return { folder: location, root: isCollection ? root : location };
  if (output === '-') return 'memory';
  const path = resolve(workingDirectory, output);
  if (isCollection) return { folder: join(path, relative(root, location)), root: path };
  const stats = statsOf(path);
  if (stats && isStream(stats)) return { stream: path };
  const makesSeveral = new Set(format).size > 1;
  if (makesSeveral || stats?.isDirectory() || /[/\\]$/.test(output)) return { folder: path, root: path };
  return { file: stats && lstatSync(path).isSymbolicLink() ? realpathSync(path) : path };
}

/** Whether its bytes stay where the next run can look at them. */
function isFile(target: Target): boolean {
  return target !== 'memory' && !('stream' in target);
}

/**
 * Undefined if nothing is there, or it can't be looked at. What prevents writing is reported when the file is
 * written.
 */
function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** Takes bytes and keeps none: `/dev/null`, a pipe. */
function isStream(stats: Stats): boolean {
  return stats.isCharacterDevice() || stats.isFIFO();
}

/**
 * Whether it begins as a file of one of the formats does, or is empty. Anything other than a file is not opened: it might have no
 * end.
 */
function holdsNothingElse(path: string, stats: Stats, signatures: readonly string[]): boolean {
  if (!stats.isFile()) return false;
  if (stats.size === 0) return true;
  const start = Buffer.alloc(Math.max(...signatures.map(({ length }) => length)));
  const file = openSync(path, 'r');
  try {
    readSync(file, start, 0, start.length, 0);
  } finally {
    closeSync(file);
  }
  const written = start.toString('latin1');
  return signatures.some(signature => written.startsWith(signature));
}
