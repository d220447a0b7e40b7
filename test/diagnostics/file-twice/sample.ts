import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Some systems take both names for one file. */
export const skip = process.platform === 'darwin';

export function prepare(folder: string): void {
  mkdirSync(join(folder, 'attachments'));
  for (const name of ['m\u00f8de \u00e5.pdf', 'm\u00f8de a\u030a.pdf']) {
    writeFileSync(join(folder, 'attachments', name), '%PDF-1.7');
  }
}
