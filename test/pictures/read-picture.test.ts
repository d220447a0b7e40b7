import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { openPictures, type PictureReader } from '../../src/pictures/read-picture.ts';
import { makePng } from './make-png.ts';

const outside = realpathSync(mkdtempSync(join(tmpdir(), 'agenda-pictures-')));
const root = join(outside, 'meeting');
afterAll(() => rmSync(outside, { recursive: true }));

beforeAll(() => {
  for (const folder of ['items', 'pictures', 'pictures/folder.png'])
    mkdirSync(join(root, folder), { recursive: true });
  const png = makePng();
  for (const name of [
    'pictures/map.png',
    'pictures/Old Map.png',
    'pictures/50%.png',
    'items/near.png',
    '../secret.png',
  ]) {
    writeFileSync(join(root, name), png);
  }
  writeFileSync(join(root, 'pictures/søkort.png'.normalize('NFD')), png);
  writeFileSync(join(root, 'pictures/broken.png'), png.subarray(0, 40));
  writeFileSync(join(root, 'pictures/note.txt'), 'no picture');
  symlinkSync('map.png', join(root, 'pictures/link.png'));
  symlinkSync('../../secret.png', join(root, 'pictures/out.png'));
  symlinkSync('../..', join(root, 'pictures/up'));
  symlinkSync('nowhere.png', join(root, 'pictures/lost.png'));
});

const point = { line: 1, column: 1 };
const place = { file: 'items/1-map.md', start: point, end: point };

/** What is read by a name in an item: a picture's size, or what is told. */
async function read(
  name: string,
  pictures: PictureReader = openPictures(root, 'meeting'),
  from = 'items',
): Promise<unknown> {
  const found: Diagnostic[] = [];
  const picture = await pictures.read({ value: name, place }, from, diagnostic => found.push(diagnostic));
  return picture ? `${picture.width}x${picture.height}` : found.map(({ code, data }) => ({ code, ...data }));
}

describe("a picture's name", () => {
  it.each([
    '../pictures/map.png',
    'near.png',
    './near.png',
    '..//pictures/./map.png',
    '../pictures/Old%20Map.png',
    '../pictures/Old Map.png',
    '../pictures/50%.png',
    '../pictures/50%25.png',
    '../pictures/link.png',
    '../pictures/søkort.png'.normalize('NFC'),
    '../pictures/søkort.png'.normalize('NFD'),
    '../pictures/s%C3%B8kort.png',
  ])('%s is found', async name => {
    expect(await read(name)).toBe('5x3');
  });

  it.each([
    ['../Pictures/Map.PNG', '../pictures/map.png'],
    ['..\\pictures\\map.png', '../pictures/map.png'],
    ['NEAR.png', 'near.png'],
    ['../pictures/SØKORT.png', '../pictures/søkort.png'.normalize('NFD')],
  ])('%s should be %s', async (file, right) => {
    expect(await read(file)).toEqual([{ code: 'picture-name', file, right }]);
  });

  it.each([
    ['pictures/map.png', '../pictures/map.png'],
    ['../pictures/mpa.png', '../pictures/map.png'],
    ['nera.png', 'near.png'],
    ['../pictures/xyzzy.png', undefined],
    ['../nothing/here.png', undefined],
    ['../pictures/map.png/x', undefined],
  ])('%s is not there; %s may be meant', async (file, nearest) => {
    expect(await read(file)).toEqual([{ code: 'picture-missing', file, nearest, isBelow: true }]);
  });

  it.each([
    '../../secret.png',
    '../../../etc/passwd',
    '/etc/passwd',
    'C:\\secret.png',
    '//host/a.png',
    '..\\..\\secret.png',
  ])('%s leads outside', async file => {
    expect(await read(file)).toEqual([{ code: 'picture-outside', file, bounds: 'meeting' }]);
  });

  it.each(['../pictures/out.png', '../pictures/up/secret.png', '../pictures/up/meeting/pictures/out.png'])(
    'that is a link to the outside tells nothing of it: %s',
    async file => {
      const found = await read(file);
      expect(found).toMatchObject([{ file }]);
      expect(JSON.stringify(found)).not.toMatch(/nearest":"[^"]*secret/);
    },
  );

  it('may be of what is no picture', async () => {
    const file = (name: string) => `../pictures/${name}`;
    expect(await read(file('folder.png'))).toEqual([{ code: 'file-kind', file: file('folder.png') }]);
    expect(await read(file('lost.png'))).toEqual([{ code: 'file-unreadable', file: file('lost.png') }]);
    expect(await read(file('note.txt'))).toEqual([{ code: 'picture-kind', file: file('note.txt') }]);
    expect(await read('')).toEqual([{ code: 'picture-missing', file: '', isBelow: true }]);
  });

  it('of a broken picture is told once, and of a missing one each time', async () => {
    const pictures = openPictures(root, 'meeting');
    const broken = '../pictures/broken.png';
    expect(await read(broken, pictures)).toEqual([{ code: 'picture-broken', file: broken }]);
    expect(await read(broken, pictures)).toEqual([]);
    expect(await read('pictures/broken.png', pictures, '')).toEqual([]);
    expect(await read('none.png', pictures)).toHaveLength(1);
    expect(await read('none.png', pictures)).toHaveLength(1);
  });
});
