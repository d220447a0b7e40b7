import { describe, expect, it } from 'vitest';
import { checkFiles, type Files, itemFile, meetingFile } from './check-files.ts';

/** The codes that a check tells, each once for each place. */
async function codesOf(files: Files, edition: 'full' | 'public' = 'full'): Promise<readonly string[]> {
  return (await checkFiles(files, edition)).map(text => text.replace(/.* /, ''));
}

describe('what was written and is not known causes no second message', () => {
  const asking = 'sections:\n  - { title: Background, required: true }';

  it.each([
    ['status: maybe', 'choice-unknown'],
    ['withdrawn: [a, b]', 'field-kind'],
    ['withdrawm: Later', 'field-unknown'],
  ])('of an item that may be closed or withdrawn no section is missing: %s', async (fields, code) => {
    const files = { 'meeting.md': meetingFile(asking), 'items/1-budget.md': itemFile('Budget', fields) };
    expect(await codesOf(files)).toEqual([code]);
  });

  it.each([
    ['withdrawm: Later', 'field-unknown'],
    ['withdrawn: [a, b]', 'field-kind'],
  ])('an item that may be withdrawn lacks no slot: %s', async (fields, code) => {
    const timetable = 'start: 9.00\ntimetable:\n  - { duration: 10, item: budget }';
    const files = {
      'meeting.md': meetingFile(timetable),
      'items/1-budget.md': itemFile('Budget'),
      'items/2-roof.md': itemFile('Roof', fields),
    };
    expect(await codesOf(files)).toEqual([code]);
  });

  it.each(['{ duration: 10, item: zzzz }', '{ duration: 10, item: budget, xyzzyx: roof }'])(
    'no item lacks a slot where one may be meant: %s',
    async slot => {
      const files = {
        'meeting.md': meetingFile(`start: 9.00\ntimetable:\n  - { duration: 5, item: budget }\n  - ${slot}`),
        'items/1-budget.md': itemFile('Budget'),
        'items/2-roof.md': itemFile('Roof'),
      };
      expect(await codesOf(files)).not.toContain('item-without-slot');
    },
  );

  it.each(['apologies: Bo Kjær', 'xyzzyx: Bo Kjær', 'chair: { name: { a: Bo, b: Kjær } }'])(
    'no signatory is unknown who may be somebody: %s',
    async field => {
      const fields = `members: [Anna Holm, Per Lund]\nsignatories: [Anna Holm, Bo Kjær]\n${field}`;
      const files = { 'meeting.md': meetingFile(fields), 'items/1-budget.md': itemFile('Budget') };
      expect(await codesOf(files)).not.toContain('signatory-unknown');
      const without = { ...files, 'meeting.md': meetingFile(fields.replace(/\n.*$/, '')) };
      expect(await codesOf(without)).toContain('signatory-unknown');
    },
  );

  it('no file is unused where a name of an attachment is refused, or stands under a name that is no field’s', async () => {
    const checked = (fields: string) =>
      codesOf({
        'meeting.md': meetingFile(),
        'items/1-budget.md': itemFile('Budget', fields),
        'attachments/a.pdf': '',
      });
    expect(await checked('')).toContain('attachment-unused');
    expect(await checked('attachments: [{ title: A, file: { a: a.pdf, b: x } }]')).toEqual(['field-kind']);
    expect(await checked('xyzzyx: a.pdf')).toEqual(['field-unknown']);
  });

  it('an item whose status was begun is not told once more that it has none', async () => {
    const without = '---\ntitle: Board\ndate: 2026-03-12\n---\n';
    const checked = (fields: string, body?: string) =>
      codesOf({ 'meeting.md': without, 'items/1-budget.md': itemFile('Budget', fields, body) }, 'public');
    expect(await checked('')).toEqual(['status-missing']);
    expect(await checked('status:')).toEqual(['status-empty']);
    expect(await checked('', 'status: closed\n\nThe board discusses it.')).toEqual(['status-misplaced']);
  });
});

describe('decision-missing', () => {
  const checked = (body: string) =>
    codesOf({
      'meeting.md': meetingFile('kind: minutes'),
      'items/1-budget.md': itemFile('Budget', 'purpose: decision', body),
    });

  it('is not told where a line of a decision is misspelled', async () => {
    expect(await checked('Text.')).toEqual(['decision-missing']);
    expect(await checked(':::decison\nAdopted.\n:::')).toEqual(['directive-wrong']);
  });

  it('is told where only a closed passage is not ended', async () => {
    expect(await checked('Text.\n\n:::closed\nAdopted.')).toEqual(['decision-missing', 'directive-unclosed']);
  });
});

describe('reason-missing', () => {
  it.each(['withdrawn: true', 'late: yes'])('is told of %s', async fields => {
    const files = { 'meeting.md': meetingFile(), 'items/1-budget.md': itemFile('Budget', fields) };
    expect(await codesOf(files)).toEqual(['reason-missing']);
  });
});
