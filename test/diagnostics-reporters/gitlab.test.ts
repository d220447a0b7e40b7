import { expect, it } from 'vitest';
import { gitlab } from '../../src/diagnostics/reporters/gitlab.ts';
import type { Findings } from '../../src/diagnostics/reporters/report.ts';
import { findingsAt, missingAt } from './findings.ts';

async function entriesOf(...meetings: readonly Findings[]) {
  return JSON.parse(await gitlab({ meetings, files: [] }));
}

it('gives what GitLab asks for of each message', async () => {
  expect(await entriesOf(findingsAt('- file: plan.pdf', 'plan.pdf'))).toEqual([
    {
      description:
        'There is no file "plan.pdf" in attachments/. Put the file there. If it is sent later, write its title and "pending: true" instead of the file.',
      check_name: 'attachment-missing',
      severity: 'major',
      location: { path: 'items/01-plan.md', lines: { begin: 1 } },
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
    },
  ]);
});

it('knows a message again by more than its line, and tells two of a kind apart', async () => {
  const place = (line: number) => ({
    file: 'meeting.md',
    start: { line, column: 1 },
    end: { line, column: 2 },
  });
  const at = (...lines: readonly number[]): Findings => ({
    diagnostics: lines.map(line => missingAt(place(line))),
    sources: [],
    language: 'da',
  });
  const [before] = await entriesOf(at(3));
  const [after, second] = await entriesOf(at(7, 9));
  expect(after.fingerprint).toBe(before.fingerprint);
  expect(second.fingerprint).not.toBe(after.fingerprint);
});

it('is an empty list where nothing was found', async () => {
  expect(await entriesOf()).toEqual([]);
});
