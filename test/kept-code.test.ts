import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
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

  it('is not missed where nothing can be written', () => {
    const program = installed();
    program.write('dist/code', 'a file, not a folder');
    expect(program.run()).toEqual({ answer: 'first', isTaken: false });
    expect(program.run()).toEqual({ answer: 'first', isTaken: false });
  });
});

/** A program of one part, installed in a folder of its own. */
function installed() {
  const folder = folderWith({ 'dist/part.cjs': part('first', 'ab') });
  mkdirSync(join(folder, 'bin'));
  copyFileSync(resolve('bin/load.js'), join(folder, 'bin/load.cjs'));
  const script = (use: string, called: string) => `
    const { Script } = require('node:vm');
    const run = Script.prototype.runInThisContext;
    let isTaken = false;
    Script.prototype.runInThisContext = function () {
      isTaken ||= this.cachedDataRejected === false;
      return run.call(this);
    };
    const { keepCode, load } = require('./bin/load.cjs');
    const loaded = load('part', '${use}');
    loaded['${called}']();
    const answer = loaded.answer();
    keepCode();
    process.stdout.write(JSON.stringify({ answer, isTaken }));`;
  return {
    run(use = 'build', called = 'answer'): unknown {
      const { stdout, stderr } = spawnSync(process.execPath, ['-e', script(use, called)], {
        cwd: folder,
        encoding: 'utf8',
      });
      return stderr === '' ? JSON.parse(stdout) : stderr;
    },
    kept: () => readdirSync(join(folder, 'dist/code')).map(name => join(folder, 'dist/code', name)),
    write: (name: string, content: string) => writeFileSync(join(folder, name), content),
  };
}
