import type { Stem } from '../../../languages/stem.ts';
import type { ShownText } from '../texts/shown-text.ts';
import { wordsIn } from '../texts/words.ts';

/** Whether some of these words stand in no open text but the given ones: who reads them there learns something. */
export type IsOwn = (words: readonly string[], texts: ReadonlySet<ShownText>) => boolean;

/**
 * Looks once where words stand in open text. Of runs of words that were found there, those without a word of their own
 * may be what anyone writes: "draft of the agreement". Short words are not looked for.
 */
export function createIsOwn(
  runs: readonly (readonly string[])[],
  texts: readonly ShownText[],
  { stem, letters }: { readonly stem: Stem; readonly letters: number },
): IsOwn {
  const standing = new Map<string, Set<ShownText>>();
  for (const word of runs.flat()) if (word.length >= letters) standing.set(stem(word), new Set());
  for (const text of standing.size > 0 ? texts : []) {
    if (text.withheld) continue;
    for (const { word } of wordsIn(text.text)) standing.get(stem(word))?.add(text);
  }
  return (words, found) =>
    words.some(word => {
      const all = word.length >= letters ? standing.get(stem(word)) : undefined;
      return all !== undefined && [...all].every(text => found.has(text));
    });
}
