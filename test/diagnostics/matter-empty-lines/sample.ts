import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export function prepare(folder: string): void {
  mkdirSync(join(folder, 'items'));
  writeFileSync(
    join(folder, 'items/1-budget.md'),
    `---\ntitle: Budget\n${'\n'.repeat(1001)}case: 26/7\n---\n`,
  );
}
