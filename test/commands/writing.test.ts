import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli.ts';
import { testHost } from './host.ts';
import { folderWith, writeIn } from './temporary.ts';

async function agenda(workingDirectory: string, ...command: readonly string[]) {
  const host = testHost({ arguments: command, workingDirectory });
  const status = await run(host);
  return { status, ...host.printed };
}

const fields = 'title: Board\ndate: 2026-06-04\n';

function meeting(items: Readonly<Record<string, string>> = { '01-a': 'title: A', '02-b': 'title: B' }) {
  return folderWith({
    'meeting.md': `---\n${fields}---\n`,
    ...Object.fromEntries(
      Object.entries(items).map(([name, text]) => [`items/${name}.md`, `---\n${text}\n---\n\nText.\n`]),
    ),
  });
}

const itemsIn = (folder: string) => readdirSync(join(folder, 'items')).sort();
const read = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');

describe('agenda add', () => {
  it('adds an item as the last, without a status that nobody gave, and prints its path', async () => {
    const folder = meeting();
    expect(await agenda(folder, 'add', 'Budget: 2027')).toMatchObject({
      status: 0,
      stdout: 'items/03-budget-2027.md\n',
      stderr: '',
    });
    expect(read(folder, 'items/03-budget-2027.md')).toBe('---\ntitle: "Budget: 2027"\n---\n');
  });

  it('adds it after another, with what is said of it', async () => {
    const folder = meeting();
    const options = ['--after', 'a', '--late', 'Came late', '--status', 'closed', '--purpose', 'decision'];
    expect(await agenda(folder, 'add', 'Ærø', ...options)).toMatchObject({ stdout: 'items/01a-ærø.md\n' });
    expect(read(folder, 'items/01a-ærø.md')).toBe(
      '---\ntitle: Ærø\nstatus: closed\npurpose: decision\nlate: Came late\n---\n',
    );
  });

  it('gives an id of its own to a title that is there already', async () => {
    const folder = meeting();
    expect(await agenda(folder, 'add', 'A')).toMatchObject({ stdout: 'items/03-a-2.md\n' });
  });

  it('writes into the meeting that is named', async () => {
    const folder = folderWith({ 'm/meeting.md': `---\n${fields}---\n` });
    expect(await agenda(folder, 'add', 'A', '--meeting', 'm/meeting.md')).toMatchObject({
      stdout: 'm/items/01-a.md\n',
    });
  });

  it.each([
    [['add', ' '], 'The title is empty'],
    [['add', 'A', '--after', 'x'], 'There is no item "x". The items are: a, b.'],
    [['add', 'A', '--meeting', 'items'], 'no meeting.md in "items"'],
    [['add', 'A', '--status', 'shut'], 'Allowed choices are open, closed'],
    [['move', 'a'], '--first, or --after'],
    [['move', 'a', '--first', '--after', 'b'], '--first, or --after'],
    [['move', 'a', '--after', 'a'], "can't come after itself"],
    [['attach', 'a'], 'Name a file'],
    [['attach', 'a', 'meeting.md', '--pending', 'B'], 'leave one of them out'],
    [['attach', 'a', 'meeting.md', 'meeting.md', '--title', 'B'], 'one by one'],
    [['attach', 'a', 'x.pdf'], 'There is no file "x.pdf"'],
    [['attach', 'a', 'items'], '"items" is not a file'],
    [['attach', 'x', 'meeting.md'], 'There is no item "x"'],
  ])('says what is wrong with %j, and writes nothing', async (command, why) => {
    const folder = meeting();
    const { status, stdout, stderr } = await agenda(folder, ...command);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(why);
    expect(itemsIn(folder)).toEqual(['01-a.md', '02-b.md']);
    expect(read(folder, 'items/01-a.md')).toBe('---\ntitle: A\n---\n\nText.\n');
  });

  it('follows no link out of the meeting', async () => {
    const folder = folderWith({ 'm/meeting.md': `---\n${fields}---\n`, 'other/x.txt': '' });
    symlinkSync(join(folder, 'other'), join(folder, 'm/items'));
    expect(await agenda(join(folder, 'm'), 'add', 'A')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('through a link'),
    });
    expect(readdirSync(join(folder, 'other'))).toEqual(['x.txt']);
  });
});

