import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { copyProject } from '../one-more/copy.ts';

it('the bundle in dist is what the sources make: the action runs it as it is', () => {
  const copy = copyProject();
  copy.build();
  for (const name of ['dist/stamp.txt', 'dist/templates.json'])
    expect(readFileSync(copy.path(name), 'utf8'), 'run "npm run build"').toBe(readFileSync(name, 'utf8'));
}, 300_000);
