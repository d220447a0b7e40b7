import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphemes } from '../../../../src/render/pdf/fonts/fonts.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const whole = (text: string) => Array.from(segmenter.segment(text), ({ segment }) => segment);

describe('graphemes', () => {
  it('are those of the whole text, however long it is', () => {
    const unit = fc.constantFrom(
      'a',
      'é',
      'e\u0301',
      '🇩🇰',
      '👨‍👩‍👧',
      '\r\n',
      '\ufffd',
      '\u0301',
      'क्षि',
      '\ud800',
    );
    fc.assert(
      fc.property(fc.array(unit, { minLength: 300, maxLength: 1_500 }), units => {
        const text = units.join('');
        expect(graphemes(text).join('|')).toBe(whole(text).join('|'));
      }),
      { numRuns: 20 },
    );
  });

  it('are cut where they have more marks than any language', () => {
    const text = `a${'\u0301'.repeat(5_000)}b${'\u{1d165}'.repeat(301)}`;
    const found = graphemes(text);
    expect(found.join('')).toBe(text);
    expect(Math.max(...found.map(({ length }) => length))).toBe(100);
    expect(found.filter(part => /^\p{Surrogate}|\p{Surrogate}$/u.test(part))).toEqual([]);
  });

  it('of a million signs are found in a moment', () => {
    expect(graphemes('🇩🇰'.repeat(250_000)).length).toBe(250_000);
  });
});
