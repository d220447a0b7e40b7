import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openFontFile } from '../../../../src/fonts/font-file.ts';
import { fontFolder } from '../../../../src/fonts/font-folder.ts';
import shipped from '../../../../src/fonts/shipped.json' with { type: 'json' };
import { createFace } from '../../../../src/render/pdf/fonts/create-face.ts';
import { fontkitShaper } from '../../../../src/render/pdf/fonts/fontkit.ts';
import { tableShaper } from '../../../../src/render/pdf/fonts/shaping-table.ts';

const words =
  'Effekt efter afføring Kraft afft offff Århus ÆØÅ ATAVA Type. „To“ »Vi« l’heure 24/7615 00.30.10.S00 9.00–10.30 ' +
  '(a) f) f. fi fl fjord Tfft Straße Łódź → ✓ § 12, kr. 1.234,50 50 % AV, WA. T: Vær P. r. y, ĳ ŉ ſ';

describe.each(shipped.filter(font => font.shaped))('the table of $file', ({ file }) => {
  const table = tableShaper(`${fontFolder()}${file}.json`);
  const fontkit = fontkitShaper(fontFolder() + file);
  const letter = fc.constantFrom(
    ...Array.from({ length: 0x180 }, (_, code) => String.fromCharCode(code)).filter(character =>
      table.covers(character),
    ),
    ...'ffffttttlijTVAW.,–“”'.repeat(5),
  );

  test('sets words as fontkit does', () => {
    for (const word of words.split(' ')) {
      if (table.covers(word)) expect(table.shape(word)).toEqual(fontkit(word));
    }
  });

  test('sets any common text as fontkit does', () => {
    const text = fc.array(letter, { minLength: 1, maxLength: 30 }).map(letters => letters.join(''));
    fc.assert(
      fc.property(text, any => void expect(table.shape(any)).toEqual(fontkit(any))),
      { numRuns: 500 },
    );
  });

  test('leaves to fontkit what is not in it', () => {
    expect(table.shape('Ωmega')).toBeUndefined();
    expect(table.shape('e\u0301')).toBeUndefined();
  });
});

test.each(shipped)('$file shows each symbol as fontkit would', ({ id, file }) => {
  const path = fontFolder() + file;
  const face = createFace(id, path, { shipped: id });
  const fontkit = fontkitShaper(path);
  for (const [codePoint] of openFontFile(path).characters.entries()) {
    const symbol = String.fromCodePoint(codePoint);
    if (!/^\p{S}$/u.test(symbol)) continue;
    const { ids, advances, rises } = face.shape(symbol);
    const expected = fontkit(symbol);
    expect({ advances, rises }).toEqual({ advances: expected.advances, rises: expected.rises });
    expect(ids).toHaveLength(expected.ids.length);
  }
});

test('figures are of one width in every text face', () => {
  for (const { file } of shipped.filter(font => font.shaped)) {
    const { advances } = tableShaper(`${fontFolder()}${file}.json`).shape('0123456789')!;
    expect(Math.max(...advances) - Math.min(...advances)).toBeLessThanOrEqual(1);
  }
});
