import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A text of a hundred thousand lines, and three. */
export function prepare(folder: string): void {
  writeFileSync(join(folder, 'items/2-plan.md'), `---\ntitle: Plan\n---\n${'a\n'.repeat(100_000)}`);
}
