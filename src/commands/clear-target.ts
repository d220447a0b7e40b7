import { dirname } from 'node:path';
import { clearLeftovers } from '../write/leftovers.ts';
import type { Target } from './job.ts';

/** Clears what a run or thread that was cut short left where a job writes. */
export function clearTarget(target: Target | undefined): void {
  if (typeof target !== 'object' || 'stream' in target) return;
  clearLeftovers('folder' in target ? target.folder : dirname(target.file));
}
