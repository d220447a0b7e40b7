import { dirname, join } from 'node:path';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { startOf } from '../diagnostics/places.ts';
import { pathFrom } from '../paths/paths.ts';
import { clearLeftovers } from '../write/leftovers.ts';
import type { Job, JobResult, Target } from './job.ts';

/** The result of a job that was cut short: memory ran out, or something ended its thread. */
export function lostJob(job: Job): JobResult {
  clearTarget(job.target);
  const { location, workingDirectory } = job.request;
  const place = startOf(pathFrom(workingDirectory, join(location, 'meeting.md')));
  return { ...nothing, diagnostics: [diagnose('build-ended', place, {})] };
}

/** The result of a job at which the program failed. The others are finished before this is reported. */
export function failedJob(job: Job, fault: unknown): JobResult {
  clearTarget(job.target);
  const { location, workingDirectory } = job.request;
  return { ...nothing, fault: { error: fault, meeting: pathFrom(workingDirectory, location) } };
}

const nothing = {
  diagnostics: [],
  sources: [],
  language: 'en',
  refused: true,
  files: [],
  written: [],
} as const;

/** Clears what a run or thread that was cut short left where a job writes. */
export function clearTarget(target: Target | undefined): void {
  if (typeof target !== 'object' || 'stream' in target) return;
  clearLeftovers('folder' in target ? target.folder : dirname(target.file));
}

/**
 * Jobs whose PDF would go to an earlier job's folder, by their index, with the result that reports it. Letter case
 * and the way letters are stored do not count: the folder may later be moved to another system.
 */
export function sameOutputs(jobs: readonly Job[]): ReadonlyMap<number, JobResult> {
  const first = new Map<string, Job>();
  const clashes = new Map<number, JobResult>();
  for (const [index, job] of jobs.entries()) {
    const folder = folderOf(job);
    if (folder === undefined) continue;
    const key = folder.normalize('NFC').toLowerCase();
    const other = first.get(key);
    if (other) clashes.set(index, clash(job, folder, other));
    else first.set(key, job);
  }
  return clashes;
}

function folderOf({ target }: Job): string | undefined {
  return typeof target === 'object' && 'folder' in target ? target.folder : undefined;
}

function clash({ request }: Job, folder: string, other: Job): JobResult {
  const shown = (path: string) => pathFrom(request.workingDirectory, path);
  const place = startOf(shown(join(request.location, 'meeting.md')));
  const diagnostic = diagnose('output-twice', place, {
    file: shown(folder),
    other: shown(other.request.location),
  });
  return { ...nothing, diagnostics: [diagnostic] };
}
