import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/verify/words.ts';

describe('the words of a text', () => {
  it.each<[string, readonly string[]]>([
    ['Budget 2027: første behandling', ['budget', '2027', 'første', 'behandling']],
    ['24/7615, § 7 A', ['24', '7615', '7', 'a']],
    ['ord¹ CO₂', ['ord', '1', 'co', '2']],
    ['q7x9k2', ['q', '7', 'x', '9', 'k', '2']],
    ['Straße, STRASSE, STRAẞE', ['strasse', 'strasse', 'strasse']],
    ['ﬁre Ǆ ｆｕｌｄ', ['fire', 'dž', 'fuld']],
    ['af\u00adholdt hem\u200bmelig \u202eomvendt', ['afholdt', 'hemmelig', 'omvendt']],
    ['[U+1F600] [U+10400]', ['𐐨']],
    ['Ελλάδα Москва שלום', ['ελλάδα', 'москва', 'שלום']],
    ['https://x.dk/S%C3%B8ren%20B 50% %C3', ['https', 'x', 'dk', 'søren', 'b', '50', 'c', '3']],
    ['·–—…', []],
  ])('of %j', (text, words) => {
    expect(wordsOf(text).words).toEqual(words);
  });

  it('are the same however their accents are written', () => {
    expect(wordsOf('Ål é Ö'.normalize('NFD')).words).toEqual(wordsOf('Ål é Ö').words);
  });

  it('know what stands before them', () => {
    const { words, gaps } = wordsOf('a b\nc-\nd–e (f\u00a0g1 … h');
    expect(Object.fromEntries(words.map((word, at) => [word, gaps[at]]))).toEqual({
      a: 'none',
      b: 'space',
      c: 'line',
      d: 'hyphen',
      e: 'signs',
      f: 'space',
      g: 'space',
      '1': 'none',
      h: 'cut',
    });
  });

  it('know where they stand', () => {
    const { text, words, starts, ends } = wordsOf('Én – to');
    expect(words.map((_, at) => text.slice(starts[at], ends[at]))).toEqual(['Én', 'to']);
  });

  /** Plain texts are read by another pattern than all others. */
  it('are the same in a plain text as in any other', () => {
    const plain = fc.string({ unit: fc.constantFrom(...'aZåÆžß09_- \n.,·×÷–…’/ÿ') });
    fc.assert(
      fc.property(plain, text => {
        const [own, other] = [wordsOf(text).words, wordsOf(`${text} Ω`).words];
        expect(other).toEqual([...own, 'ω']);
      }),
    );
  });
});
