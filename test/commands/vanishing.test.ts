import fs, { cpSync, existsSync, rmSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { run } from '../../src/cli.ts';
import { testHost } from './host.ts';
import { folderWith } from './temporary.ts';

const looks = [
  'readFileSync',
  'readdirSync',
  'statSync',
  'lstatSync',
  'openSync',
  'existsSync',
  'realpathSync',
] as const;
const real = Object.fromEntries(looks.map(name => [name, fs[name]]));

afterEach(() => {
  Object.assign(fs, real);
  syncBuiltinESMExports();
});

/** Does something just before the program looks at a folder, or what is in it, for the nth time. Gives how often it looked. */
function before(folder: string, nth: number, act: () => void): () => number {
  let count = 0;
  for (const name of looks) {
    const look = real[name] as (...all: unknown[]) => unknown;
    const instead = (path: unknown, ...more: unknown[]) => {
      if (String(path).startsWith(folder) && ++count === nth) act();
      return look(path, ...more);
    };
    Object.assign(fs, { [name]: Object.assign(instead, look) });
  }
  syncBuiltinESMExports();
  return () => count;
}

it('of its folder, whenever it happens, ends in a message or a PDF', async () => {
  const home = folderWith({});
  const folder = join(home, 'meeting');
  for (let nth = 1; ; nth++) {
    rmSync(folder, { recursive: true, force: true });
    cpSync('examples/board/agenda', folder, { recursive: true });
    const looked = before(folder, nth, () => rmSync(folder, { recursive: true }));
    const host = testHost({ arguments: ['build', 'meeting'], workingDirectory: home });
    const status = await run(host);
    Object.assign(fs, real);
    syncBuiltinESMExports();
    if (looked() < nth) break;
    expect([nth, status, host.printed.stderr !== '']).toEqual([nth, 1, true]);
    expect(existsSync(folder)).toBe(false);
  }
});
