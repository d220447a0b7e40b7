import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

export const skip = process.platform === 'win32';

/** A pipe where an attachment should be: reading it would never end. That it can't be used is told once. */
export function prepare(folder: string): void {
  mkdirSync(join(folder, 'attachments'));
  spawnSync('mkfifo', [join(folder, 'attachments/plan.pdf')]);
}
