import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A text of six megabytes. */
export function prepare(folder: string): void {
  writeFileSync(
    join(folder, 'items/2-plan.md'),
    '---\ntitle: Plan\n---\n\n'.padEnd(6 * 1024 * 1024, 'Text. '),
  );
}
