import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli.ts';
import { testHost } from './host.ts';
import { below, folderWith, meetingFiles, writeIn } from './temporary.ts';

async function call(workingDirectory: string, ...command: readonly string[]) {
  const host = testHost({ arguments: command, workingDirectory });
  const status = await run(host);
  return { status, ...host.printed };
}

const broken = { 'items/02-broken.md': '---\ntitle: Broken\npurpos: decision\n---\n' };
/** A warning: the file is attached to no item. */
const warned = { 'attachments/plan.pdf': '%PDF-1.7' };

describe('agenda build', () => {
  it('writes the PDF beside meeting.md, and its path to standard output', async () => {
    const folder = folderWith(below('june', meetingFiles()));
    const { status, stdout, stderr } = await call(folder, 'build', 'june');
    expect({ status, stdout, stderr }).toEqual({
      status: 0,
      stdout: 'june/Board-2026-06-04.pdf\n',
      stderr: '',
    });
    expect(readFileSync(join(folder, 'june/Board-2026-06-04.pdf'), 'latin1')).toMatch(/^%PDF-1\.7/);
  });

  it('leaves the PDF from before alone while there is an error', async () => {
    const folder = folderWith({ ...meetingFiles(), ...broken, 'Board-2026-06-04.pdf': 'old' });
    const { status, stdout, stderr } = await call(folder, 'build');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('Did you mean "purpose"?');
    expect(stderr).toMatch(/\n\n1 error\n$/);
    expect(readFileSync(join(folder, 'Board-2026-06-04.pdf'), 'utf8')).toBe('old');
    expect(readdirSync(folder).filter(name => name.endsWith('.tmp'))).toEqual([]);
  });

  it('writes where it is told to: a file, a folder, standard output', async () => {
    const folder = folderWith(meetingFiles());
    mkdirSync(join(folder, 'out'));
    expect(await call(folder, 'build', '-o', 'new/x.pdf')).toMatchObject({
      status: 0,
      stdout: 'new/x.pdf\n',
    });
    expect(await call(folder, 'build', '-o', 'out')).toMatchObject({ stdout: 'out/Board-2026-06-04.pdf\n' });
    const { stdout, bytes } = await call(folder, 'build', '-o', '-');
    expect(stdout).toBe('');
    expect(Buffer.concat(bytes)).toEqual(readFileSync(join(folder, 'new/x.pdf')));
    expect(existsSync(join(folder, 'Board-2026-06-04.pdf'))).toBe(false);
  });

  it.skipIf(process.platform === 'win32')(
    'writes over a file that is empty, and where a link leads',
    async () => {
      const folder = folderWith({ ...meetingFiles(), 'real/x.pdf': '' });
      symlinkSync('real/x.pdf', join(folder, 'link.pdf'));
      expect(await call(folder, 'build', '-o', 'link.pdf')).toMatchObject({ status: 0, stderr: '' });
      expect(readFileSync(join(folder, 'real/x.pdf'), 'latin1')).toMatch(/^%PDF-/);
    },
  );

  it('counts warnings as errors where they are more than allowed', async () => {
    const folder = folderWith({ ...meetingFiles(), ...warned });
    expect(await call(folder, 'build')).toMatchObject({
      status: 0,
      stderr: expect.stringMatching(/\n1 warning\n$/),
    });
    expect(await call(folder, 'build', '--max-warnings', '1')).toMatchObject({ status: 0 });
    for (const options of [['--strict'], ['--max-warnings', '0'], ['--strict', '--quiet']]) {
      expect(await call(folder, 'build', ...options)).toMatchObject({
        status: 1,
        stdout: '',
        stderr: expect.stringContaining('1 warning (a meeting may have none)'),
      });
    }
  });

  it('shows no warnings with --quiet, but errors and paths', async () => {
    const folder = folderWith({
      ...below('a', { ...meetingFiles(), ...warned }),
      ...below('b', { ...meetingFiles(), ...broken, ...warned }),
    });
    const { status, stdout, stderr } = await call(folder, 'build', '--quiet');
    expect({ status, stdout }).toEqual({ status: 1, stdout: 'a/Board-2026-06-04.pdf\n' });
    expect(stderr).not.toContain('attachment-unused');
    expect(stderr).toMatch(/field-unknown[\s\S]*\n1 error\n$/);
  });

  it('gives reports on standard output, with the files that were written', async () => {
    const folder = folderWith(meetingFiles());
    const { stdout, stderr } = await call(folder, 'build', '--reporter', 'json');
    const path = 'Board-2026-06-04.pdf';
    expect(JSON.parse(stdout)).toEqual({
      diagnostics: [],
      output: [path],
      files: [{ path, meeting: '.', edition: 'full', format: 'pdf' }],
    });
    expect(stderr).toBe('');
  });
});

