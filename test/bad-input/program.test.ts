import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, meetingFiles } from '../commands/temporary.ts';

const bin = resolve('bin/agenda.js');

function agenda(cwd: string, options: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...options], {
    cwd,
    env: { ...process.env, XDG_CACHE_HOME: join(cwd, '.cache'), NODE_OPTIONS: '', ...env },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

// The gate builds the program first. Its parts are bundled each on its own, so that only here they meet.
describe.skipIf(!existsSync('dist/cli.cjs') || process.platform === 'win32')('the built program', () => {
  it.each([
    [
      ['build', '--output', 'meeting.md'],
      {},
      '"meeting.md" is a file of yours and no PDF. It is not written over.',
    ],
    [
      ['check'],
      { SOURCE_DATE_EPOCH: 'yesterday' },
      'SOURCE_DATE_EPOCH must be a whole number: the seconds since 1 January 1970.',
    ],
    [['schema', 'person'], {}, 'There is no schema "person": write meeting, item, template or export.'],
  ])('tells of a wrong command line: %j', (options, env, message) => {
    const folder = folderWith(meetingFiles());
    expect(agenda(folder, options, env)).toEqual({ status: 2, stdout: '', stderr: `error: ${message}\n` });
  });

  it('says so in one line where its output finds no room', () => {
    const folder = folderWith(meetingFiles());
    const command = `"$0" "${bin}" build --output - > /dev/full`;
    const { status, stderr } = spawnSync('sh', ['-c', command, process.execPath], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: "error: The output can't be written (ENOSPC).\n",
    });
  });

  it('writes into a pipe, and into a device that keeps nothing', () => {
    const folder = folderWith(meetingFiles());
    const command = `mkfifo pipe; cat pipe > got & "$0" "${bin}" build -o pipe && "$0" "${bin}" build -o /dev/null`;
    const { status, stderr } = spawnSync('sh', ['-c', `${command}; wait`, process.execPath], {
      cwd: folder,
      encoding: 'utf8',
      timeout: 60_000,
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(readFileSync(join(folder, 'got'), 'latin1')).toMatch(/^%PDF-.*%%EOF\s*$/s);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it('writes nothing but the PDF to a standard output that is named as a file', () => {
    const folder = folderWith(meetingFiles());
    const command = `"$0" "${bin}" build -o /dev/stdout | cat > got`;
    spawnSync('sh', ['-c', command, process.execPath], { cwd: folder, timeout: 60_000 });
    expect(readFileSync(join(folder, 'got'), 'latin1')).toMatch(/^%PDF-.*%%EOF\n$/s);
  });

  it('says so where a device takes no more', () => {
    const { status, stderr } = agenda(folderWith(meetingFiles()), ['build', '--output', '/dev/full']);
    expect(status).toBe(1);
    expect(stderr).toContain('dev/full" can\'t be written.  output-unwritable');
  });

  it('writes the same bytes in every time zone, locale and folder, without a home', () => {
    const folder = folderWith({ ...meetingFiles(), 'below/x.txt': '' });
    const built = (cwd: string, env: Readonly<Record<string, string>>) => {
      expect(agenda(cwd, ['build', folder, '--output', join(folder, 'a.pdf')], env).stderr).toBe('');
      return spawnSync('cat', [join(folder, 'a.pdf')]).stdout;
    };
    const first = built(folder, { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' });
    const second = built(join(folder, 'below'), { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', HOME: '' });
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it('writes a title of any script to a file, and leaves nothing beside it', () => {
    const folder = folderWith(meetingFiles('漢字'.repeat(100)));
    const { status, stdout } = agenda(folder, ['build', '--quiet']);
    expect(status).toBe(0);
    expect(statSync(join(folder, stdout.trim())).size).toBeGreaterThan(1_000);
    expect(readdirSync(folder).filter(name => !/^(meeting\.md|items|\.cache)$/.test(name))).toEqual([
      stdout.trim(),
    ]);
  });
});
