import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of 1,001 MB that takes no room on most disks. */
export function prepare(folder: string): void {
  const path = join(folder, 'attachments/plan.pdf');
  mkdirSync(join(folder, 'attachments'));
  writeFileSync(path, '');
  truncateSync(path, 1001 * 1024 * 1024);
}
