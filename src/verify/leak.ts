import type { FoundWords } from './found-words.ts';
import type { WithheldPhrase } from './withheld-phrases.ts';

/** Withheld words that stand in the finished file, from one word there up to another. */
export interface Leak {
  readonly phrase: WithheldPhrase;
  readonly file: FoundWords;
  readonly start: number;
  readonly end: number;
}
