import { expect, it } from 'vitest';
import { diagnose } from '../../src/diagnostics/diagnostic.ts';
import { withFix } from '../../src/diagnostics/replacement.ts';
import { json } from '../../src/diagnostics/reporters/json.ts';
import { findingsAt } from './findings.ts';

const file = (path: string) => ({ path, meeting: 'a', edition: 'public', format: 'pdf' }) as const;

it('gives every diagnostic with its place, and the files that were written', async () => {
  const report = await json({
    meetings: [findingsAt('- file: plan.pdf', 'plan.pdf')],
    files: [file('a/b.pdf')],
  });
  expect(JSON.parse(report)).toEqual({
    diagnostics: [
      {
        file: 'items/01-plan.md',
        line: 1,
        column: 9,
        endLine: 1,
        endColumn: 17,
        severity: 'error',
        code: 'attachment-missing',
        message: 'There is no file "plan.pdf" in attachments/.',
        hint: expect.stringContaining('pending: true'),
      },
    ],
    output: ['a/b.pdf'],
    files: [{ path: 'a/b.pdf', meeting: 'a', edition: 'public', format: 'pdf' }],
  });
});

it('has no hint where there is none', async () => {
  const start = { line: 1, column: 1 };
  const place = { file: 'meeting.md', start, end: start };
  const diagnostics = [diagnose('choice-unknown', place, { text: 'x', choices: ['open', 'closed'] })];
  const [entry] = JSON.parse(
    await json({ meetings: [{ diagnostics, sources: [], language: 'en' }], files: [] }),
  ).diagnostics;
  expect(entry).not.toHaveProperty('hint');
});

it('shows what a terminal or a log would obey', async () => {
  const report = await json({
    meetings: [findingsAt('x', 'x', '\u001b\u202e##[x].md')],
    files: [file('::a\n.pdf')],
  });
  const { diagnostics, output } = JSON.parse(report);
  expect(diagnostics[0].file).toBe('‹U+001B›‹U+202E›##‹U+005B›x].md');
  expect(output).toEqual(['::a‹U+000A›.pdf']);
});

it('gives what to write instead, and whether that is certain', async () => {
  const found = findingsAt('time: kl. 9.00', 'kl. 9.00');
  const diagnostics = [...found.diagnostics.map(each => withFix(each, '9.00')), ...found.diagnostics];
  const report = JSON.parse(await json({ meetings: [{ ...found, diagnostics }], files: [] }));
  expect(report.diagnostics[0].replacement).toEqual({
    line: 1,
    column: 7,
    endLine: 1,
    endColumn: 15,
    text: '9.00',
    certain: true,
  });
  expect(report.diagnostics[1]).not.toHaveProperty('replacement');
  expect(report).not.toHaveProperty('fixed');
});

it('gives no text to write that a terminal or a log would obey', () => {
  const [found] = findingsAt('x', 'x').diagnostics;
  for (const text of ['\u202e.pdf', 'a\n::error::', '##[error]'])
    expect(withFix(found!, text)).toEqual(found);
});
