import type { FoundText } from '../render/found-text.ts';
import { foundWords } from './found-words.ts';
import { findPhrases, type Phrases } from './phrases.ts';
import { readingsOf } from './readings.ts';
import type { WithheldPhrase } from './withheld-phrases.ts';
import type { Gap } from './words.ts';

/** Withheld words that stand in the finished file. */
export interface Leak {
  /** Of the phrase, among the phrases that were looked for. */
  readonly node: number;
  readonly phrase: WithheldPhrase;
  /** As they stand in the file, with what stands before each. */
  readonly words: readonly string[];
  readonly gaps: readonly Gap[];
  readonly found: FoundText;
}

/**
 * Every place where one of the phrases stands in the texts of a file, but for those whose nodes are excused. Words may
 * go on over lines and pages.
 */
export function leaksIn(
  found: readonly FoundText[],
  phrases: Phrases<WithheldPhrase>,
  excused: ReadonlySet<number>,
): readonly Leak[] {
  const pages = found.filter(({ where }) => where === 'page');
  const others = found.filter(({ where }) => where !== 'page');
  return [pages, ...others.map(text => [text])].flatMap(texts => leaksInText(texts, phrases, excused));
}

function leaksInText(
  texts: readonly FoundText[],
  phrases: Phrases<WithheldPhrase>,
  excused: ReadonlySet<number>,
): readonly Leak[] {
  const leaks: Leak[] = [];
  const file = foundWords(texts);
  for (const reading of readingsOf(file)) {
    findPhrases(phrases, reading.words, ({ node, from, to }) => {
      if (excused.has(node)) return;
      const [start, end] = [reading.starts[from]!, reading.ends[to - 1]!];
      const [words, gaps] = [file.words.slice(start, end), file.gaps.slice(start, end)];
      leaks.push({ node, phrase: phrases.ends.get(node)!, words, gaps, found: file.sources[start]! });
    });
  }
  return leaks;
}
