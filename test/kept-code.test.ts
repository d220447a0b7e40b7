import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from './commands/temporary.ts';

/** Long enough to be kept, with a digest at its end as the bundle has. */
const part = (answer: string, digest: string) =>
  `(function(exports){exports.answer=()=>${JSON.stringify(answer)};exports.other=()=>{${'Math.sin(1);'.repeat(500)}};\n//${'-'.repeat(200_000)}\n})//${digest.repeat(20)}`;

describe('kept code', () => {
  it('is kept when a part was first loaded, and taken the next time', () => {
    const program = installed();
    expect(program.run()).toEqual({ answer: 'first', isTaken: false });
    expect(program.kept()).toHaveLength(1);
    expect(program.run()).toEqual({ answer: 'first', isTaken: true });
  });

  it.each([
    ['cut short', (code: Buffer) => code.subarray(0, code.length / 2)],
    ['changed in one byte', (code: Buffer) => code.with(code.length >> 1, code[code.length >> 1]! ^ 1)],
    ['empty', () => Buffer.alloc(0)],
    ['something else', () => Buffer.from('code')],
  ])('that is %s is left, and written anew', (_, damaged) => {
    const program = installed();
    program.run();
    const [file = ''] = program.kept();
    const whole = readFileSync(file);
    writeFileSync(file, damaged(whole));
    expect(program.run()).toEqual({ answer: 'first', isTaken: false });
    expect(program.run()).toEqual({ answer: 'first', isTaken: true });
  });

  it('has what later uses needed besides, the first times', () => {
    const program = installed();
    program.run();
    const [file = ''] = program.kept();
    const first = statSync(file);
    program.run('build', 'other');
    const second = statSync(file);
    expect(second.size).toBeGreaterThan(first.size);
    for (let times = 3; times <= 6; times++) program.run();
    const last = statSync(file);
    expect(last.size).toBe(second.size);
    program.run();
    expect(statSync(file).ino).toBe(last.ino);
  });

  it('of an older bundle is left', () => {
    const program = installed();
    program.run();
    program.write('dist/part.cjs', part('newer', 'cd'));
    expect(program.run()).toEqual({ answer: 'newer', isTaken: false });
  });

  it('of another use is left', () => {
    const program = installed();
    program.run();
    expect(program.run('check')).toEqual({ answer: 'first', isTaken: false });
  });

  const posix = describe.skipIf(process.platform === 'win32');

  posix('that another user could have written', () => {
    it.each([
      ['its group may write to it', (file: string) => chmodSync(file, 0o620)],
      ['everybody may write to it', (file: string) => chmodSync(file, 0o602)],
      ['it is a link', linkTo],
    ])('is not run: %s', (_, spoil) => {
      const program = installed();
      program.run();
      const [file = ''] = program.kept();
      spoil(file);
      expect(program.run()).toEqual({ answer: 'first', isTaken: false });
      expect(program.run()).toEqual({ answer: 'first', isTaken: true });
    });

    // Only root can give a file to another user.
    it.skipIf(process.getuid?.() !== 0)('is not run: another user owns it', () => {
      const program = installed();
      program.run();
      const [file = ''] = program.kept();
      chownSync(file, 12345, 12345);
      expect(program.run()).toEqual({ answer: 'first', isTaken: false });
      expect(statSync(file).uid).toBe(0);
    });
  });

  it('of another bundle is not run under the name of this one', () => {
    const program = installed();
    program.run();
    const [older = ''] = program.kept();
    program.write('dist/part.cjs', part('newer', 'cd'));
    renameSync(older, older.replace(/(?:ab)+$/, 'cd'.repeat(10)));
    expect(program.run()).toEqual({ answer: 'newer', isTaken: false });
  });

  it('of a program long gone is cleared by the next', () => {
    const program = installed();
    program.run();
    const [older = ''] = program.kept();
    const longAgo = Date.now() / 1000 - 31 * 24 * 60 * 60;
    utimesSync(older, longAgo, longAgo);
    program.write('dist/part.cjs', part('newer', 'cd'));
    program.run();
    expect(program.kept()).toEqual([older.replace(/(?:ab)+$/, 'cd'.repeat(10))]);
  });

  it('is for the user alone, and leaves the program’s folder as it is', () => {
    const program = installed();
    program.run();
    const [file = ''] = program.kept();
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(dirname(program.path('dist/part.cjs')))).toEqual(['part.cjs']);
  });

  it('is not missed where there is no cache folder', () => {
    const program = installed();
    program.write('cache', 'a file, not a folder');
    expect(program.run()).toEqual({ answer: 'first', isTaken: false });
    expect(program.run()).toEqual({ answer: 'first', isTaken: false });
  });
});

function linkTo(file: string): void {
  renameSync(file, `${file}.elsewhere`);
  symlinkSync(`${file}.elsewhere`, file);
}

/** A program of one part, installed in a folder of its own, for a user with a cache beside it. */
function installed() {
  const folder = folderWith({ 'dist/part.cjs': part('first', 'ab') });
  mkdirSync(join(folder, 'bin'));
  for (const name of ['load.js', 'cache-folder.js', 'package.json'])
    copyFileSync(resolve('bin', name), join(folder, 'bin', name));
  const script = (use: string, called: string) => `
    const { Script } = require('node:vm');
    const run = Script.prototype.runInThisContext;
    let isTaken = false;
    Script.prototype.runInThisContext = function () {
      isTaken ||= this.cachedDataRejected === false;
      return run.call(this);
    };
    const { keepCode, load } = require('./bin/load.js');
    const loaded = load('part', '${use}');
    loaded['${called}']();
    const answer = loaded.answer();
    keepCode();
    process.stdout.write(JSON.stringify({ answer, isTaken }));`;
  const path = (name: string) => join(folder, name);
  const cache = path('cache');
  const env = { ...process.env, XDG_CACHE_HOME: cache, LOCALAPPDATA: cache, HOME: cache };
  return {
    path,
    run(use = 'build', called = 'answer'): unknown {
      const { stdout, stderr } = spawnSync(process.execPath, ['-e', script(use, called)], {
        cwd: folder,
        env,
        encoding: 'utf8',
      });
      return stderr === '' ? JSON.parse(stdout) : stderr;
    },
    kept: () =>
      readdirSync(cache, { recursive: true, withFileTypes: true })
        .filter(entry => !entry.isDirectory())
        .map(entry => join(entry.parentPath, entry.name)),
    write: (name: string, content: string) => writeFileSync(path(name), content),
  };
}
