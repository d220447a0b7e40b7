import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hyphenation } from '../../src/languages/hyphenation.ts';

/** `|` at the joints of a compound, `-` between other syllables. */
function marked(language: string, word: string): string {
  const points = hyphenation(language)!(word);
  const starts = [0, ...points.map(point => point.at)];
  return starts
    .map((start, i) => word.slice(start, points[i]?.at) + (points[i] ? (points[i].joint ? '|' : '-') : ''))
    .join('');
}

const expected: Record<string, readonly string[]> = {
  da: [
    'fra-værs|ind-sat-sen',
    'bud-get|op-følg-ning',
    'bud-get|af-ta-len',
    'sags|be-hand-lings|ti-der',
    'kom-mu-nal|be-sty-rel-sen',
    'ud-valgs|mø-de',
    'spe-ci-al|un-der-vis-ning',
    'løn|ud-gif-ter',
    'res-sour-ce|for-brug',
    'bi-lags|over-sigt',
    'hel-heds|ori-en-te-ret',
    'som-mer|fe-ri-en',
    'ren-se|an-læg-get',
    'af-ten|åbent',
    'lands-by|klyn-ger',
    'nat|sænk-ning',
    'fa-mi-lie|hu-set',
    'net|sel-ska-bet',
    'drifts|vag-ten',
    'kli-ma|at-las',
    'kas-se|kre-dit|reg-len',
    'ind|stil-ler',
    'sy-ge|fra-værs|pro-cen-ten',
  ],
  nb: ['saks-be-hand-lings-tid', 're-gu-le-rings|plan', 'ei-en-doms|for-valt-ning'],
  sv: ['bud-get|upp-följ-ning', 'hand-lägg-nings|tid', 'till-syns|myn-dig-het'],
  de: ['Haus-halts-sat-zung', 'Ta-ges-ord-nungs-punkt', 'Aus-schuss-sit-zung'],
  en: ['com-mit-tee', 'in-fra-struc-ture', 'ad-min-is-tra-tion', 'pho-to-graphy'],
  'en-GB': ['demo-cracy', 'know-ledge', 'pro-ject'],
  'en-US': ['democ-ra-cy', 'knowl-edge', 'pro-jec-tion'],
};

describe.each(Object.keys(expected))('%s', language => {
  test.each(expected[language]!)('%s', word => {
    expect(marked(language, word.replace(/[-|]/g, ''))).toBe(word);
  });

  test('points rise and lie inside any word', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zæøåäöüßA-ZÆØÅİ]{1,40}$/), word => {
        const places = [0, ...hyphenation(language)!(word).map(point => point.at), word.length];
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
      }),
    );
  });
});

test('a region has the patterns of its language, and a language without patterns none', () => {
  expect(hyphenation('da-DK')).toBe(hyphenation('da'));
  expect(hyphenation('cs')).toBeUndefined();
});
