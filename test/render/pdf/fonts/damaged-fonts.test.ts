import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkFont } from '../../../../src/fonts/check-font.ts';
import { fontFolder } from '../../../../src/fonts/font-folder.ts';
import { createFace } from '../../../../src/render/pdf/fonts/create-face.ts';
import { rounds } from '../../../rounds.ts';

const fonts = [
  fileURLToPath(new URL('../../../fonts/samples/Sample-Regular.otf', import.meta.url)),
  `${fontFolder()}SourceSans3-Regular.ttf`,
  `${fontFolder()}NotoSansHebrew-Regular.ttf`,
].map(path => readFileSync(path));

const texts = ['office AVATAR To', 'e\u0323\u0306', '1/2', 'שָׁלוֹם'];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fonts-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Shapes and embeds, as a build does with a font that passed the check. */
function use(bytes: Buffer): string {
  const path = join(folder, 'font.ttf');
  writeFileSync(path, bytes);
  const face = createFace('T1', path);
  let shown = '';
  for (const [index, text] of texts.entries()) {
    if (!face.covers(text)) continue;
    const rightToLeft = index === texts.length - 1;
    const { ids, advances } = face.shape(text, rightToLeft);
    expect(advances.every(Number.isFinite)).toBe(true);
    face.embed(new Set(ids));
    shown += text;
  }
  return shown;
}

interface Damage {
  readonly table: number;
  /** How far into the table, of 1. */
  readonly at: number;
  readonly nearStart: boolean;
  readonly bytes: readonly number[];
}

const damage: fc.Arbitrary<Damage> = fc.record({
  table: fc.nat(40),
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  nearStart: fc.boolean(),
  bytes: fc.array(fc.oneof(fc.constantFrom(0, 1, 0x7f, 0x80, 0xff), fc.nat(255)), {
    minLength: 1,
    maxLength: 24,
  }),
});

function damaged(font: Buffer, places: readonly Damage[]): Buffer {
  const copy = Buffer.from(font);
  for (const { table, at, nearStart, bytes } of places) {
    const entry = 12 + 16 * (table % font.readUInt16BE(4));
    const [offset, length] = [font.readUInt32BE(entry + 8), font.readUInt32BE(entry + 12)];
    const place = offset + Math.floor(at * (nearStart ? Math.min(length, 64) : length));
    for (const [index, byte] of bytes.entries()) if (place + index < copy.length) copy[place + index] = byte;
  }
  return copy;
}

test('a font that is damaged anywhere is refused, or can be set and embedded', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...fonts),
      fc.array(damage, { minLength: 1, maxLength: 4 }),
      (font, places) => {
        const bytes = damaged(font, places);
        if (checkFont(bytes) === undefined) use(bytes);
      },
    ),
    { numRuns: rounds(150) },
  );
}, 120_000);

/** A font with a table of which a place holds another number. */
function withNumber(font: Buffer, table: string, place: number, value: number): Buffer {
  const copy = Buffer.from(font);
  copy.writeUInt16BE(value, copy.readUInt32BE(copy.indexOf(table, 12, 'latin1') + 8) + place);
  return copy;
}

test('a font without a sound table for ligatures and kerning is set letter by letter', () => {
  const [, sourceSans] = fonts;
  // The first word of each table is its version.
  const broken = withNumber(withNumber(sourceSans!, 'GSUB', 0, 77), 'GPOS', 0, 77);
  expect(checkFont(broken)).toBeUndefined();
  expect(use(broken)).toBe(use(sourceSans!));
});
