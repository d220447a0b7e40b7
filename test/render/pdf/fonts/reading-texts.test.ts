import { expect, test } from 'vitest';
import { createFonts } from '../../../../src/render/pdf/fonts/fonts.ts';
import { readingTexts } from '../../../../src/render/pdf/fonts/glyph-texts.ts';

const style = { family: 'text', bold: false, italic: false, size: 10, colour: '#000000' } as const;

/** What a reader gets out of the codes of a text that is set. */
function read(text: string): string {
  const fonts = createFonts({ fonts: { text: 'Source Sans 3', heading: 'Source Sans 3' } });
  return fonts
    .shape(text, style)
    .parts.map(({ face, glyphs: { ids } }) => {
      const texts = new Map(face.embed(new Set(ids)).texts);
      return ids.map(id => texts.get(id)).join('');
    })
    .join('');
}

test('glyphs that stand in the order of their letters keep them', () => {
  expect(readingTexts(['a', 'ffi', 'b'], 'affib')).toEqual(['a', 'ffi', 'b']);
});

test('the letters of a syllable that is painted in another order are shared out in the order of reading', () => {
  expect(readingTexts(['a', 'i', 'k', 'b'], 'akib')).toEqual(['a', 'k', 'i', 'b']);
  expect(readingTexts(['i', 'kt', 'b'], 'ktib')).toEqual(['k', 'ti', 'b']);
});

test('letters that have no glyph of their own are read, too', () => {
  expect(readingTexts(['a', 'b'], 'axb')).toEqual(['a', 'xb']);
  expect(readingTexts(['a', '', 'x'], 'ab')).toEqual(['a', '', 'b']);
});

test.each(['हिन्दी', 'कि', 'क्षत्रिय', 'नमस्ते', '👋🏽', '🤝', '🫱🏻‍🫲🏿', '🧑🏽‍🤝‍🧑🏻', '👩🏽‍⚕️', '🏴‍☠️', '1️⃣'])(
  '%s is read as it was written',
  text => {
    expect(read(text)).toBe(text);
  },
);

test('a glyph that stands for one text and then for another has each where it belongs', () => {
  expect(read('🤝 🫱🏻‍🫲🏿 🤝')).toBe('🤝 🫱🏻‍🫲🏿 🤝');
});
