import { expect, it } from 'vitest';
import { diagnose } from '../../src/diagnostics/diagnostic.ts';
import { github } from '../../src/diagnostics/reporters/github.ts';
import type { Findings } from '../../src/diagnostics/reporters/report.ts';
import { findingsAt, missingAt } from './findings.ts';

async function linesOf(...meetings: readonly Findings[]): Promise<readonly string[]> {
  return (await github({ meetings, files: [] })).split('\n').slice(0, -1);
}

function placeAt(line: number) {
  return { file: 'meeting.md', start: { line, column: 1 }, end: { line, column: 5 } };
}

it('gives an annotation at the lines of the place', async () => {
  expect(await linesOf(findingsAt('- file: plan.pdf', 'plan.pdf'))).toEqual([
    '::error file=items/01-plan.md,line=1,col=9,endColumn=17,endLine=1,title=attachment-missing::There is no file "plan.pdf" in attachments/.%0APut the file there. If it is sent later, write its title and "pending: true" instead of the file.',
  ]);
});

it('leaves columns out where a place has several lines', async () => {
  const place = { file: 'meeting.md', start: { line: 2, column: 3 }, end: { line: 4, column: 1 } };
  expect((await linesOf({ diagnostics: [missingAt(place)], sources: [], language: 'en' }))[0]).toMatch(
    /^::error file=meeting\.md,line=2,endLine=4,title=/,
  );
});

it('escapes what would end a property, a command or a line', async () => {
  const place = { ...placeAt(1), file: 'a:b,c%\n.md' };
  const [line] = await linesOf({
    diagnostics: [missingAt(place, '100%\n::error::x')],
    sources: [],
    language: 'en',
  });
  expect(line).toMatch(/^::error file=a%3Ab%2Cc%25‹U\+000A›\.md,/);
  expect(line).toContain('::There is no file "100%25 ::error::x" in');
});

it('gives as many annotations as are shown, errors first, and the rest as lines of the log', async () => {
  const warnings = Array.from({ length: 12 }, (_, at) => diagnose('time-unused', placeAt(at + 1), {}));
  const errors = Array.from({ length: 11 }, (_, at) => missingAt(placeAt(at + 1)));
  const lines = await linesOf({ diagnostics: [...warnings, ...errors], sources: [], language: 'en' });
  expect(lines.map(line => /^::(\w+)/.exec(line)?.[1] ?? 'log')).toEqual([
    ...Array.from({ length: 10 }, () => 'error'),
    ...Array.from({ length: 10 }, () => 'warning'),
    ...Array.from({ length: 3 }, () => 'log'),
    'notice',
  ]);
  expect(lines.at(-1)).toBe('::notice title=agenda::3 more messages in the log of this step.');
  expect(lines.at(-4)).toBe(
    'meeting.md:11:1 error  There is no file "plan.pdf" in attachments/.  attachment-missing',
  );
});

it('has no more than a hundred messages of a file, and says how many are left out', async () => {
  const errors = Array.from({ length: 120 }, (_, at) => missingAt(placeAt(at + 1)));
  const lines = await linesOf({ diagnostics: errors, sources: [], language: 'en' });
  expect(lines).toHaveLength(102);
  expect(lines.at(-2)).toBe('meeting.md  20 more messages in this file. Mend those above, and check again.');
});

it('prints no line of the log that is a command', async () => {
  const place = { ...placeAt(1), file: ' ::error::x.md' };
  const lines = await linesOf({
    diagnostics: Array.from({ length: 11 }, () => missingAt(place)),
    sources: [],
    language: 'en',
  });
  expect(lines.at(-2)).toMatch(/^\.\/ ::error/);
});

it('is empty where nothing is wrong', async () => {
  expect(await linesOf({ diagnostics: [], sources: [], language: 'en' })).toEqual([]);
});
