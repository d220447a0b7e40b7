import { symlinkSync } from 'node:fs';
import { join } from 'node:path';

/** Links need a right of their own there. */
export const skip = process.platform === 'win32';

/** A link to a file that is gone. */
export function prepare(folder: string): void {
  symlinkSync('../gone.md', join(folder, 'items/2-plan.md'));
}
