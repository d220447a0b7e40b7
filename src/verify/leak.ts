import type { FoundWords } from './found-words.ts';
import type { WithheldPhrase } from './withheld-phrases.ts';

/** Withheld words in the finished file, from one word there up to another. */
export interface Leak {
  /** The phrase's index among the phrases that were searched for. */
  readonly node: number;
  readonly phrase: WithheldPhrase;
  readonly file: FoundWords;
  readonly start: number;
  readonly end: number;
}
