import { expect, test } from 'vitest';
import { typefaces } from '../../../../src/fonts/typefaces.ts';
import { createFonts } from '../../../../src/render/pdf/fonts/fonts.ts';

const upright = { family: 'text', bold: false, italic: false } as const;
const italic = { ...upright, italic: true };

test.each(typefaces)('%s has four faces of its own, and figures of one width', name => {
  const fonts = createFonts({ fonts: { text: name, heading: name } });
  const faces = [upright, italic, { ...upright, bold: true }, { ...italic, bold: true }];
  const names = faces.map(face => fonts.face(face).postscriptName);
  expect(new Set(names).size).toBe(4);
  for (const each of names)
    expect(each).toMatch(new RegExp(`^${name.replace(/ /g, '').replace(/3$/, '')}`, 'i'));
  for (const face of faces) {
    const widths = [...'0123456789'].map(figure => fonts.width(figure, { ...face, size: 10 }));
    // Rounded to a thousandth of an em.
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(0.011);
  }
});

test('where emphasis is bold, nothing is set in italics', () => {
  const fonts = createFonts({ fonts: { text: 'Literata', heading: 'Literata' }, emphasis: 'bold' });
  expect(fonts.face(italic)).toBe(fonts.face(upright));
});
