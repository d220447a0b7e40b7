import { describe, expect, it } from 'vitest';
import type { Face } from '../../../../src/render/pdf/fonts/face.ts';
import { showGlyphs } from '../../../../src/render/pdf/paint/operators.ts';
import type { TextStyle } from '../../../../src/render/pdf/text/pieces-and-lines.ts';

const face = { width: () => 500 } as unknown as Face;
const style = { size: 10 } as TextStyle;

describe('the operators that show glyphs', () => {
  it('are one string, where nothing is kerned', () => {
    const words = [
      { ids: [1, 2], advances: [500, 500] },
      { ids: [3], advances: [500] },
    ];
    expect(showGlyphs(words, face, style)).toBe('<000100020003> Tj');
  });

  it('are an array with the kerning between its strings', () => {
    expect(showGlyphs([{ ids: [1, 2], advances: [490, 500] }], face, style)).toBe('[<0001>10<0002>] TJ');
  });

  it('are none of a word that has no glyph', () => {
    expect(showGlyphs([{ ids: [], advances: [] }], face, style)).toBe('');
  });
});
