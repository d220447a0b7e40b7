import { describe, expect, it } from 'vitest';
import { isClosedText, mayBeClosed } from '../../src/languages/closed-phrases.ts';
import { languages } from '../../src/languages/index.ts';

const all = Object.values(languages);

describe('closed phrases', () => {
  const phrases = all.flatMap(({ closedWords, closedPhrases, labels }) => [
    ...closedWords,
    ...closedPhrases,
    labels['withheld-attachment'],
  ]);

  it('are known whole, in capitals, with hyphens or without spaces, and may be in a text', () => {
    const typed = phrases.flatMap(text => [
      text,
      text.toUpperCase(),
      text.replaceAll(' ', '-'),
      text.replaceAll(' ', ''),
    ]);
    expect(typed.filter(text => !isClosedText(text))).toEqual([]);
    expect(typed.filter(text => !mayBeClosed(`12. ${text}: x`))).toEqual([]);
    expect(
      all.filter(({ labels }) => !mayBeClosed(labels['withheld-notice'])).map(({ code }) => code),
    ).toEqual([]);
  });

  it('are none that go on, and nearly no text may hold one', () => {
    expect(
      ['Closed circuit television', 'Lukkede veje', 'Geschlossene Ortschaft'].filter(isClosedText),
    ).toEqual([]);
    expect(['Budget', 'Punkt 7', 'Die nächste Sitzung', 'Den ikke så kendte by'].filter(mayBeClosed)).toEqual(
      [],
    );
  });
});
