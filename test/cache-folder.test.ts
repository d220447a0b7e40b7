import { spawnSync } from 'node:child_process';
import { chmodSync, lstatSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from './commands/temporary.ts';

interface CacheFolder {
  cachePath(
    environment: Readonly<Record<string, string>>,
    platform: NodeJS.Platform,
    homeOfUser: () => string | undefined,
  ): string | undefined;
}

const script = resolve('bin/cache-folder.js');
const { cachePath }: CacheFolder = createRequire(import.meta.url)(script);

describe('the cache folder', () => {
  it.each<[NodeJS.Platform, Readonly<Record<string, string>>, string]>([
    ['linux', { HOME: '/home/a' }, '/home/a/.cache/agenda-pdf'],
    ['linux', { HOME: '/home/a', XDG_CACHE_HOME: '/tmp/c' }, '/tmp/c/agenda-pdf'],
    ['linux', { HOME: '/home/a', XDG_CACHE_HOME: 'c' }, '/home/a/.cache/agenda-pdf'],
    ['linux', { HOME: '/home/a', XDG_CACHE_HOME: '' }, '/home/a/.cache/agenda-pdf'],
    ['linux', { HOME: '' }, '/home/of-user/.cache/agenda-pdf'],
    ['linux', { HOME: 'a' }, '/home/of-user/.cache/agenda-pdf'],
    ['linux', {}, '/home/of-user/.cache/agenda-pdf'],
    ['darwin', { HOME: '/Users/a' }, '/Users/a/Library/Caches/agenda-pdf'],
    ['win32', { LOCALAPPDATA: 'C:\\local' }, 'C:\\local\\agenda-pdf'],
    ['win32', { LOCALAPPDATA: '', USERPROFILE: 'C:\\a' }, 'C:\\a\\AppData\\Local\\agenda-pdf'],
  ])('is where %s has it, given %j', (platform, environment, path) => {
    expect(cachePath(environment, platform, () => '/home/of-user')).toBe(path);
  });

  it('is nowhere for a user without a home', () => {
    for (const home of [undefined, '', 'relative'])
      expect(cachePath({ HOME: '', XDG_CACHE_HOME: '' }, 'linux', () => home)).toBeUndefined();
  });

  it.skipIf(process.platform === 'win32')('is made for the user alone', () => {
    const home = folderWith({});
    expect(found(join(home, 'a/b'))).toBe(join(home, 'a/b/agenda-pdf'));
    expect(lstatSync(join(home, 'a/b/agenda-pdf')).mode & 0o777).toBe(0o700);
  });

  it.skipIf(process.platform === 'win32')('is not one that others may write in', () => {
    for (const mode of [0o770, 0o702]) {
      const cache = folderWith({ 'agenda-pdf/key': '' });
      chmodSync(join(cache, 'agenda-pdf'), mode);
      expect(found(cache)).toBeUndefined();
    }
    const all = folderWith({});
    chmodSync(all, 0o777);
    expect(found(all)).toBeUndefined();
    chmodSync(all, 0o1777);
    expect(found(all)).toBe(join(all, 'agenda-pdf'));
  });

  it.skipIf(process.platform === 'win32')('is no link, and no file', () => {
    const cache = folderWith({});
    mkdirSync(join(cache, 'elsewhere'));
    symlinkSync('elsewhere', join(cache, 'agenda-pdf'));
    expect(found(cache)).toBeUndefined();
    expect(readdirSync(join(cache, 'elsewhere'))).toEqual([]);
    expect(found(folderWith({ 'agenda-pdf': '' }))).toBeUndefined();
  });

  it.skipIf(process.platform !== 'linux')('is nowhere, and soon, where none can be made', () => {
    for (const cache of ['/proc/a/b', '/dev/null', '/dev/null/a']) expect(found(cache)).toBeUndefined();
  });
});

/** What the program finds, given a folder for caches. */
function found(cache: string): string | undefined {
  const call = `process.stdout.write(JSON.stringify(require(${JSON.stringify(script)}).cacheFolder() ?? null))`;
  const { stdout } = spawnSync(process.execPath, ['-e', call], {
    env: { ...process.env, HOME: cache, XDG_CACHE_HOME: cache },
    encoding: 'utf8',
    timeout: 10_000,
  });
  return JSON.parse(stdout) ?? undefined;
}
