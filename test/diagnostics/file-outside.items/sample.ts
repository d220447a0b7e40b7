import { symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const skip = process.platform === 'win32';

/** The items are those of another meeting: nothing is told of how many this one has. */
export function prepare(folder: string): void {
  symlinkSync(resolve('test/diagnostics/file-outside/items'), join(folder, 'items'));
}
