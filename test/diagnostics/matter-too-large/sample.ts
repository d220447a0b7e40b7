import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export function prepare(folder: string): void {
  mkdirSync(join(folder, 'items'));
  const text = 'The budget is approved. '.repeat(50_000);
  writeFileSync(join(folder, 'items/1-budget.md'), `---\ntitle: Budget\nlate: ${text}\n---\n`);
}
