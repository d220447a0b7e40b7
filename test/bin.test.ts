import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { below, folderWith, meetingFiles, writeIn } from './commands/temporary.ts';
import { pdfFile } from './validate/rules/identity/pdf-file.ts';

const bin = resolve('bin/agenda.js');

/** The program as it is installed; its records go to a folder of the test. */
function agenda(cwd: string, ...options: readonly string[]) {
  const cache = join(cwd, '.cache');
  const env = { ...process.env, XDG_CACHE_HOME: cache, LOCALAPPDATA: cache, HOME: cwd, NODE_OPTIONS: '' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...options], {
    cwd,
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** Node with a line of a shell behind it; a fault may be planted before the program starts. */
function shell(cwd: string, line: string) {
  const cache = join(cwd, '.cache');
  const { status, stdout, stderr } = spawnSync(`"${process.execPath}" ${line}`, {
    cwd,
    env: { ...process.env, XDG_CACHE_HOME: cache, LOCALAPPDATA: cache, HOME: cwd, NODE_OPTIONS: '' },
    encoding: 'utf8',
    shell: true,
  });
  return { status, stdout, stderr };
}

// The gate builds the program first.
describe.skipIf(!existsSync('dist/cli.cjs'))('the built program', () => {
  it('builds a collection over threads, in order, and one failed meeting does not stop the others', () => {
    const folder = folderWith({
      ...below('a', meetingFiles('A')),
      ...below('b', { ...meetingFiles('B'), 'items/02-x.md': '---\ntitle: X\npurpos: decision\n---\n' }),
      ...below('c', meetingFiles('C')),
    });
    const { status, stdout, stderr } = agenda(folder, 'build');
    expect({ status, stdout }).toEqual({ status: 1, stdout: 'a/A-2026-06-04.pdf\nc/C-2026-06-04.pdf\n' });
    expect(stderr).toMatch(/^b\/items\/02-x\.md:3:1 error .*\n.*\n.*\n.*\n\n1 error\n$/);
  });

  it('builds of a collection only what has changed, unless it is forced', () => {
    const names = ['a', 'b', 'c', 'd'];
    const folder = folderWith(
      Object.assign({}, ...names.map(name => below(name, meetingFiles(name.toUpperCase())))),
    );
    const files = names.map(name => `${name}/${name.toUpperCase()}-2026-06-04.pdf`);
    const inodes = () => files.map(file => statSync(join(folder, file)).ino);
    const listed = { status: 0, stdout: files.map(file => `${file}\n`).join(''), stderr: '' };
    expect(agenda(folder, 'build')).toEqual(listed);
    const first = inodes();
    expect(agenda(folder, 'build')).toEqual(listed);
    expect(inodes()).toEqual(first);
    writeIn(folder, 'b/items/01-budget.md', '---\ntitle: Budget\n---\n\nThe budget is refused.\n');
    expect(agenda(folder, 'build')).toEqual(listed);
    expect(inodes().map((inode, at) => inode === first[at])).toEqual([true, false, true, true]);
    const second = inodes();
    for (const file of [files[0]!, files[2]!]) rmSync(join(folder, file));
    expect(agenda(folder, 'build')).toEqual(listed);
    // The two that were removed may have got their numbers again.
    expect(inodes().filter((_, at) => at % 2 === 1)).toEqual(second.filter((_, at) => at % 2 === 1));
    const third = inodes();
    expect(agenda(folder, 'build', '--force')).toEqual(listed);
    expect(inodes().map((inode, at) => inode === third[at])).toEqual([false, false, false, false]);
  });

  it('builds a meeting that is named itself only if it has changed, unless it is forced or goes elsewhere', () => {
    const folder = folderWith(below('a', meetingFiles('A')));
    const inode = () => statSync(join(folder, 'a/A-2026-06-04.pdf')).ino;
    const written = { status: 0, stdout: 'a/A-2026-06-04.pdf\n', stderr: '' };
    const build = (...options: string[]) => {
      expect(agenda(folder, 'build', 'a', ...options)).toEqual(written);
      return inode();
    };
    const first = build();
    expect(build()).toBe(first);
    const second = build('--force');
    expect(second).not.toBe(first);
    writeIn(folder, 'a/items/01-budget.md', '---\ntitle: Budget\n---\n\nThe budget is refused.\n');
    const third = build();
    expect(third).not.toBe(second);
    expect(agenda(folder, 'build', 'a', '-o', '-').stdout).toMatch(/^%PDF/);
    expect(build()).toBe(third);
    // What the look-up ran is no part of a build's code.
    const code = join(folder, '.cache/agenda-pdf/code');
    const [kept] = readdirSync(code).filter(name => name.startsWith('commands-build'));
    expect(readFileSync(join(code, kept!))[0]).toBe(4);
  });

  it('keeps what attached files of the public edition say, and of the full one nothing', () => {
    const folder = folderWith({
      ...meetingFiles('A'),
      'items/02-plan.md':
        '---\ntitle: Plan\nattachments:\n  - { title: Plan, file: plan.pdf }\n---\n\nText.\n',
    });
    mkdirSync(join(folder, 'attachments'));
    writeFileSync(join(folder, 'attachments/plan.pdf'), pdfFile('A plan'));
    const texts = join(folder, '.cache/agenda-pdf/texts');
    agenda(folder, 'check');
    expect(existsSync(texts)).toBe(false);
    agenda(folder, 'check', '--edition', 'public');
    expect(readdirSync(texts)).toHaveLength(1);
  });

  it('keeps the code of a check that found errors, once', () => {
    const folder = folderWith(meetingFiles());
    const check = () => {
      const { status } = agenda(folder, 'check');
      const code = join(folder, '.cache/agenda-pdf/code');
      const [kept] = readdirSync(code).filter(name => name.startsWith('commands-check'));
      return { status, times: readFileSync(join(code, kept!))[0], file: statSync(join(code, kept!)).ino };
    };
    writeIn(folder, 'items/01-budget.md', '---\ntitle: Budget\npurpos: decision\n---\n');
    const first = check();
    expect(first).toMatchObject({ status: 1, times: 0 });
    expect(check()).toEqual(first);
    writeIn(folder, 'items/01-budget.md', '---\ntitle: Budget\n---\n\nThe budget is refused.\n');
    expect(check()).toMatchObject({ status: 0, times: 1 });
  });

  it.skipIf(availableParallelism() < 2)(
    'keeps the code of its threads apart, and takes it the next time',
    () => {
      const folder = folderWith({ ...below('a', meetingFiles('A')), ...below('b', meetingFiles('B')) });
      const code = join(folder, '.cache/agenda-pdf/code');
      const build = (...options: string[]) => {
        const { status } = agenda(folder, 'build', ...options);
        expect(status).toBe(0);
        const kept = readdirSync(code).map(name => [name.split('-').slice(0, 2).join(' '), join(code, name)]);
        // Of each, how many times it was kept: one that V8 does not take begins anew.
        return Object.fromEntries(kept.map(([name, path]) => [name, readFileSync(path!)[0]]));
      };
      expect(build()).toEqual({ 'cli build': 0, 'commands build': 0, 'commands thread': 1, 'pdf thread': 1 });
      expect(build('--force')).toMatchObject({ 'commands build': 0, 'commands thread': 2, 'pdf thread': 2 });
      expect(build('a')).toMatchObject({ 'commands build': 1, 'commands thread': 2, 'pdf build': 1 });
      expect(build('--force')).toMatchObject({ 'commands build': 1, 'commands thread': 3 });
    },
  );

  it('says nothing where the reader of a PDF has had enough, and that it was not read whole', async () => {
    const folder = folderWith(meetingFiles());
    const child = spawn(process.execPath, [bin, 'build', '--output', '-'], { cwd: folder });
    child.stdout.destroy();
    let stderr = '';
    child.stderr.on('data', chunk => {
      stderr += chunk;
    });
    const status = await new Promise(done => child.on('close', done));
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  });

  it('is done only when it says so: what never answers is a failure', () => {
    const folder = folderWith({
      'silent.cjs':
        "require('node:worker_threads').Worker = class extends require('node:events') { postMessage() {} terminate() {} };",
      ...below('a', meetingFiles('A')),
      ...below('b', meetingFiles('B')),
    });
    const { status, stdout, stderr } = shell(folder, `--require ./silent.cjs "${bin}" build`);
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
    expect(stderr).toMatch(
      /^agenda: a fault of the program, .*: it ended before all was done\. Please report .*\n$/,
    );
  });

  it('tells of a meeting whose thread ends, and builds the others', () => {
    const folder = folderWith({
      'end.cjs': `
        const { isMainThread } = require('node:worker_threads');
        const fs = require('node:fs');
        const read = fs.readFileSync;
        fs.readFileSync = (path, ...options) => {
          if (!isMainThread && String(path).endsWith('b/meeting.md')) process.exit(0);
          return read(path, ...options);
        };`,
      ...below('a', meetingFiles('A')),
      ...below('b', meetingFiles('B')),
      ...below('c', meetingFiles('C')),
    });
    const { status, stdout, stderr } = shell(folder, `--require ./end.cjs "${bin}" build`);
    expect({ status, stdout }).toEqual({ status: 1, stdout: 'a/A-2026-06-04.pdf\nc/C-2026-06-04.pdf\n' });
    expect(stderr).toMatch(/^b\/meeting\.md:1:1 error .*build-ended\n/);
  });

  describe.skipIf(process.platform === 'win32')('in a shell', () => {
    it('says once that its output can not be written', () => {
      const folder = folderWith({ ...below('a', meetingFiles('A')), ...below('b', meetingFiles('B')) });
      for (const [command, full] of [
        ['build', '/dev/full'],
        ['build a -o -', '/dev/full'],
        ['schema item', '/dev/full'],
      ]) {
        if (!existsSync(full!)) continue;
        const { status, stderr } = shell(folder, `"${bin}" ${command} > ${full}`);
        expect({ status, stderr }).toEqual({
          status: 1,
          stderr: "error: The output can't be written (ENOSPC).\n",
        });
      }
    });

    it('refuses to write a PDF to a standard output that is closed', () => {
      const { status, stderr } = shell(folderWith(meetingFiles()), `"${bin}" build -o - >&-`);
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr: 'error: "-o -" needs the standard output, and that is closed.\n',
      });
    });

    it('takes /dev/null for a standard output, and a reader of paths that has had enough', () => {
      const folder = folderWith(meetingFiles());
      expect(shell(folder, `"${bin}" build -o - > /dev/null`)).toMatchObject({ status: 0, stderr: '' });
      expect(shell(folder, `"${bin}" build | true`)).toMatchObject({ status: 0, stderr: '' });
    });

    it('says where it is that the folder is gone', () => {
      const folder = folderWith({ 'gone/x': '' });
      const { status, stderr } = shell(
        join(folder, 'gone'),
        `-e '' && rm -r ../gone && exec "${process.execPath}" "${bin}" check`,
      );
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr: 'error: The folder that you are in is no longer there. Go to another one.\n',
      });
    });
  });

  it('loads no PDF library to check, and has nothing for Node to warn of', () => {
    const coverage = folderWith({});
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--trace-warnings', bin, 'check', 'examples/direktionen'],
      {
        encoding: 'utf8',
        // Nothing is kept there: what is run is read.
        env: { ...process.env, NODE_V8_COVERAGE: coverage, XDG_CACHE_HOME: folderWith({}) },
      },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const loaded = loadedIn(coverage);
    expect(loaded).toContain(pathToFileURL(resolve('dist/cli.cjs')).href);
    expect(loaded.filter(url => readFileSync(new URL(url), 'utf8').includes('pdfmake'))).toEqual([]);
  });
});

/** The program's files that Node ran, by what it noted of their coverage. */
function loadedIn(coverage: string): readonly string[] {
  return readdirSync(coverage).flatMap(name => {
    const { result } = JSON.parse(readFileSync(join(coverage, name), 'utf8')) as {
      result: { url: string }[];
    };
    return result.map(({ url }) => url).filter(url => url.includes('/dist/'));
  });
}
