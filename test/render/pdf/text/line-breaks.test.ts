import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commonBreaks, unicodeBreaks } from '../../../../src/render/pdf/text/line-breaks.ts';

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
    { numRuns: 5000 },
  );
});

test('other characters are left to the full rules', () => {
  expect(commonBreaks('alpha α')).toBeUndefined();
  expect(commonBreaks('日本')).toBeUndefined();
  expect(commonBreaks('e\u0301')).toBeUndefined();
});
