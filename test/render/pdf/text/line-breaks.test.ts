import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakPoints, commonBreaks, unicodeBreaks } from '../../../../src/render/pdf/text/line-breaks.ts';
import { rounds } from '../../../rounds.ts';

const common = Array.from({ length: 0x160 }, (_, index) => String.fromCharCode(index + 0x20)).filter(
  character => character < '\u007f' || character > '\u009f',
);
const character = fc.constantFrom(...common, ...'      \n\n--//((")).,!?%§–—‘’“”„…\u00a0\u202f\u2011\ufffc');
const text = fc.array(character, { maxLength: 40 }).map(characters => characters.join(''));

test('common text is broken as Unicode says', () => {
  fc.assert(
    fc.property(text, any => {
      expect(commonBreaks(any)).toEqual(unicodeBreaks(any));
    }),
    { numRuns: rounds(5000) },
  );
});

test('other characters are left to the full rules', () => {
  expect(commonBreaks('alpha α')).toBeUndefined();
  expect(commonBreaks('日本')).toBeUndefined();
  expect(commonBreaks('e\u0301')).toBeUndefined();
});

test('a line does not end after a short word that opens a quotation, and after others it does', () => {
  const parts = (sentence: string) => {
    const points = breakPoints(sentence).map(({ at }) => at);
    return points.map((at, index) => sentence.slice(points[index - 1] ?? 0, at).trim());
  };
  expect(parts('Han sagde: ”I morgen er »En dag« og (”Ja da”)')).toEqual([
    'Han',
    'sagde:',
    '”I morgen',
    'er',
    '»En dag«',
    'og',
    '(”Ja da”)',
  ]);
  expect(parts('«\u00a0Il vient\u00a0» er ”Fyret” i ”Det blå”')).toEqual([
    '«\u00a0Il vient\u00a0»',
    'er',
    '”Fyret”',
    'i',
    '”Det',
    'blå”',
  ]);
});
