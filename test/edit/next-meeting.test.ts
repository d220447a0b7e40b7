import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkMeeting } from '../../src/build.ts';
import { run } from '../../src/cli.ts';
import { languageCodes } from '../../src/languages/index.ts';
import { testHost } from '../commands/host.ts';
import { folderWith, writeIn } from '../commands/temporary.ts';

async function agenda(workingDirectory: string, ...command: readonly string[]) {
  const host = testHost({ arguments: command, workingDirectory });
  const status = await run(host);
  return { status, ...host.printed };
}

/** What both editions say about a meeting. */
async function told(location: string): Promise<readonly string[]> {
  const messages: string[] = [];
  for (const edition of ['full', 'public'] as const) {
    const { diagnostics } = await checkMeeting({
      location,
      root: location,
      workingDirectory: location,
      edition,
    });
    messages.push(...diagnostics.map(({ code, place }) => `${edition} ${place.file} ${code}`));
  }
  return messages;
}

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

const read = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');

describe.each(languageCodes)('a new meeting in %s', language => {
  it('and the one that follows it have no message, in either edition', async () => {
    const folder = folderWith({});
    const facts = ['--title', 'A: "B"', '--date', '2026-10-07', '--start', '18:30', '--location', 'C, 2'];
    expect(await agenda(folder, 'new', 'm', ...facts, '--language', language)).toMatchObject({
      status: 0,
      stderr: '',
    });
    expect(filesIn(join(folder, 'm'))).toHaveLength(5);
    expect(read(folder, 'm/meeting.md')).not.toMatch(/^status/m);
    expect(await told(join(folder, 'm'))).toEqual([]);
    expect(await agenda(folder, 'new', 'n', '--from', 'm', '--date', '2026-11-04')).toMatchObject({
      status: 0,
    });
    expect(await told(join(folder, 'n'))).toEqual([]);
    const items = readdirSync(join(folder, 'n/items')).sort();
    expect(items).toHaveLength(3);
    expect(read(folder, `n/items/${items[1]}`)).toContain('2026');
  });

  it('with items of its own has no message', async () => {
    const folder = folderWith({});
    const facts = [
      '--title',
      'A',
      '--date',
      '2026-10-07',
      '--item',
      'B: C',
      '--item',
      'B',
      '--template',
      'board',
    ];
    await agenda(folder, 'new', 'm', ...facts, '--language', language);
    expect(readdirSync(join(folder, 'm/items')).sort()).toEqual(['01-b-c.md', '02-b.md']);
    expect(await told(join(folder, 'm'))).toEqual([]);
  });
});

