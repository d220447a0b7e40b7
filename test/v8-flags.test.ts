import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';

const { flagsFor, growth } = createRequire(import.meta.url)('../bin/v8-flags.js') as {
  flagsFor(threads?: number): readonly string[];
  readonly growth: Readonly<Record<number, string>>;
};

/** What V8 says to a flag: nothing where it knows it. */
function answerTo(flag: string): string {
  const script = `require('node:v8').setFlagsFromString(${JSON.stringify(flag)})`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--eval', script], { encoding: 'utf8' });
  return stdout + stderr;
}

it('V8 accepts each of its flags', () => {
  expect(answerTo('--no-such-flag')).not.toBe('');
  const flags = [...flagsFor(), ...flagsFor(2), ...Object.values(growth)];
  expect(flags.length).toBeGreaterThan(0);
  expect(flags.map(flag => [flag, answerTo(flag)])).toEqual(flags.map(flag => [flag, '']));
});
