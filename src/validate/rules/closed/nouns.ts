import type { Stem } from '../../../languages/stem.ts';
import { type Word, wordsIn } from '../texts/words.ts';

/** The words of a text, without the `s` that an apostrophe parts off: "the buyer's offer" is "the buyer offer". */
export function nounsIn(text: string): readonly Word[] {
  const words = wordsIn(text);
  const isParted = ({ word, from }: Word) => word === 's' && /['’]/.test(text.charAt(from - 1));
  return words.some(isParted) ? words.filter(word => !isParted(word)) : words;
}

/** What a text's words are without their endings. */
export function stemsOf(text: string, stem: Stem): readonly string[] {
  return nounsIn(text).map(({ word }) => stem(word));
}

export function lettersOf(text: string): number {
  return wordsIn(text).reduce((sum, { word }) => sum + word.length, 0);
}
