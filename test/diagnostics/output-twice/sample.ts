import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where large and small letters are the same, no two such folders can be. */
export const skip = existsSync('PACKAGE.JSON');

/** Git could not put both of them there on such a system. */
export function prepare(folder: string): void {
  for (const name of ['June', 'june']) {
    cpSync('test/diagnostics/output-unwritable', join(folder, name), { recursive: true });
  }
}
