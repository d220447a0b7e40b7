import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export function prepare(folder: string): void {
  mkdirSync(join(folder, 'items'));
  writeFileSync(join(folder, 'items/1-budget.md'), `---\ntitle: Budget\n---\n\n${'*['.repeat(20_000)}\n`);
}
