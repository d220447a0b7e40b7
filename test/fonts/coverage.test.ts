import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shippedFontHas, uncovered } from '../../src/fonts/coverage.ts';
import { openFontFile } from '../../src/fonts/font-file.ts';
import { fontFolder } from '../../src/fonts/font-folder.ts';
import shipped from '../../src/fonts/shipped.json' with { type: 'json' };
import { cleanText, shownText } from '../../src/render/pdf/characters/clean.ts';
import { createFonts } from '../../src/render/pdf/fonts/fonts.ts';

test('what agendas hold is covered', () => {
  expect(
    uncovered('Ærø – „Łódź“ § 12 ½ € • … Ωμέγα Кириллица שלום → ⇒ ≤ ∑ ∀ ☐ ☑ ✓ ⚠ 😀 👩‍👩‍👧 🇩🇰 ❤️ é ﬁ'),
  ).toEqual([]);
  expect(uncovered('a\u00adb\u200bc\u2060d\ufeff\u2028\t\u0007 \uf0b7')).toEqual([]);
});

test('what is no character has no glyph, though maps end with it', () => {
  expect(uncovered('a\uffff\ufdd0')).toEqual(['\uffff', '\ufdd0']);
});

test('what no font has is told once, in its order', () => {
  expect(uncovered('漢字と漢')).toEqual(['漢', '字', 'と']);
});

test('the table is what the fonts have', () => {
  for (const { id, file } of shipped.filter(({ typeface }) => !typeface)) {
    for (const [codePoint] of openFontFile(fontFolder() + file).characters.entries()) {
      const isControl = codePoint < 0x20 || (codePoint >= 0x7f && codePoint < 0xa0);
      const isArabic = codePoint >= 0x600 && codePoint <= 0x6ff;
      if (isArabic) expect(shippedFontHas(id, codePoint)).toBe(/DejaVu|Arabic/.test(file));
      else if (!isControl) expect(shippedFontHas(id, codePoint)).toBe(true);
    }
  }
});

test('it tells the same characters as a text that is set', () => {
  const fonts = createFonts({ fonts: { text: 'Source Sans 3', heading: 'Source Sans 3' } });
  const style = { family: 'text', bold: false, italic: false, size: 10, colour: '#000000' } as const;
  const character = fc.oneof(
    fc.integer({ min: 0x20, max: 0xd7ff }),
    fc.integer({ min: 0xe000, max: 0x1ffff }),
    fc.constantFrom(0x200d, 0xfe0f, 0x301, 0x1f468, 0x1f3fb, 0x1f1e9, 0x1f1f0),
  );
  const text = fc.array(character, { maxLength: 12 }).map(codes => String.fromCodePoint(...codes));
  fc.assert(
    fc.property(text, any => {
      const { parts } = fonts.shape(shownText(cleanText(any)), style);
      const shown = parts.map(part => part.text).join('');
      const missing = Array.from(shown.matchAll(/\[U\+([0-9A-F]+)\]/g), ([, code]) =>
        String.fromCodePoint(Number.parseInt(code!, 16)),
      );
      expect([...new Set(missing)].sort()).toEqual([...uncovered(any)].sort());
    }),
    { numRuns: 1000 },
  );
});

test('the tables are small', () => {
  expect(readFileSync(`${fontFolder()}coverage.json`).length).toBeLessThan(20_000);
});
