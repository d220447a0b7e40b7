import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { read } from './read.ts';

/**
 * What the search for the slipped line gains. A plain message at the first line that fits nothing would name the wrong
 * line in the rows marked with a star, and the right column in none.
 */
const slips: readonly (readonly [name: string, fields: string, told: readonly string[]])[] = [
  ['a point one space too far', 'members:\n  - A\n   - B\n  - C\nroom: 2', ['4:4 → 2']],
  ['a point one space short', 'members:\n  - A\n - B\n  - C\nroom: 2', ['4:2 → 2']],
  ['the first point too far *', 'members:\n    - A\n  - B\n  - C\nroom: 2', ['3:5 → 2']],
  ['the first point too far left *', 'members:\n- A\n  - B\n  - C\nroom: 2', ['3:1 → 2']],
  ['the last point at the very left', 'members:\n  - A\n  - B\n- C\nroom: 2', ['5:1 → 2']],
  ['a field indented like the list above', 'route:\n  - A\n  - B\n  case: 7\ntitle: x', ['5:3 → 0']],
  ['a field one space in below a list', 'route:\n  - A\n  - B\n case: 7\ntitle: x', ['5:2 → 0']],
  ['a field indented', 'title: x\n  location: y\nstart: z', ['3:3 → 0']],
  ['the first field indented', ' title: x\ndate: y', ['2:2 → 0']],
  ['pasted fields', 'title: x\n  start: y\n  location: z\ncase: u', ['3:3 → 0']],
  ['all fields below one', 'title: x\ndate: y\n start: z\n location: u', ['4:2 → 0']],
  ['a role one space short', 'members:\n  - name: A\n   role: x\n  - name: B\n    role: y', ['4:4 → 4']],
  ['a role one space too far', 'members:\n  - name: A\n     role: x\n  - name: B\n    role: y', ['4:6 → 4']],
  ['a role under the hyphen', 'members:\n  - name: A\n  role: x\n  - name: B\n    role: y', ['4:3 → 4']],
  ['a role at the very left *', 'members:\n  - name: A\nrole: x\n  - name: B\n    role: y', ['4:1 → 4']],
  [
    'roles under their hyphens',
    'members:\n  - name: A\n  role: x\n  - name: B\n  role: y\n  - name: C\n    role: z',
    ['4:3 → 4', '6:3 → 4'],
  ],
  [
    'a point and its fields too far',
    'members:\n  - name: A\n    role: x\n   - name: B\n     role: y\n  - name: C',
    ['5:4 → 2'],
  ],
  [
    'a hyphen one space short',
    'members:\n  - name: A\n    role: x\n - name: B\n    role: y\n  - name: C',
    ['5:2 → 2'],
  ],
  [
    'a pasted point',
    'members:\n  - name: A\n    role: x\n      - name: B\n        role: y\n  - name: C\n    role: z',
    ['5:7 → 2'],
  ],
  [
    'a point under the fields of the one above',
    'members:\n  - name: A\n    role: x\n    - name: B\n      role: y\n  - name: C',
    ['5:5 → 2'],
  ],
  [
    'the middle field of three',
    'timetable:\n  - time: a\n     title: b\n    persons: c\n  - time: d\n    title: e',
    ['4:6 → 4'],
  ],
  [
    'a point of an inner list',
    'timetable:\n  - time: a\n    persons:\n      - A\n     - B\n  - time: b',
    ['6:6 → 6'],
  ],
  ['two slips far apart', 'members:\n  - A\n   - B\nroom: 2\n  start: z', ['4:4 → 2', '6:3 → 0']],
  ['a field of a map one space short', 'chair:\n  name: A\n role: x\nroom: 2', ['4:2 → ?']],
  ['a field of a map one space too far', 'chair:\n  name: A\n   role: x\nroom: 2', ['4:4 → ?']],
  ['the first field of a map too far', 'chair:\n   name: A\n  role: x\nroom: 2', ['4:3 → ?']],
  ['a title under its hyphen', 'attachments:\n  - file: a\n  title: b\ncase: c', ['4:3 → ?']],
];

it.each(slips)('tells which line has slipped, and its column: %s', (_, fields, told) => {
  const { found } = read(fields);
  expect(found.map(([at, data]) => `${at} ${columnOf(data)}`)).toEqual(
    told.map(slip => slip.replace(' →', ' matter-indent →')),
  );
});

function columnOf(data: unknown): string {
  return `→ ${(data as { spaces?: number }).spaces ?? '?'}`;
}

/**
 * Of 2,056 such slips, 99.8 % give one message and leave the fields as they were meant, and 90 % name the right column.
 * Without the search, 77 % give one message, and none names a column.
 */
it('gives one message, and the fields that were meant, for nearly every line of the examples that slips', () => {
  const tally = { slips: 0, oneMessage: 0, rightColumn: 0, rightFields: 0 };
  const paths = ['examples', 'test/meetings'].flatMap(folder =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(path => join(folder, path)),
  );
  for (const path of paths.filter(path => path.endsWith('.md'))) {
    const [, fields] = /^---\n([\s\S]*?)\n---\n/.exec(readFileSync(path, 'utf8')) ?? [];
    if (fields !== undefined && read(fields).found.length === 0) countSlips(fields.split('\n'), tally);
  }
  expect(tally.slips).toBeGreaterThan(500);
  expect(tally.oneMessage / tally.slips).toBeGreaterThan(0.95);
  expect(tally.rightFields / tally.slips).toBeGreaterThan(0.95);
  expect(tally.rightColumn / tally.slips).toBeGreaterThan(0.85);
});

function countSlips(lines: readonly string[], tally: Record<string, number>): void {
  const { data } = read(lines.join('\n'));
  for (const [index, line] of lines.entries()) {
    const indent = line.search(/\S/);
    if (indent < 0 || line.trim().startsWith('#')) continue;
    for (const column of [indent - 2, indent - 1, indent + 1, indent + 2]) {
      if (column < 0) continue;
      const result = read(lines.with(index, ' '.repeat(column) + line.trimStart()).join('\n'));
      if (result.found.length === 0) continue;
      tally.slips!++;
      if (result.found.length === 1) tally.oneMessage!++;
      if (JSON.stringify(result.data) === JSON.stringify(data)) tally.rightFields!++;
      const [at, facts] = result.found[0]!;
      if (at === `${index + 2}:${column + 1} matter-indent` && columnOf(facts) === `→ ${indent}`)
        tally.rightColumn!++;
    }
  }
}
