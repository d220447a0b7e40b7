import type { Stem } from '../../../languages/stem.ts';
import type { Word } from '../texts/words.ts';
import type { Secret } from './secrets.ts';
import { nounsIn } from './words.ts';

/** Titles by the stems of their words in alphabetical order, by how many words they have. */
type Reordered = ReadonlyMap<number, ReadonlyMap<string, Secret>>;

/** Smaller words join others ("des", "af", "of"), and stand between them in another order. */
const shortest = 4;
/** The fewest letters that a title's words have together, and the most words. */
const letters = 14;
const mostWords = 4;

/**
 * Titles that can be known by their words in any order and form: "Kündigung des Hausmeisters" by "Kündigungen der
 * Hausmeister", "Dismissal of the caretaker" by "the caretaker's dismissal". Not those with a number.
 */
export function reorderedTitles(secrets: readonly Secret[], stem: Stem): Reordered {
  const titles = new Map<number, Map<string, Secret>>();
  for (const secret of secrets) {
    if (secret.kind !== 'title' || /\d/.test(secret.text)) continue;
    const words = contentOf(nounsIn(secret.text));
    const all = words.reduce((sum, { word }) => sum + word.length, 0);
    if (words.length < 2 || words.length > mostWords || all < letters) continue;
    const ofLength = titles.get(words.length) ?? new Map<string, Secret>();
    titles.set(words.length, ofLength.set(keyOf(words, stem), secret));
  }
  return titles;
}

/** Calls `found` for each run of a text's words that has a title's words, and no sentence's end between them. */
export function findReordered(
  titles: Reordered,
  text: string,
  words: readonly Word[],
  stem: Stem,
  found: (secret: Secret, first: Word, last: Word) => void,
): void {
  if (titles.size === 0) return;
  const content = contentOf(words);
  for (const [count, ofLength] of titles) {
    for (let at = 0; at + count <= content.length; at++) {
      const run = content.slice(at, at + count);
      const secret = ofLength.get(keyOf(run, stem));
      const [first, last] = [run[0]!, run.at(-1)!];
      if (secret && !/[.!?:;\n]\s/.test(text.slice(first.from, last.to))) found(secret, first, last);
    }
  }
}

function contentOf(words: readonly Word[]): readonly Word[] {
  return words.filter(({ word }) => word.length >= shortest);
}

function keyOf(words: readonly Word[], stem: Stem): string {
  return words
    .map(({ word }) => stem(word))
    .sort()
    .join(' ');
}