describe('the next meeting', () => {
  const meetingFields = `title: Board
kind: minutes
date: 2026-10-07
start: 9:00
# The chair of this year.
chair: A, Chair
status: open
apologies: B
allow: glyph-missing
timetable:
  - item: first
    duration: 10
  - item: salaries
    duration: 20
  - item: [plan, closing]
    duration: 15
  - break: Lunch`;
  const last = () =>
    folderWith({
      'm/meeting.md': `---\r\n${meetingFields.replaceAll('\n', '\r\n')}\r\n---\r\n\r\nThe note.\r\n`,
      'm/attachments/plan.pdf': 'x',
      'm/items/01-first.md': '---\ntitle: First\n---\n\nText.\n',
      'm/items/02-salaries.md':
        '---\ntitle: Salaries\nstanding: true\nstatus: closed\npublic-title: Staff\nattachments: plan.pdf\nlate: Late\n---\n\nText.\n\n:::decision\nYes.\n:::\n',
      'm/items/03-plan.md': '---\ntitle: Plan 2030\nwithdrawn: Not ready.\n---\n\nText.\n',
      'm/items/04-closing.md': '---\ntitle: Closing\nstanding: true\nnumber: 9\n---\n',
    });

  it('has what stands, what was withdrawn, and the approval of the last minutes', async () => {
    const folder = last();
    expect(
      await agenda(folder, 'new', 'n', '--from', 'm/meeting.md', '--date', '2026-11-04', '--item', 'New'),
    ).toMatchObject({ status: 0, stderr: '' });
    expect(filesIn(join(folder, 'n'))).toEqual([
      '.gitignore',
      'items/01-approval-of-minutes.md',
      'items/02-salaries.md',
      'items/03-plan.md',
      'items/04-new.md',
      'items/05-closing.md',
      'meeting.md',
    ]);
    expect(read(folder, 'n/items/01-approval-of-minutes.md')).toBe(
      '---\ntitle: Approval of the minutes of the meeting of 7 October 2026\nstatus: open\npurpose: decision\n---\n',
    );
    expect(read(folder, 'n/items/02-salaries.md')).toBe(
      '---\ntitle: Salaries\nstanding: true\nstatus: closed\npublic-title: Staff\n---\n',
    );
    expect(read(folder, 'n/items/03-plan.md')).toBe(
      '---\ntitle: Plan 2030\nstatus: open\n---\n\nFrom the meeting of 7 October 2026.\n',
    );
    expect(read(folder, 'n/items/05-closing.md')).toBe(
      '---\ntitle: Closing\nstanding: true\nstatus: open\n---\n',
    );
    expect(await told(join(folder, 'n'))).toEqual([]);
  });

  it('has the timetable without what is gone, at the times that there were, and a slot for each new item', async () => {
    const folder = last();
    await agenda(folder, 'new', 'n', '--from', 'm', '--date', '2026-11-04');
    expect(read(folder, 'n/meeting.md')).toBe(
      `---
title: Board
date: 2026-11-04
start: 9:00
# The chair of this year.
chair: A, Chair
timetable:
  - time: 9:00
    item:
      - approval-of-minutes
      - plan
  - time: 9:10
    item: salaries
    duration: 20
  - item: closing
    duration: 15
  - time: 9:45
    break: Lunch
---
`.replaceAll('\n', '\r\n'),
    );
  });

  it('keeps the times that items had of their own', async () => {
    const folder = folderWith({
      'm/meeting.md': '---\ntitle: Board\ndate: 2026-10-07\nstart: 9:00\nstatus: open\n---\n',
      'm/items/01-a.md': '---\ntitle: A\nduration: 15\n---\n',
      'm/items/02-b.md': '---\ntitle: B\nduration: 10\nstanding: true\n---\n',
    });
    await agenda(folder, 'new', 'n', '--from', 'm', '--date', '2026-11-04');
    expect(read(folder, 'n/items/02-b.md')).toContain('time: 9:15\n');
    expect(await told(join(folder, 'n'))).toEqual([]);
  });

  it('puts the approval of the minutes where it was', async () => {
    const folder = folderWith({
      'm/meeting.md': '---\ntitle: Board\ndate: 2026-10-07\nstatus: open\n---\n',
      'm/items/01-a.md': '---\ntitle: A\nstanding: true\n---\n',
      'm/items/02-approval-of-minutes.md': '---\ntitle: Approval\nstanding: true\n---\n',
      'm/items/03-b.md': '---\ntitle: B\nstanding: true\n---\n',
    });
    await agenda(folder, 'new', 'n', '--from', 'm', '--date', '2026-11-04');
    expect(readdirSync(join(folder, 'n/items')).sort()).toEqual([
      '01-a.md',
      '02-approval-of-minutes.md',
      '03-b.md',
    ]);
    expect(read(folder, 'n/items/02-approval-of-minutes.md')).toContain('7 October 2026');
  });

  it('has what a defaults.md said that it does not stand below, and its own logo and template', async () => {
    const folder = folderWith({
      'all/defaults.md': '---\ntitle: Board\nlanguage: da\nlogo: logo.svg\n---\n',
      'all/m/meeting.md': '---\ndate: 2026-10-07\ntemplate: own/house.yaml\n---\n',
      'all/m/own/house.yaml': 'extends: board\n',
      'all/m/items/01-a.md': '---\ntitle: A\nstanding: true\n---\n',
    });
    writeIn(
      folder,
      'all/logo.svg',
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>',
    );
    expect(await agenda(folder, 'new', 'n', '--from', 'all/m', '--date', '4/11-2026')).toMatchObject({
      status: 0,
    });
    expect(read(folder, 'n/meeting.md')).toBe(
      '---\ndate: 2026-11-04\ntemplate: own/house.yaml\ntitle: Board\nlanguage: da\n---\n',
    );
    expect(read(folder, 'n/own/house.yaml')).toBe('extends: board\n');
    await agenda(folder, 'new', 'all/n', '--from', 'all/m', '--date', '2026-11-04');
    expect(read(folder, 'all/n/meeting.md')).toBe('---\ndate: 2026-11-04\ntemplate: own/house.yaml\n---\n');
  });

  it.each([
    [['--from', 'x', '--date', '2026-11-04'], 'no meeting.md in "x"'],
    [['--from', 'm'], 'needs --date'],
    [['--from', 'wrong', '--date', '2026-11-04'], 'The meeting in "wrong" has errors'],
  ])('says what is wrong with %j', async (options, why) => {
    const folder = last();
    writeIn(folder, 'wrong/meeting.md', '---\ntitle: A\ndate: 1\n---\n');
    expect(await agenda(folder, 'new', 'n', ...options)).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining(why),
    });
    expect(filesIn(folder).filter(name => name.startsWith('n/'))).toEqual([]);
  });

  it.each(['direktionen', 'council', 'board/agenda', 'board/minutes'])('of %s has no message', async name => {
    const folder = folderWith({});
    const example = resolve('examples', name);
    expect(await agenda(folder, 'new', 'n', '--from', example, '--date', '2027-01-06')).toMatchObject({
      status: 0,
    });
    expect(await told(join(folder, 'n'))).toEqual([]);
  });
});