describe('agenda build of a collection', () => {
  it('builds every meeting, in order, and a failed one does not stop the others', async () => {
    const folder = folderWith({
      ...below('2026/a', meetingFiles('A')),
      ...below('2026/b', { ...meetingFiles('B'), ...broken }),
      ...below('2027/c', meetingFiles('C')),
    });
    const { status, stdout, stderr } = await call(folder, 'build');
    expect(status).toBe(1);
    expect(stdout).toBe('2026/a/A-2026-06-04.pdf\n2027/c/C-2026-06-04.pdf\n');
    expect(stderr).toContain('2026/b/items/02-broken.md:3:1 error');
  });

  it('keeps the relative places of meetings in another folder', async () => {
    const folder = folderWith({
      ...below('m/2026/a', meetingFiles('A')),
      ...below('m/b', meetingFiles('B')),
    });
    const { stdout } = await call(folder, 'build', 'm', '--output', 'out');
    expect(stdout).toBe('out/2026/a/A-2026-06-04.pdf\nout/b/B-2026-06-04.pdf\n');
    expect(existsSync(join(folder, 'out/2026/a/A-2026-06-04.pdf'))).toBe(true);
  });

  it('builds one share of them', async () => {
    const folder = folderWith({
      ...below('a', meetingFiles('A')),
      ...below('b', meetingFiles('B')),
      ...below('c', meetingFiles('C')),
    });
    expect(await call(folder, 'build', '--shard', '1/2')).toMatchObject({
      stdout: 'a/A-2026-06-04.pdf\nc/C-2026-06-04.pdf\n',
    });
    expect(await call(folder, 'build', '--shard', '2/2')).toMatchObject({ stdout: 'b/B-2026-06-04.pdf\n' });
    expect(await call(folder, 'build', '--shard', '9/9')).toMatchObject({ status: 0, stdout: '' });
  });
});

describe('agenda check', () => {
  it('says nothing of a meeting that is right, and writes nothing', async () => {
    const folder = folderWith(meetingFiles());
    expect(await call(folder, 'check')).toMatchObject({ status: 0, stdout: '', stderr: '' });
    expect(readdirSync(folder).sort()).toEqual(['items', 'meeting.md']);
  });

  it('says to a person at a terminal that nothing is wrong', async () => {
    const files = meetingFiles();
    const danish = { ...files, 'meeting.md': files['meeting.md']!.replace('status', 'language: da\nstatus') };
    for (const [meeting, line] of [
      [files, 'No errors, no warnings\n'],
      [danish, 'Ingen fejl, ingen advarsler\n'],
    ] as const) {
      const host = testHost({
        arguments: ['check'],
        workingDirectory: folderWith(meeting),
        isTerminal: true,
      });
      expect(await run(host)).toBe(0);
      expect(host.printed.stderr).toBe(line);
    }
  });

  it('shows every mistake of every meeting in one run', async () => {
    const folder = folderWith({
      ...below('a', { ...meetingFiles(), ...broken }),
      ...below('b', { ...meetingFiles(), ...warned }),
    });
    const { status, stderr } = await call(folder, 'check');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^a\/items\/02-broken\.md:3:1 error/);
    expect(stderr).toMatch(/\nb\/attachments\/plan\.pdf:1:1 warning/);
    expect(stderr).toMatch(/\n\n1 error, 1 warning\n$/);
  });

  it.each(['json', 'github', 'sarif'])('reports as %s on standard output alone', async reporter => {
    const folder = folderWith({ ...meetingFiles(), ...broken });
    const { status, stdout, stderr } = await call(folder, 'check', '--reporter', reporter);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toContain('field-unknown');
  });

  it.each(['.', 'nowhere', 'file'])('says where no meeting is: %s', async place => {
    const folder = folderWith({ file: 'x' });
    expect(await call(folder, 'check', place)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('meeting.md:1:1 error'),
    });
  });

  it('takes the names of hostile files without harm', async () => {
    const folder = folderWith(meetingFiles());
    writeIn(folder, 'attachments/\u001b[31m##[x] ::error::.pdf', '%PDF-1.7');
    const { stderr } = await call(folder, 'check');
    expect(stderr).toContain('‹U+001B›');
    expect(stderr).not.toContain('\u001b');
    expect(stderr).not.toContain('##[');
  });
});
