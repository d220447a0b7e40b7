import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeFile } from '../../src/write/write-file.ts';
import { folderWith } from '../commands/temporary.ts';

it('writes a file, with the folders on the way, and leaves nothing else', () => {
  const folder = folderWith({});
  writeFile(join(folder, 'a/b.pdf'), Buffer.from('new'));
  writeFile(join(folder, 'a/b.pdf'), Buffer.from('newer'));
  expect(readFileSync(join(folder, 'a/b.pdf'), 'utf8')).toBe('newer');
  expect(readdirSync(join(folder, 'a'))).toEqual(['b.pdf']);
});

it('leaves nothing behind where it fails', () => {
  const folder = folderWith({});
  mkdirSync(join(folder, 'b.pdf'));
  expect(() => writeFile(join(folder, 'b.pdf'), Buffer.from('new'))).toThrow();
  expect(readdirSync(folder)).toEqual(['b.pdf']);
});
