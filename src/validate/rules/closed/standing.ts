import type { Stem } from '../../../languages/stem.ts';
import type { ShownText } from '../texts/shown-text.ts';
import { wordsIn } from '../texts/words.ts';

/** Whether words stand in open text beside what they were found in: who reads them there learns nothing. */
export type IsOwn = (words: readonly string[], texts: ReadonlySet<ShownText>) => boolean;

/**
 * Tells of runs of words that were found in the open whether they are words of their own: one of six letters stands
 * nowhere else in open text. "Draft of the agreement" is what any paper may be called.
 */
export function createIsOwn(
  runs: readonly (readonly string[])[],
  texts: readonly ShownText[],
  stem: Stem,
): IsOwn {
  const standing = new Map<string, Set<ShownText>>();
  for (const word of runs.flat()) if (word.length >= 6) standing.set(stem(word), new Set());
  if (standing.size > 0) {
    for (const text of texts) {
      if (text.withheld) continue;
      for (const { word } of wordsIn(text.text)) standing.get(stem(word))?.add(text);
    }
  }
  return (words, found) =>
    words.some(word => {
      const all = word.length >= 6 ? standing.get(stem(word)) : undefined;
      return all !== undefined && [...all].every(text => found.has(text));
    });
}
