import { describe, expect, it } from 'vitest';
import { hasLetter, isLatin, withoutSigns } from '../../src/languages/latin.ts';
import { foldName } from '../../src/validate/rules/sections.ts';
import { wordsIn } from '../../src/validate/rules/texts/words.ts';
import { outputName } from '../../src/write/output-name.ts';

/** All characters of the plane that nearly every text is in, but the halves of pairs. */
const characters = Array.from({ length: 0x10000 }, (_, code) => code)
  .filter(code => code < 0xd800 || code > 0xdfff)
  .map(code => String.fromCharCode(code));

// Each is compared with the one expression that knows all of Unicode.
describe('texts in Latin script are read by letters of their own, as others are by all of Unicode', () => {
  it('of every character: whether it is a letter or a digit', () => {
    expect(characters.filter(character => hasLetter(character) !== /[\p{L}\p{N}]/u.test(character))).toEqual(
      [],
    );
    expect(characters.filter(isLatin).length).toBeGreaterThan(600);
  });

  it('of every character: whether it is a sign', () => {
    const kept = (character: string) => character.replace(/[^\p{L}\p{N}&]/gu, '');
    expect(characters.filter(character => withoutSigns(character) !== kept(character))).toEqual([]);
  });

  it('of every character: whether it belongs to a word', () => {
    const isWord = (character: string) => /^[\p{L}\p{N}]/u.test(character);
    const differ = characters.filter(character => {
      const [word] = wordsIn(`${character}`);
      return (word !== undefined) !== isWord(character.normalize('NFC').toLowerCase());
    });
    expect(differ).toEqual([]);
  });

  it('of every character: whether it parts the name of a section', () => {
    const folded = (text: string) =>
      text
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/^[\d.)\s]+(?=\p{L})/u, '')
        .replace(/[\p{P}\s]+/gu, ' ')
        .trim();
    for (const around of ['a#b', '1.#b']) {
      const texts = characters.map(character => around.replace('#', () => character));
      expect(texts.filter(text => foldName(text) !== folded(text))).toEqual([]);
    }
  });

  it('of every character: whether it stands in the name of a file', () => {
    const differ = characters.filter(character => {
      const plain = `a${character}b`.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}_]+/gu, '-');
      return !nameOf(`a${character}b`).startsWith(`${plain}-2026`);
    });
    expect(differ).toEqual([]);
  });
});

function nameOf(title: string): string {
  const meeting = {
    title: { value: title },
    date: { year: 2026, month: 6, day: 4 },
    items: [],
    slots: [],
    attachments: [],
  };
  return outputName(meeting as unknown as Parameters<typeof outputName>[0], 'full', '.pdf');
}
