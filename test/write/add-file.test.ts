import { existsSync, lstatSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addFile, changeFile, renameFile } from '../../src/write/change-file.ts';
import { folderWith } from '../commands/temporary.ts';

const read = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');

describe('a new file', () => {
  it('is written, with the folders on the way, and nothing else is left', () => {
    const folder = folderWith({});
    expect(addFile(join(folder, 'a/b.txt'), Buffer.from('new'), folder)).toBe(true);
    expect(read(folder, 'a/b.txt')).toBe('new');
    expect(readdirSync(join(folder, 'a'))).toEqual(['b.txt']);
  });

  it('takes no name that is taken, be it by a link that leads nowhere', () => {
    const folder = folderWith({ 'b.txt': 'old' });
    symlinkSync(join(folder, 'nowhere'), join(folder, 'c.txt'));
    expect(addFile(join(folder, 'b.txt'), Buffer.from('new'), folder)).toBe(false);
    expect(addFile(join(folder, 'c.txt'), Buffer.from('new'), folder)).toBe(false);
    expect(read(folder, 'b.txt')).toBe('old');
    expect(existsSync(join(folder, 'nowhere'))).toBe(false);
    expect(readdirSync(folder).sort()).toEqual(['b.txt', 'c.txt']);
  });

  it('is not written through a link below the folder', () => {
    const folder = folderWith({ 'other/x': '' });
    symlinkSync(join(folder, 'other'), join(folder, 'link'));
    expect(() => addFile(join(folder, 'link/b.txt'), Buffer.from('new'), folder)).toThrow(/is a link/);
    expect(readdirSync(join(folder, 'other'))).toEqual(['x']);
  });
});

describe('a file that is renamed', () => {
  it('takes no name that is taken', () => {
    const folder = folderWith({ a: 'a', b: 'b' });
    expect(renameFile(join(folder, 'a'), join(folder, 'b'), folder)).toBe(false);
    expect(renameFile(join(folder, 'gone'), join(folder, 'c'), folder)).toBe(false);
    expect(renameFile(join(folder, 'a'), join(folder, 'c'), folder)).toBe(true);
    expect([read(folder, 'b'), read(folder, 'c')]).toEqual(['b', 'a']);
  });
});

describe('a file that is changed', () => {
  it('keeps its byte-order mark and permissions, and stays if something changed it', () => {
    const folder = folderWith({ a: '\uFEFFold' });
    expect(changeFile(join(folder, 'a'), 'other', 'new')).toBe(false);
    const before = lstatSync(join(folder, 'a')).mode;
    expect(changeFile(join(folder, 'a'), 'old', 'new')).toBe(true);
    expect(read(folder, 'a')).toBe('\uFEFFnew');
    expect(lstatSync(join(folder, 'a')).mode).toBe(before);
  });
});
