import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkFiles, type Files, itemFile, meetingFile } from './check-files.ts';

describe('status-missing', () => {
  const undecided = meetingFile().replace('status: open\n', '');

  it('lists in one message the items that nobody said anything of', async () => {
    const files = {
      'meeting.md': undecided,
      'items/1-budget.md': itemFile('Budget'),
      'items/2-roof.md': itemFile('The roof', 'status: open'),
      'items/3-plot.md': itemFile('A plot'),
    };
    expect(await checkFiles(files, 'public')).toEqual(['meeting.md:1:1 status-missing']);
    expect(await checkFiles(files)).toEqual([]);
  });

  it.each([
    ['its value is refused', undecided.replace('date:', 'status: lukket\ndate:'), 'choice-unknown'],
    ['its name is misspelled', undecided.replace('date:', 'Status: open\ndate:'), 'field-unknown'],
  ])('is not told where a status stands in meeting.md but %s', async (_, meeting, code) => {
    const found = await checkFiles(
      { 'meeting.md': meeting, 'items/1-budget.md': itemFile('Budget') },
      'public',
    );
    expect(found.map(text => text.replace(/.* /, ''))).toEqual([code]);
  });

  it('does not list an item whose fields can’t be read', async () => {
    const files = { 'meeting.md': undecided, 'items/1-budget.md': 'title: Budget\nstatus: open\n' };
    expect((await checkFiles(files, 'public')).filter(text => text.includes('status-missing'))).toEqual([]);
  });
});

describe('glyph-missing', () => {
  it('is told once for a file, at the first place', async () => {
    const files = {
      'meeting.md': meetingFile('location: Room \u{13000}', '\u{13000}'),
      'items/1-budget.md': itemFile('Budget', 'late: \u{13000}\u{13001}', '\u{13001} \u{13002}'),
    };
    expect(await checkFiles(files)).toEqual([
      'meeting.md:5:16 glyph-missing',
      'items/1-budget.md:3:7 glyph-missing',
      'items/1-budget.md:3:9 glyph-missing',
      'items/1-budget.md:6:4 glyph-missing',
    ]);
  });

  it('is not told of what fonts have, in either form of a letter, nor of what is not seen', async () => {
    const body = 'Ελληνικά Кириллица עברית → ∑ ☑ 🙂 e\u0301 A\u030A \u200b\u00ad 👩\u200d👩\u200d👧';
    const files = { 'meeting.md': meetingFile(), 'items/1-budget.md': itemFile('Budget', '', body) };
    expect(await checkFiles(files)).toEqual([]);
  });
});

describe('signatory-unknown', () => {
  const ofSignatories = (fields: string) =>
    checkFiles({ 'meeting.md': meetingFile(fields), 'items/1-budget.md': itemFile('Budget') });

  it('is told of a stranger', async () => {
    expect(await ofSignatories('members: [Anna Holm]\nsignatories: [Anna Holm, Per Dam]')).toEqual([
      'meeting.md:6:26 signatory-unknown',
    ]);
  });

  it('is not told of chair and secretary, of other roles and capitals, nor where nobody said who is a member', async () => {
    const known = 'chair: Anna Holm\nsecretary: Bo Krag\nmembers: [Ida Lund]';
    expect(await ofSignatories(`${known}\nsignatories: [anna holm (Mayor), Bo Krag, 'Ida  Lund']`)).toEqual(
      [],
    );
    expect(await ofSignatories('chair: Anna Holm\nsignatories: [Per Dam]')).toEqual([]);
    expect(await ofSignatories('members: [Anna Holm]')).toEqual([]);
  });

  it('is not told of who stands under a field that is misspelled', async () => {
    const misspelled = 'Chair: { name: Per Dam, role: Mayor }\nmembers: [Anna Holm]';
    expect(await ofSignatories(`${misspelled}\nsignatories: [Per Dam, Anna Holm]`)).toEqual([
      'meeting.md:5:1 field-unknown',
    ]);
  });

  it('leaves another spelling to person-spelling', async () => {
    expect(await ofSignatories('members: [Mette Aagaard Lund]\nsignatories: [Mette Lund]')).toEqual([
      'meeting.md:6:15 person-spelling',
    ]);
  });
});

describe('a correct agenda of 40 items', () => {
  it('gives no message', async () => {
    expect(await checkFiles(agenda(40))).toEqual([]);
    expect(await checkFiles(agenda(40), 'public')).toEqual([]);
  });
});

const given = [
  'Anna',
  'Anne',
  'Bo',
  'Dorte',
  'Erik',
  'Hanne',
  'Jens',
  'Jes',
  'Karen',
  'Karin',
  'Lars',
  'Mette',
];
const surnames = ['Holm', 'Holme', 'Jensen', 'Jansen', 'Krag', 'Krog', 'Lind', 'Lund', 'Olsen', 'Olesen'];

function agenda(count: number): Files {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const slots = numbers.map(number => `  - item: subject-${number}\n    duration: 5 min`);
  const guest = (number: number) =>
    `${given[number % 12]} ${surnames[(number * 7) % 10]}, Guest for item ${number}`;
  const item = (number: number) =>
    itemFile(
      `Subject number ${number}: what is to be done`,
      [
        `case: 26/${10_000 + number}`,
        ...(number % 8 === 3 ? ['status: closed', 'public-title: A closed matter'] : []),
        `attendees: ${guest(number)}`,
        `attachments: [${number}.pdf, { title: Notes, document: 151204/26 }]`,
      ].join('\n'),
      `## Background\n\nOn 12-03-2026 the fund held 1.234.567 kr. Ring 33 12 34 56.\n\n:::closed\nNot yet known.\n:::\n\n## Proposal\n\n- That it is done, see [](item:subject-${(number % count) + 1}).`,
    );
  const pdf = readFileSync('examples/direktionen/attachments/elevprognose-2026-2038.pdf');
  return {
    'meeting.md': meetingFile(
      `start: 9.00\nsections: [Background, { title: Proposal, required: true }]\ntimetable:\n${slots.join('\n')}`,
    ),
    ...Object.fromEntries(numbers.map(number => [`items/${number}-subject-${number}.md`, item(number)])),
    ...Object.fromEntries(numbers.map(number => [`attachments/${number}.pdf`, pdf])),
  };
}
