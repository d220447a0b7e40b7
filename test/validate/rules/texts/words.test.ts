import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordsIn } from '../../../../src/validate/rules/texts/words.ts';

it('finds the same words of Latin script beside words of another', () => {
  const latin = fc.string({
    unit: fc.integer({ min: 0, max: 0x24f }).map(code => String.fromCharCode(code)),
  });
  fc.assert(
    fc.property(latin, text => {
      const beside = wordsIn(`${text} 京`);
      expect(beside.slice(0, -1)).toEqual(wordsIn(text));
    }),
    { numRuns: 1000 },
  );
});

it('tells where words stand, as they are compared', () => {
  expect(wordsIn('Å-bo: 2½ ǅor, «Ñu»')).toEqual([
    { word: 'å', from: 0, to: 1 },
    { word: 'bo', from: 2, to: 4 },
    { word: '2½', from: 6, to: 8 },
    { word: 'ǆor', from: 9, to: 12 },
    { word: 'ñu', from: 15, to: 17 },
  ]);
});
