import { appendFileSync, cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import * as pipeline from '../../src/build.ts';
import { run } from '../../src/cli.ts';
import { rounds } from '../rounds.ts';
import { sampleRoot } from '../samples.ts';
import { testHost } from './host.ts';
import { below, folderWith, meetingFiles, writeIn } from './temporary.ts';

async function call(command: readonly string[], workingDirectory: string) {
  const host = testHost({ arguments: command, workingDirectory });
  const status = await run(host);
  return { status, ...host.printed };
}

const meeting = meetingFiles()['meeting.md']!;

function meetingWith(item: string, given = meeting) {
  return folderWith({ 'meeting.md': given, 'items/01-plan.md': item });
}

/** The item of a meeting after `agenda fix`. */
async function fixedItem(item: string, given = meeting): Promise<string> {
  const folder = meetingWith(item, given);
  await call(['fix'], folder);
  return readFileSync(join(folder, 'items/01-plan.md'), 'utf8');
}

describe('agenda fix', () => {
  it('writes what is certain, says what it did, and ends as the check after it', async () => {
    const folder = meetingWith('---\ntitel: Plan\nduration: 0.5 h\ncolour: green\n---\n');
    writeFileSync(join(folder, 'meeting.md'), meeting.replace('status', 'start: kl. 9.00\nstatus'));
    const fixed = await call(['fix'], folder);
    expect(fixed.stdout).toBe(
      [
        'meeting.md:4:8 fixed  "start: kl. 9.00" → "start: 9.00"  time-wrong',
        'items/01-plan.md:2:1 fixed  "titel: Plan" → "title: Plan"  field-unknown',
        'items/01-plan.md:3:11 fixed  "duration: 0.5 h" → "duration: 30 min"  duration-wrong',
        '',
      ].join('\n'),
    );
    expect(readFileSync(join(folder, 'items/01-plan.md'), 'utf8')).toBe(
      '---\ntitle: Plan\nduration: 30 min\ncolour: green\n---\n',
    );
    const { status, stderr } = await call(['check'], folder);
    expect(fixed).toMatchObject({ status, stderr });
    expect(stderr).toContain('field-unknown');
  });

  it.each([
    'attachment-name',
    'choice-unknown.yes',
    'fence-blank',
    'fence-wrong',
    'fence-wrong.closing',
    'field-unknown.danish',
    'heading-level',
    'language-unknown',
    'list-bullets',
    'matter-indent',
    'matter-space',
    'matter-tab',
    'time-wrong.english',
  ])('leaves nothing to be said of the sample %s', async name => {
    const folder = folderWith({});
    cpSync(join(sampleRoot, name), folder, { recursive: true });
    const { status, stdout, stderr } = await call(['fix'], folder);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain(name.split('.')[0]);
    expect(await call(['fix'], folder)).toMatchObject({ stdout: '', stderr: '' });
  });

  it('mends each meeting of a collection, and what they share once', async () => {
    const slip = meeting.replace('title: Board', 'title:Board');
    const folder = folderWith({
      ...below('a', { ...meetingFiles(), 'meeting.md': slip }),
      ...below('b', { ...meetingFiles(), 'meeting.md': slip }),
      'defaults.md': '---\nlanguage: dansk\n---\n',
    });
    const { status, stdout } = await call(['fix', '.'], folder);
    expect(status).toBe(0);
    expect(stdout.match(/matter-space/g)).toHaveLength(2);
    expect(stdout.match(/language-unknown/g)).toHaveLength(1);
  });

  it('reports as JSON what it wrote, and what is left', async () => {
    const folder = meetingWith('---\ntitel: Plan\ntime: noon\n---\n');
    const { stdout } = await call(['fix', '--reporter', 'json'], folder);
    const { fixed, diagnostics } = JSON.parse(stdout);
    expect(fixed).toEqual([
      {
        file: 'items/01-plan.md',
        line: 2,
        column: 1,
        code: 'field-unknown',
        before: 'titel: Plan',
        after: 'title: Plan',
      },
    ]);
    expect(diagnostics).toHaveLength(1);
  });
});

describe('agenda fix leaves', () => {
  const slip = 'time: kl. 9.00';

  it.each([
    ['a closed item', `---\ntitle: Plan\nstatus: closed\n${slip}\n---\n`],
    [
      'an item with a closed attachment',
      `---\ntitle: Plan\n${slip}\nattachments:\n  - title: A\n    status: closed\n---\n`,
    ],
    ['an item whose status is misspelled', `---\ntitle: Plan\nstatsu: closed\n${slip}\n---\n`],
    ['an item whose status can not be read', `---\ntitle: Plan\nstatus lukket\n${slip}\n---\n`],
    ['an item that is closed in other words', `---\ntitle: Plan\ntilstand: fortrolig\n${slip}\n---\n`],
    ['a status', '---\ntitle: Plan\nstatus = open\n---\n'],
    ['a status in other letters', '---\ntitle: Plan\nStatus: open\n---\n'],
    ['a group', '---\ntitle: Plan\nGruppe: Lukket del\n---\n'],
    ['a public title', '---\ntitle: Plan\npublictitle: Budget\n---\n'],
    ['what an item allows', '---\ntitle: Plan\nAllow: [html-shown]\n---\n'],
    ['a closed passage', '---\ntitle: Plan\nstatus: open\n---\n\n:::closed\n# Offer\n:::\n'],
    ['a passage that does not end', '---\ntitle: Plan\nstatus: open\n---\n\n:::closed\n\n# Offer\n'],
    ['a line of colons', '---\ntitle: Plan\n---\n\n:::Closed\nOffer\n:::\n'],
  ])('%s as it is', async (_, item) => {
    expect(await fixedItem(item)).toBe(item);
  });

  it('an item that is closed by what meeting.md says, and mends one that says it is open', async () => {
    const closed = meeting.replace('open', 'closed');
    const item = `---\ntitle: Plan\n${slip}\n---\n`;
    expect(await fixedItem(item, closed)).toBe(item);
    const open = `---\ntitle: Plan\nstatus: open\n${slip}\n---\n`;
    expect(await fixedItem(open, closed)).toBe(open.replace('kl. ', ''));
  });

  it('what is only likely', async () => {
    const item = '---\ntitle: Plan\nattachments: plan.pdf\n---\n';
    const folder = meetingWith(item);
    writeIn(folder, 'attachments/the-plan.pdf', 'x');
    const { stdout } = await call(['fix'], folder);
    expect(stdout).toBe('');
    expect(readFileSync(join(folder, 'items/01-plan.md'), 'utf8')).toBe(item);
  });

  it('files outside the folder that it was given', async () => {
    const folder = folderWith({
      ...below('a', meetingFiles()),
      'defaults.md': '---\nlanguage: dansk\n---\n',
    });
    writeIn(folder, '.git/HEAD', '');
    const { stdout, stderr } = await call(['fix', 'a'], folder);
    expect({ stdout, tells: stderr.includes('language-unknown') }).toEqual({ stdout: '', tells: true });
  });

  it('a link in its place, and mends the file that it leads to', async () => {
    const folder = folderWith({ 'meeting.md': meeting, 'texts/plan.md': `---\ntitle: Plan\n${slip}\n---\n` });
    writeIn(folder, 'items/02-other.md', '---\ntitle: Other\n---\n');
    symlinkSync('../texts/plan.md', join(folder, 'items/01-plan.md'));
    await call(['fix'], folder);
    expect(readFileSync(join(folder, 'texts/plan.md'), 'utf8')).toBe('---\ntitle: Plan\ntime: 9.00\n---\n');
  });

  it('a file that was changed since it was read', async () => {
    const item = `---\ntitle: Plan\n${slip}\n---\n`;
    const folder = meetingWith(item);
    const { checkMeeting } = pipeline;
    const check = vi.spyOn(pipeline, 'checkMeeting').mockImplementationOnce(async request => {
      const checked = await checkMeeting(request);
      appendFileSync(join(folder, 'items/01-plan.md'), 'More.\n');
      return checked;
    });
    const { stdout, stderr } = await call(['fix'], folder);
    check.mockRestore();
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^items\/01-plan\.md: changed by something else/);
    expect(readFileSync(join(folder, 'items/01-plan.md'), 'utf8')).toBe(`${item}More.\n`);
  });
});

