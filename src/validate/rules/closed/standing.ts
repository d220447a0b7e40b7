import type { Stem } from '../../../languages/stem.ts';
import type { ShownText } from '../texts/shown-text.ts';
import { wordsIn } from '../texts/words.ts';

/** Whether some of these words stand in no open text but the given ones: who reads them there learns something. */
export type IsOwn = (words: readonly string[], texts: ReadonlySet<ShownText>) => boolean;

/**
 * Looks once where the words of these runs stand in open text. A run that was found there and has no word of its own may
 * be what anyone writes: "draft of the agreement".
 */
export function createIsOwn(
  runs: readonly (readonly string[])[],
  texts: readonly ShownText[],
  stem: Stem,
): IsOwn {
  const standing = new Map<string, Set<ShownText>>();
  for (const word of runs.flat()) standing.set(stem(word), new Set());
  for (const text of standing.size > 0 ? texts : []) {
    if (text.withheld) continue;
    for (const { word } of wordsIn(text.text)) standing.get(stem(word))?.add(text);
  }
  return (words, found) =>
    words.some(word => [...(standing.get(stem(word)) ?? [])].every(text => found.has(text)));
}

/** Of these words those that say something: of so many letters, or where none is, the longest. */
export function telling(words: readonly string[], letters: number): readonly string[] {
  const longest = words.reduce((most, { length }) => Math.max(most, length), 0);
  return words.filter(({ length }) => length >= Math.min(letters, longest));
}
