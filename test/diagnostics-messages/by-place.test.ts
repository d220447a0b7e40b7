import { expect, it } from 'vitest';
import { byPlace, diagnose } from '../../src/diagnostics/diagnostic.ts';

function at(file: string, line: number, column: number, field = 'title') {
  const start = { line, column };
  return diagnose('field-missing', { file, start, end: start }, { field });
}

const sources = [{ path: 'm/meeting.md' }, { path: 'm/items/2-b.md' }, { path: 'm/items/10-a.md' }];

it('goes by the order of the sources, then by line and column', () => {
  const ordered = [
    at('m/meeting.md', 9, 1),
    at('m/items/2-b.md', 2, 5),
    at('m/items/2-b.md', 10, 1),
    at('m/items/10-a.md', 1, 1),
    at('m/items/10-a.md', 1, 2),
    at('m/items/1-docx.docx', 1, 1),
    at('template.yaml', 1, 1),
  ];
  expect(byPlace([...ordered].reverse(), sources)).toEqual(ordered);
});

it('leaves out what is said twice, and nothing else', () => {
  const two = [at('m/meeting.md', 1, 1), at('m/meeting.md', 1, 1, 'date')];
  expect(byPlace([...two, ...two], sources)).toEqual(two);
});
