import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export function prepare(folder: string): void {
  mkdirSync(join(folder, 'items'));
  const lines = 'and so on\n'.repeat(20_000);
  writeFileSync(join(folder, 'items/1-budget.md'), `---\ntitle: Budget\n---\n\n- A first point\n${lines}`);
}
