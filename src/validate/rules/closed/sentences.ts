import { wordsIn } from '../texts/words.ts';

/** A sentence, with its offsets in its text. */
export interface Sentence {
  /** Its words in one: two sentences that agree in it differ in nothing but signs and capitals. */
  readonly key: string;
  readonly words: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** The sentences of a text; an abbreviation ends one too, so that only its parts are found: "kl. 9". */
export function sentencesIn(text: string): readonly Sentence[] {
  return Array.from(text.matchAll(pattern), ({ 0: sentence, index }) => {
    const found = wordsIn(sentence);
    const words = found.map(({ word }) => word);
    const [from, to] = [index + (found[0]?.from ?? 0), index + (found.at(-1)?.to ?? sentence.length)];
    return { key: words.join(' '), words, from, to };
  });
}

/** Up to a full stop with a space behind it. */
const pattern = /(?:[^.!?]|[.!?](?!\s))+/g;
