import { dirname } from 'node:path';
import { clearLeftovers } from '../write/leftovers.ts';
import type { Target } from './job.ts';

/** Clears what was left where a job writes, by a run or a thread that was ended. */
export function clearTarget(target: Target | undefined): void {
  if (typeof target !== 'object' || 'stream' in target) return;
  clearLeftovers('folder' in target ? target.folder : dirname(target.file));
}
