import type { Language } from '../../../languages/language.ts';
import type { Stem } from '../../../languages/stem.ts';
import { wordsIn } from '../texts/words.ts';
import { toName } from './name.ts';

/**
 * The name in a person's field as it occurs in texts, in lower case, given names first; empty for an office or a title.
 */
export type PersonWords = (text: string) => readonly string[];

/**
 * Reads persons' fields, in which people also write offices: "Teknisk Forvaltning", "HR", "Town Clerk". Titles are
 * dropped before a name of two words, and after it: "Rechtsanwältin Claudia Voss", "Joan Fairley KC".
 */
export function createPersonWords(
  { offices, openCompounds }: Pick<Language, 'offices' | 'openCompounds'>,
  stem: Stem,
): PersonWords {
  const ofOffice = new Set(offices.map(stem));
  const stems = openCompounds ? [] : [...ofOffice];
  const isOffice = (word: string) => {
    const named = stem(word.toLowerCase());
    return (
      isShort(word) || /\d/.test(word) || ofOffice.has(named) || stems.some(office => named.endsWith(office))
    );
  };
  // One person is in many fields.
  const known = new Map<string, readonly string[]>();
  const read = (text: string) => {
    const { length } = toName(text).words;
    const name = wordsIn(text)
      .map(({ from, to }) => text.slice(from, to))
      .slice(-length);
    while (name.length > 2 && isShort(name.at(-1)!)) name.pop();
    while (name.length > 2 && isOffice(name[0]!)) name.shift();
    const isPerson = length > 0 && name.length > 0 && !name.some(isOffice) && !startsLow(name.at(-1)!);
    return isPerson ? name.map(word => word.normalize('NFC').toLowerCase()) : [];
  };
  return text => {
    const words = known.get(text) ?? read(text);
    known.set(text, words);
    return words;
  };
}

/** "HR", "KTU", "MdB": an abbreviation. */
function isShort(word: string): boolean {
  return word.length <= 8 && /^\p{Lu}\p{L}{0,2}\p{Lu}$/u.test(word);
}

/** A person's surname has a capital: "Teknisk forvaltning" is not a person. */
function startsLow(word: string): boolean {
  const first = word.slice(0, 1);
  return first !== first.toUpperCase();
}
