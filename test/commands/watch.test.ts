import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { below, folderWith, meetingFiles, writeIn } from './temporary.ts';

const program = join(process.cwd(), 'bin', 'agenda.js');

interface Watched {
  readonly process: ChildProcess;
  /** Waits until the output since the last call has this. */
  until(text: string): Promise<string>;
}

function watch(folder: string, ...options: string[]): Watched {
  const child = spawn(process.execPath, [program, 'watch', ...options], {
    cwd: folder,
    env: { ...process.env, LANG: 'en_GB.UTF-8', LC_ALL: '', XDG_CACHE_HOME: join(folder, '.cache') },
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  let said = '';
  let check = () => {};
  const hear = (chunk: Buffer) => {
    said += chunk;
    check();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  return {
    process: child,
    until: text =>
      new Promise(resolve => {
        check = () => {
          if (!said.includes(text)) return;
          check = () => {};
          const whole = said;
          said = '';
          resolve(whole);
        };
        check();
      }),
  };
}

describe.each([['as the system reports'], ['as it looks', '--poll']])('agenda watch, %s', (_, ...options) => {
  it('builds again what changed, says what, and keeps the last PDF where something is wrong', async () => {
    const folder = folderWith(meetingFiles());
    const watched = watch(folder, ...options);
    expect(await watched.until('Watching .')).toContain('Board-2026-06-04.pdf\n');
    const pdf = join(folder, 'Board-2026-06-04.pdf');
    const first = readFileSync(pdf);
    writeIn(folder, 'items/01-budget.md', '---\ntitle: Budget\ntme: 9.00\n---\n\nText.\n');
    const wrong = await watched.until('The last PDF stays.');
    expect(wrong).toContain('Changed: items/01-budget.md\n');
    expect(wrong).toContain('items/01-budget.md:3:1 error');
    expect(readFileSync(pdf).equals(first)).toBe(true);
    writeIn(folder, 'items/01-budget.md', '---\ntitle: Budget\ntime: 9.00\n---\n\nText.\n');
    expect(await watched.until('Built in')).toContain('Board-2026-06-04.pdf\n');
    expect(readFileSync(pdf).equals(first)).toBe(false);
  });
});

describe('agenda watch', () => {
  it('builds of a collection only what a change concerns: a meeting, or all below defaults.md', async () => {
    const folder = folderWith({
      ...below('a', meetingFiles('A')),
      ...below('b', meetingFiles('B')),
      ...below('c/c', meetingFiles('C')),
    });
    const watched = watch(folder);
    await watched.until('Watching .');
    writeIn(folder, 'b/items/02-more.md', '---\ntitle: More\n---\n');
    const one = await watched.until('Built in');
    expect(one).toContain('b/B-2026-06-04.pdf\n');
    expect(one).not.toContain('a/A-');
    writeIn(folder, 'c/defaults.md', '---\nlocation: Room 2\n---\n');
    const below1 = await watched.until('Built in');
    expect(below1).toContain('c/c/C-2026-06-04.pdf\n');
    expect(below1).not.toContain('b/B-');
    for (const [name, content] of Object.entries(meetingFiles('D'))) writeIn(folder, `d/${name}`, content);
    await watched.until('d/D-2026-06-04.pdf');
    expect(existsSync(join(folder, 'd/D-2026-06-04.pdf'))).toBe(true);
  });

  it('builds again when a file of its template changes, which is elsewhere', async () => {
    const folder = folderWith({
      ...below('meeting', meetingFiles()),
      'look/template.yaml': 'extends: standard\n',
    });
    const watched = watch(folder, 'meeting', '--template', 'look');
    await watched.until('Watching meeting.');
    writeIn(folder, 'look/template.yaml', 'extends: board\n');
    expect(await watched.until('Built in')).toContain('Changed: look/template.yaml\n');
  });

  it('names no file in the log of the public edition', async () => {
    const folder = folderWith({
      ...meetingFiles(),
      'items/02-salaries.md': '---\ntitle: Salaries\nstatus: closed\npublic-title: Personnel\n---\n\nText.\n',
    });
    const watched = watch(folder, '--edition', 'public');
    await watched.until('Watching .');
    writeIn(
      folder,
      'items/02-salaries.md',
      '---\ntitle: Pay\nstatus: closed\npublic-title: Personnel\n---\n',
    );
    const said = await watched.until('Built in');
    expect(said).toContain('A file has changed');
    expect(said).not.toMatch(/salaries|Pay/);
  });

  it('ends with Ctrl+C, and waits where the meeting has gone', async () => {
    const folder = folderWith(below('meeting', meetingFiles()));
    const watched = watch(folder, 'meeting');
    await watched.until('Watching meeting.');
    rmSync(join(folder, 'meeting', 'meeting.md'));
    await watched.until('The last PDF stays.');
    const ended = new Promise(resolve => watched.process.on('exit', resolve));
    watched.process.kill('SIGINT');
    expect(await ended).toBe(0);
  });
});
