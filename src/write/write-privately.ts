import { renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryName } from './leftovers.ts';

/**
 * Writes a file that only the user may read, whole: another process may write the same one at the same time. If it can't
 * be written, what it was to keep is made again next time.
 */
export function writePrivately(path: string, content: string | Uint8Array): void {
  const temporary = join(dirname(path), temporaryName());
  try {
    writeFileSync(temporary, content, { mode: 0o600 });
    renameSync(temporary, path);
  } catch {}
}
