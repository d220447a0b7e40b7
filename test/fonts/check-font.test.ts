import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkFont } from '../../src/fonts/check-font.ts';
import { fontFolder } from '../../src/fonts/font-folder.ts';
import shipped from '../../src/fonts/shipped.json' with { type: 'json' };
import { rounds } from '../rounds.ts';

const trueType = readFileSync(`${fontFolder()}SourceCodePro-Italic.ttf`);
const openType = readFileSync(fileURLToPath(new URL('samples/Sample-Regular.otf', import.meta.url)));

/** A copy of a font in which something is written over, in a table or from the start. */
function changed(font: Buffer, table: string | undefined, at: number, bytes: readonly number[]): Buffer {
  const copy = Buffer.from(font);
  copy.set(bytes, (table === undefined ? 0 : copy.readUInt32BE(entryOf(copy, table) + 8)) + at);
  return copy;
}

function entryOf(font: Buffer, table: string): number {
  return font.indexOf(table, 12, 'latin1');
}

function renamed(font: Buffer, table: string, name: string): Buffer {
  const copy = Buffer.from(font);
  copy.write(name, entryOf(copy, table), 'latin1');
  return copy;
}

test.each(shipped)('$file can be used', ({ file }) => {
  expect(checkFont(readFileSync(fontFolder() + file))).toBeUndefined();
});

test('an OpenType font with CFF outlines can be used', () => {
  expect(checkFont(openType)).toBeUndefined();
});

test('what is no static font file is told by its kind', () => {
  expect(checkFont(Buffer.from('wOF2 and so on'))).toBe('web-font');
  expect(checkFont(Buffer.from('wOFF'))).toBe('web-font');
  expect(checkFont(Buffer.from('ttcf'))).toBe('collection');
  expect(checkFont(Buffer.from('%PDF-1.7'))).toBe('not-a-font');
  expect(checkFont(Buffer.alloc(0))).toBe('not-a-font');
  expect(checkFont(renamed(trueType, 'GPOS', 'fvar'))).toBe('variable');
});

test('a font whose maker forbids embedding is refused', () => {
  expect(checkFont(changed(trueType, 'OS/2', 8, [0, 2]))).toBe('protected');
  expect(checkFont(changed(trueType, 'OS/2', 8, [1, 0]))).toBe('protected');
  expect(checkFont(changed(trueType, 'OS/2', 8, [0, 4]))).toBeUndefined();
  expect(checkFont(changed(trueType, 'OS/2', 8, [0, 8]))).toBeUndefined();
});

test('a font that is cut off or lacks a table is damaged', () => {
  expect(checkFont(trueType.subarray(0, trueType.length / 2))).toBe('damaged');
  for (const table of ['cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name', 'OS/2', 'post']) {
    expect(checkFont(renamed(trueType, table, 'xxxx'))).toBe('damaged');
  }
  expect(checkFont(renamed(openType, 'CFF ', 'xxxx'))).toBe('damaged');
  expect(checkFont(changed(trueType, 'hmtx', 0, [0xff, 0xff]))).toBe('damaged');
  expect(checkFont(changed(trueType, 'hhea', 4, [0, 0, 0, 0]))).toBe('damaged');
});

test.each([
  ['TrueType', trueType],
  ['OpenType', openType],
])('any wrong bytes in a %s font end in an answer', (_, font) => {
  const spot = fc.tuple(fc.nat(font.length - 1), fc.nat(255));
  fc.assert(
    fc.property(fc.array(spot, { minLength: 1, maxLength: 8 }), spots => {
      const copy = Buffer.from(font);
      for (const [at, byte] of spots) copy[at % (at % 2 ? 600 : font.length)] = byte;
      checkFont(copy);
    }),
    { numRuns: rounds(300) },
  );
});
