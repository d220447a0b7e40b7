import { join } from 'node:path';
import { diagnose } from '../diagnostics/diagnostic.ts';
import type { Job, JobResult } from './job.ts';
import { shownPath } from './shown-path.ts';

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
  const shown = (path: string) => shownPath(path, request.workingDirectory);
  const start = { line: 1, column: 1 };
  const place = { file: shown(join(request.location, 'meeting.md')), start, end: start };
  const diagnostic = diagnose('output-twice', place, {
    file: shown(folder),
    other: shown(other.request.location),
  });
  return { diagnostics: [diagnostic], sources: [], language: 'en', refused: true, files: [], written: [] };
}