describe('agenda move', () => {
  it('renames one file, and prints its path', async () => {
    const folder = meeting({ '01-a': 'title: A', '02-b': 'title: B', '03-c': 'title: C' });
    expect(await agenda(folder, 'move', 'items/03-c.md', '--after', 'a')).toMatchObject({
      status: 0,
      stdout: 'items/01a-c.md\n',
    });
    expect(itemsIn(folder)).toEqual(['01-a.md', '01a-c.md', '02-b.md']);
  });

  it('takes the number that an item had before for a part of its name', async () => {
    const folder = meeting();
    await agenda(folder, 'move', '02-b', '--first');
    expect(await agenda(folder, 'move', '02-b', '--after', '01-a')).toMatchObject({ status: 0 });
    expect(itemsIn(folder)).toEqual(['01-a.md', '02-b.md']);
  });

  it('refuses two items of one name', async () => {
    const folder = meeting({ '01-a': 'title: A', '02-a': 'title: B' });
    expect(await agenda(folder, 'move', 'a', '--first')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('01-a.md, 02-a.md'),
    });
    expect(await agenda(folder, 'move', '02-a.md', '--first')).toMatchObject({ status: 0 });
  });
});

describe('agenda attach', () => {
  it('copies files, and writes them into the item; every other byte stays', async () => {
    const folder = folderWith({
      'plan.pdf': 'plan',
      'A: "b".pdf': 'b',
      'm/meeting.md': `---\n${fields}---\n`,
    });
    const before =
      '\uFEFF---\r\n# A note.\r\ntitle:   A  \r\nattachments:\r\n- x\r\n\r\n---\r\n\r\nText.  \n\n';
    writeIn(folder, 'm/items/01-a.md', before);
    expect(await agenda(folder, 'attach', 'a', 'plan.pdf', 'A: "b".pdf', '--meeting', 'm')).toMatchObject({
      status: 0,
      stdout: 'm/attachments/plan.pdf\nm/attachments/A- -b-.pdf\nm/items/01-a.md\n',
    });
    const added = '- title: plan\r\n  file: plan.pdf\r\n- title: A- -b-\r\n  file: A- -b-.pdf\r\n';
    expect(read(folder, 'm/items/01-a.md')).toBe(before.replace('- x\r\n', `- x\r\n${added}`));
    expect(read(folder, 'm/attachments/plan.pdf')).toBe('plan');
  });

  it('copies over no other file', async () => {
    const folder = meeting();
    writeIn(folder, 'attachments/Plan.pdf', 'old');
    writeIn(folder, 'new/plan.pdf', 'new');
    expect(await agenda(folder, 'attach', 'a', 'new/plan.pdf', 'new/plan.pdf')).toMatchObject({ status: 0 });
    expect(readdirSync(join(folder, 'attachments')).sort()).toEqual(['Plan.pdf', 'plan-2.pdf', 'plan-3.pdf']);
    expect(read(folder, 'attachments/Plan.pdf')).toBe('old');
  });

  it('lists a file that is in the meeting already', async () => {
    const folder = meeting();
    writeIn(folder, 'attachments/2026/plan.pdf', 'old');
    expect(
      await agenda(folder, 'attach', 'a', 'attachments/2026/plan.pdf', '--document', '00123'),
    ).toMatchObject({
      stdout: 'items/01-a.md\n',
    });
    expect(read(folder, 'items/01-a.md')).toContain(
      'attachments:\n  - title: plan\n    document: 00123\n    file: 2026/plan.pdf\n',
    );
  });

  it('lists what is sent later', async () => {
    const folder = meeting();
    await agenda(folder, 'attach', 'a', '--pending', 'Plan: B', '--status', 'closed');
    expect(read(folder, 'items/01-a.md')).toContain(
      'attachments:\n  - title: "Plan: B"\n    status: closed\n    pending: true\n',
    );
    expect(existsSync(join(folder, 'attachments'))).toBe(false);
  });

  it.each([
    [
      '- title: Plan\n    pending: true\n    # in May\n  - title: Map\n    pending: true',
      '- title: Plan\n    file: plan.pdf\n    # in May\n  - title: Map\n    pending: true',
    ],
    ['- { title: "Plan", pending: ja }', '- { title: "Plan", file: plan.pdf }'],
    [
      '- pending: true\n    title: plan\n    status: open',
      '- file: plan.pdf\n    title: plan\n    status: open',
    ],
  ])('puts a file in the place of what was to be sent later: %j', async (before, after) => {
    const folder = meeting({ '01-a': `title: A\nattachments:\n  ${before}` });
    writeIn(folder, 'plan.pdf', '');
    expect(await agenda(folder, 'attach', 'a', 'plan.pdf')).toMatchObject({ status: 0 });
    expect(read(folder, 'items/01-a.md')).toContain(`title: A\nattachments:\n  ${after}\n`);
    expect(existsSync(join(folder, 'attachments/plan.pdf'))).toBe(true);
  });

  it('says beside it what the command line says of a file that was to be sent later', async () => {
    const folder = meeting({ '01-a': 'title: A\nattachments:\n  - title: Plan\n    pending: true' });
    writeIn(folder, 'p.pdf', '');
    await agenda(
      folder,
      'attach',
      'a',
      'p.pdf',
      '--title',
      'Plan',
      '--document',
      '00123',
      '--status',
      'closed',
    );
    expect(read(folder, 'items/01-a.md')).toContain(
      'attachments:\n  - title: Plan\n    document: 00123\n    status: closed\n    file: p.pdf\n',
    );
  });

  it('changes nothing where the fields can not be read', async () => {
    const folder = meeting({ '01-a': 'title: A\nattachments: [x' });
    writeIn(folder, 'plan.pdf', '');
    expect(await agenda(folder, 'attach', 'a', 'plan.pdf')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('"agenda check" says why'),
    });
    expect(existsSync(join(folder, 'attachments'))).toBe(false);
  });

  it('keeps what another program wrote in the meantime', async () => {
    const { openMeeting } = await import('../../src/edit/open-meeting.ts');
    const { attachFiles } = await import('../../src/edit/attach-files.ts');
    const { makeChange } = await import('../../src/edit/change.ts');
    const folder = meeting();
    const opened = openMeeting(folder, '.');
    if (!('value' in opened)) throw new Error();
    const change = attachFiles(opened.value, 'a', [{ title: 'Plan', pending: true }]);
    if (!('value' in change)) throw new Error();
    writeIn(folder, 'items/01-a.md', 'other');
    expect(makeChange(folder, change.value)).toMatchObject({ refused: { code: 'changed-meanwhile' } });
    expect(read(folder, 'items/01-a.md')).toBe('other');
  });
});

