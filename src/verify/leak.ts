import type { FoundWords } from './found-words.ts';
import type { WithheldPhrase } from './withheld-phrases.ts';

/** Withheld words that stand in the finished file, from one word there up to another. */
export interface Leak {
  /** Of the phrase, among the phrases that were looked for. */
  readonly node: number;
  readonly phrase: WithheldPhrase;
  readonly file: FoundWords;
  readonly start: number;
  readonly end: number;
}
