import { symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Links need a right of their own there. */
export const skip = process.platform === 'win32';

export function prepare(folder: string): void {
  symlinkSync(resolve('examples'), join(folder, 'attachments/sager'));
}