describe('agenda new', () => {
  it('touches no folder with something in it', async () => {
    const folder = folderWith({ 'm/.hidden': '' });
    expect(await agenda(folder, 'new', 'm', '--title', 'A', '--date', '2026-10-07')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('"m" is there already'),
    });
    expect(readdirSync(join(folder, 'm'))).toEqual(['.hidden']);
  });

  it('takes an empty one', async () => {
    const folder = folderWith({});
    mkdirSync(join(folder, 'm'));
    expect(await agenda(folder, 'new', 'm', '--title', 'A', '--date', '2026-10-07')).toMatchObject({
      status: 0,
    });
  });

  it.each([
    [[], '--title, --date'],
    [['--title', 'A'], 'needs --date'],
    [['--date', '2026-10-07'], 'needs --title'],
    [['--title', 'A', '--date', '2026-02-30'], '"2026-02-30" is not a date'],
    [['--title', 'A', '--date', '2026-10-07', '--start', '25:00'], '"25:00" is not a time'],
    [['--title', 'A', '--date', '2026-10-07', '--language', 'xx'], 'write da, nb'],
    [
      ['--title', 'A', '--date', '2026-10-07', '--template', 'x'],
      'write board, clear, kommune, notice, standard, tablet',
    ],
  ])(
    'without a terminal says what is missing or wrong in %j, and waits for nothing',
    async (options, why) => {
      const folder = folderWith({});
      const { status, stderr } = await agenda(folder, 'new', 'm', ...options);
      expect({ status }).toEqual({ status: 2 });
      expect(stderr).toContain(why);
      expect(readdirSync(folder)).toEqual([]);
    },
  );
});
