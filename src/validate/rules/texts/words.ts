import { isLatin, latinDigits, latinLetters } from '../../../languages/latin.ts';

/** A word of a text in the form in which words are compared, with its offsets. */
export interface Word {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

const latinPattern = new RegExp(`[${latinLetters}${latinDigits}]+`, 'g');
// Invisible characters (soft hyphens, joiners) may be within a word.
const unseen = /[\u00ad\u200b-\u200d\u2060]/g;

/** The words of a text, in NFC and lower case. */
export function wordsIn(text: string): readonly Word[] {
  const plain = text.normalize('NFC').toLowerCase();
  // Most texts have no letter whose length changes, and nothing invisible.
  if (plain.length === text.length && plain.search(unseen) < 0)
    return found(plain, isLatin(plain) ? latinPattern : /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu, word => word);
  const withUnseen = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060]*/gu;
  return found(text, withUnseen, word => word.replace(unseen, '').normalize('NFC').toLowerCase());
}

function found(text: string, words: RegExp, compared: (word: string) => string): readonly Word[] {
  return Array.from(text.matchAll(words), ({ 0: word, index }) => ({
    word: compared(word),
    from: index,
    to: index + word.length,
  }));
}
