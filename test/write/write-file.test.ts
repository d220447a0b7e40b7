import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clearLeftovers, temporaryName } from '../../src/write/leftovers.ts';
import { LinkError, openFolder } from '../../src/write/open-folder.ts';
import { writeFile } from '../../src/write/write-file.ts';
import { folderWith } from '../commands/temporary.ts';

const isWindows = process.platform === 'win32';
const ways = process.platform === 'linux' ? ['by handle', 'by path'] : ['by path'];
const waysAndTargets = ways.flatMap(way => ['there', 'nowhere'].map(target => [way, target] as const));
const text = Buffer.from('new');

it('writes a file, with the folders on the way, and leaves nothing else', () => {
  const folder = folderWith({});
  writeFile(join(folder, 'a/b.pdf'), text);
  writeFile(join(folder, 'a/b.pdf'), Buffer.from('newer'));
  expect(readFileSync(join(folder, 'a/b.pdf'), 'utf8')).toBe('newer');
  expect(readdirSync(join(folder, 'a'))).toEqual(['b.pdf']);
});

it('leaves nothing behind where it fails', () => {
  const folder = folderWith({});
  mkdirSync(join(folder, 'b.pdf'));
  expect(() => writeFile(join(folder, 'b.pdf'), text)).toThrow();
  expect(readdirSync(folder)).toEqual(['b.pdf']);
});

it('leaves a file alone that another program writes in the meantime', () => {
  const folder = folderWith({ 'a.md': 'old' });
  const path = join(folder, 'a.md');
  const isStill = () => {
    writeFileSync(path, 'theirs');
    return readFileSync(path, 'utf8') === 'old';
  };
  expect(writeFile(path, text, folder, { isStill })).toBe(false);
  expect(readFileSync(path, 'utf8')).toBe('theirs');
  expect(readdirSync(folder)).toEqual(['a.md']);
});

it.skipIf(isWindows)('gives a new file the permissions of the old one', () => {
  for (const mode of [0o600, 0o640, 0o664, 0o444]) {
    const folder = folderWith({ 'b.pdf': 'old' });
    chmodSync(join(folder, 'b.pdf'), mode);
    writeFile(join(folder, 'b.pdf'), text);
    expect(statSync(join(folder, 'b.pdf')).mode & 0o777).toBe(mode);
    expect(readFileSync(join(folder, 'b.pdf'), 'utf8')).toBe('new');
  }
});

it.skipIf(process.platform !== 'linux')('gives up where the system can make no folder', () => {
  expect(() => writeFile('/proc/a/b/c.pdf', text)).toThrow('ENOENT');
});

describe.skipIf(isWindows)('a link', () => {
  it('is replaced where the file would be, and what it leads to stays', () => {
    const folder = folderWith({ 'other.pdf': 'other' });
    symlinkSync('other.pdf', join(folder, 'symbolic.pdf'));
    linkSync(join(folder, 'other.pdf'), join(folder, 'hard.pdf'));
    for (const name of ['symbolic.pdf', 'hard.pdf']) {
      writeFile(join(folder, name), text);
      expect(lstatSync(join(folder, name)).isFile()).toBe(true);
      expect(readFileSync(join(folder, name), 'utf8')).toBe('new');
    }
    expect(readFileSync(join(folder, 'other.pdf'), 'utf8')).toBe('other');
  });

  it.each(waysAndTargets)(
    'is followed in no folder below the one that was named: %s, to %s',
    (way, target) => {
      const folder = folderWith({ 'there/x': '' });
      mkdirSync(join(folder, 'out/a'), { recursive: true });
      symlinkSync(`../../${target}`, join(folder, 'out/a/2026'));
      for (const path of ['out/a/2026', 'out/a/2026/c'])
        expect(() => openFolder(join(folder, path), join(folder, 'out'), way === 'by handle')).toThrow(
          LinkError,
        );
      expect(() => writeFile(join(folder, 'out/a/2026/b.pdf'), text, join(folder, 'out'))).toThrow(LinkError);
      expect(readdirSync(join(folder, 'there'))).toEqual(['x']);
    },
  );

  it('is followed up to the folder that was named', () => {
    const folder = folderWith({ 'real/x': '' });
    symlinkSync('real', join(folder, 'out'));
    writeFile(join(folder, 'out/a/b.pdf'), text, join(folder, 'out'));
    expect(readFileSync(join(folder, 'real/a/b.pdf'), 'utf8')).toBe('new');
  });

  it.each(ways)('that takes the place of a folder when that is open gets nothing: %s', way => {
    const folder = folderWith({ 'out/a/x': '', 'elsewhere/x': '' });
    const opened = openFolder(join(folder, 'out/a'), join(folder, 'out'), way === 'by handle');
    renameSync(join(folder, 'out/a'), join(folder, 'out/b'));
    symlinkSync('../elsewhere', join(folder, 'out/a'));
    if (way === 'by path') expect(() => opened.check()).toThrow(LinkError);
    else expect(statSync(opened.at('.')).ino).toBe(statSync(join(folder, 'out/b')).ino);
    opened.close();
  });
});

describe('what a run that was ended has left', () => {
  // No system gives a process this number.
  const left = '.agenda-999999999-abc.tmp';

  it('is cleared, and nothing else', () => {
    const kept = [
      '.agenda-1-abc.tmp.pdf',
      'agenda-999999999-abc.tmp',
      'a.tmp',
      `.agenda-${process.ppid}-a.tmp`,
    ];
    const folder = folderWith(Object.fromEntries([...kept, left, temporaryName()].map(name => [name, ''])));
    clearLeftovers(folder);
    expect(readdirSync(folder).sort()).toEqual(kept.sort());
    clearLeftovers(join(folder, 'nowhere'));
  });

  it('stays where it is a folder', () => {
    const folder = folderWith({ [`${left}/x`]: '' });
    clearLeftovers(folder);
    expect(readdirSync(folder)).toEqual([left]);
  });
});
