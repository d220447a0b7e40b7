import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export function prepare(folder: string): void {
  mkdirSync(join(folder, 'items'));
  for (let number = 1; number <= 5001; number++) {
    writeFileSync(join(folder, 'items', `${number}-item-${number}.md`), '---\ntitle: Budget\n---\n');
  }
}
