import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFigure } from '../../src/meeting/figure.ts';

describe('a figure', () => {
  it.each([
    ['12', ',', 12],
    ['1.250', ',', 1250],
    ['1.250', '.', 1.25],
    ['1,250', '.', 1250],
    ['1.250,5', ',', 1250.5],
    ['1,250.5', ',', 1250.5],
    ['12.5', ',', 12.5],
    ['1.250.000', '.', 1_250_000],
    ['1 250 000', ',', 1_250_000],
    ["1'250.50", '.', 1250.5],
    ['−8,25', ',', -8.25],
    ['- 3', ',', -3],
    ['(1,200)', '.', -1200],
    ['+4 %', ',', 4],
    ['12 mio. kr.', ',', 12],
    ['kr. 1.500,-', ',', 1500],
    ['£3.2m', '.', 3.2],
    ['-€ 20', ',', -20],
    ['310 elever', ',', 310],
  ] as const)('%s, with %s before decimals', (text, decimal, value) => {
    expect(readFigure(text, decimal)).toBe(value);
  });

  it.each(['', '–', '-', 'ca.', 'Anna Holm', '3 af 12', '2026-10-07', '9.30–10', '1. maj 2026', '§ 114'])(
    'is not in %s',
    text => {
      expect(readFigure(text, ',')).toBeUndefined();
    },
  );

  it.each(['da', 'nb', 'sv', 'fi', 'de', 'nl', 'fr', 'en'])('is read as %s writes it', language => {
    const format = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
    const decimal = format.format(0.5).includes('.') ? '.' : ',';
    fc.assert(
      fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), hundredths => {
        const value = hundredths / 100;
        expect(readFigure(format.format(value), decimal)).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});
