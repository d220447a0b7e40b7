import { wordsIn } from '../texts/words.ts';

/** A sentence, with its offsets in its text. */
export interface Sentence {
  /** Its words in one: two sentences that agree in it differ in nothing but signs and capitals. */
  readonly key: string;
  readonly words: readonly string[];
  readonly beginning: string;
  readonly from: number;
  readonly to: number;
}

/**
 * The sentences of a text that begin as one of `beginnings` does, or all. An abbreviation ends one too, so that only its
 * parts are found: "kl. 9".
 */
export function sentencesIn(text: string, beginnings?: ReadonlySet<string>): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const { 0: sentence, index } of text.matchAll(pattern)) {
    if (beginnings && !beginnings.has(beginningOf(sentence))) continue;
    const found = wordsIn(sentence);
    const words = found.map(({ word }) => word);
    const [from, to] = [index + (found[0]?.from ?? 0), index + (found.at(-1)?.to ?? sentence.length)];
    sentences.push({ key: words.join(' '), words, beginning: beginningOf(sentence), from, to });
  }
  return sentences;
}

/** The first word, as far as it is looked at: most sentences need no more. */
function beginningOf(sentence: string): string {
  return wordsIn(sentence.trimStart().slice(0, 12))[0]?.word ?? '';
}

/** Up to a full stop with a space behind it. */
const pattern = /(?:[^.!?]|[.!?](?!\s))+/g;
