import { join } from 'node:path';
import { expect, it } from 'vitest';
import { meetingsIn, meetingsOf } from '../../src/commands/meetings.ts';
import type { CommandOptions } from '../../src/commands/options.ts';
import { testHost } from './host.ts';
import { folderWith } from './temporary.ts';

const options: CommandOptions = { edition: 'full', reporter: 'text' };

function found(names: readonly string[], more: Partial<CommandOptions> = {}, environment = {}) {
  const folder = folderWith(Object.fromEntries(names.map(name => [`${name}/meeting.md`, ''])));
  const host = testHost({ workingDirectory: folder, environment });
  const { requests, isCollection } = meetingsIn('.', { ...options, ...more }, host);
  const shown = requests.map(({ location }) => location.slice(folder.length + 1));
  return { shown, isCollection, request: requests[0]! };
}

it('takes a folder with meeting.md as a meeting', () => {
  expect(found(['.'])).toMatchObject({ shown: [''], isCollection: false });
});

it('takes meeting.md for its folder', () => {
  const folder = folderWith({ 'june/meeting.md': '' });
  const { requests, isCollection } = meetingsIn(
    'june/meeting.md',
    options,
    testHost({ workingDirectory: folder }),
  );
  expect(requests.map(({ location }) => location)).toEqual([join(folder, 'june')]);
  expect(isCollection).toBe(false);
});

it('takes every meeting below another folder', () => {
  expect(found(['2026/b', '2026/a', '2025'])).toMatchObject({
    shown: ['2025', '2026/a', '2026/b'],
    isCollection: true,
  });
});

it('asks for the folder itself where there is no meeting, so that it is told of', () => {
  expect(found([])).toMatchObject({ shown: [''], isCollection: false });
});

it('finds the meetings that files and folders belong to, each once, and passes over other files', () => {
  const folder = folderWith({
    'a/meeting.md': '',
    'a/items/07.md': '',
    'a/attachments/x/y.pdf': '',
    'b/meeting.md': '',
    'c/defaults.md': '',
    'c/d/meeting.md': '',
    'README.md': '',
  });
  const host = testHost({ workingDirectory: folder });
  const of = (...paths: readonly string[]) =>
    meetingsOf(paths, options, host).map(({ location }) => location.slice(folder.length + 1));
  expect(of('a/items/07.md', 'b', 'a/meeting.md', 'README.md')).toEqual(['a', 'b']);
  expect(of('a/attachments/x/y.pdf')).toEqual(['a']);
  expect(of('a/items/gone.md', 'c/defaults.md')).toEqual(['a', 'c/d']);
  expect(of('README.md', 'gone.md')).toEqual([]);
  expect(of('.')).toEqual(['a', 'b', 'c/d']);
});

it('shares the meetings out, each to one share', () => {
  const names = Array.from({ length: 10 }, (_, at) => `m${at}`);
  const shares = [1, 2, 3].map(share => found(names, { shard: { share, of: 3 } }).shown);
  expect(shares.map(({ length }) => length)).toEqual([4, 3, 3]);
  expect(shares.flat().sort()).toEqual(names);
});

it('allows no warning with --strict', () => {
  expect(found(['.'], { strict: true }).request.maxWarnings).toBe(0);
  expect(found(['.'], { maxWarnings: 3 }).request.maxWarnings).toBe(3);
  expect(found(['.']).request.maxWarnings).toBeUndefined();
});

it('dates files by SOURCE_DATE_EPOCH, and takes nothing else for it', () => {
  expect(found(['.'], {}, { SOURCE_DATE_EPOCH: '1750000000' }).request.epoch).toBe(1750000000);
  expect(found(['.'], {}, { SOURCE_DATE_EPOCH: '' }).request.epoch).toBeUndefined();
  for (const wrong of ['today', '-1', '1.5', '1e9', '999999999999']) {
    expect(() => found(['.'], {}, { SOURCE_DATE_EPOCH: wrong })).toThrow('epoch');
  }
});