/** Lines of an item, right and wrong, of which no two are of one field. */
const lines = [
  ['title: Plan', 'titel: Plan', 'title:Plan', 'title = Æbler "og" 会議', 'Title: Plan 👩🏽‍💻'],
  ['time: 9.00', 'time: kl. 9.00', 'tiem: 9.00', 'time: noon'],
  ['duration: 15 min', 'duration: 0.5 h', 'varighed: 15 min'],
  ['case: 24/7615', 'case:  24/7615  ', 'sagsnummer: 24/7615'],
  ['purpose: decision', 'purpose: beslutning', 'purpose: "beslutning"'],
  ['attendees:\n  - Anna Holm', 'attendees:\n  • Anna Holm\n  • Per Lund', 'attendees:\n\t- Anna Holm'],
  ['# a note', '', '   '],
].map(choices => fc.constantFrom(...choices));

it('what was mended is not told of again, and every other byte is as it was', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.tuple(...lines).chain(all => fc.shuffledSubarray(all, { minLength: 2 })),
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
      async (chosen, end, hasMark) => {
        const item =
          `${hasMark ? '\uFEFF' : ''}---\n${chosen.join('\n')}\n---\n\nText  \n\n# Head\n`.replaceAll(
            '\n',
            end,
          );
        const folder = folderWith({ 'meeting.md': meeting, 'items/01-plan.md': item });
        const { fixed, diagnostics } = JSON.parse((await call(['fix', '--reporter', 'json'], folder)).stdout);
        const after = readFileSync(join(folder, 'items/01-plan.md'), 'utf8').split(end);
        const touched = new Set(fixed.map(({ line }: { line: number }) => line));
        item.split(end).forEach((line, index) => {
          if (!touched.has(index + 1)) expect(after[index]).toBe(line);
        });
        expect(after.length).toBe(item.split(end).length);
        const again = diagnostics.filter(
          (found: { replacement?: { certain: boolean } }) => found.replacement?.certain,
        );
        expect(again).toEqual([]);
      },
    ),
    { numRuns: rounds(60) },
  );
});
