import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

export const skip = process.platform === 'win32';

/** A repository's public/2026 that leads out of it. */
export function prepare(folder: string): void {
  cpSync('test/diagnostics/output-unwritable', join(folder, '2026/june'), { recursive: true });
  for (const name of ['public', 'elsewhere']) mkdirSync(join(folder, name));
  symlinkSync('../elsewhere', join(folder, 'public/2026'));
}
