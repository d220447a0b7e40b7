import type { Word } from '../texts/words.ts';

/** Many runs of words that are looked for at once: a step leads from one word to the next. */
export interface Phrases<Value> {
  readonly next: Map<string, Phrases<Value>>;
  /** Of a run that ends here. */
  value?: Value;
}

/** Longer runs are looked for by their beginning, so that looking takes time by the text's length alone. */
const longest = 40;

export function createPhrases<Value>(): Phrases<Value> {
  return { next: new Map() };
}

/** Adds a run of words; the first value of a run stays. */
export function addPhrase<Value>(phrases: Phrases<Value>, words: readonly string[], value: Value): void {
  if (words.length === 0) return;
  let step = phrases;
  for (const word of words.slice(0, longest)) {
    const next = step.next.get(word) ?? createPhrases<Value>();
    step.next.set(word, next);
    step = next;
  }
  step.value ??= value;
}

/**
 * Calls `found` for every run that stands in a text, with its first and last word. `toKey` is what a word is compared by.
 */
export function findPhrases<Value>(
  phrases: Phrases<Value>,
  words: readonly Word[],
  toKey: (word: string) => string,
  found: (value: Value, first: number, last: number) => void,
): void {
  if (phrases.next.size === 0) return;
  for (let first = 0; first < words.length; first++) {
    let step: Phrases<Value> | undefined = phrases;
    for (let last = first; step && last < words.length; last++) {
      step = step.next.get(toKey(words[last]!.word));
      if (step?.value !== undefined) found(step.value, first, last);
    }
  }
}
