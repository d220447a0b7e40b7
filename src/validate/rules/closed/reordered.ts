import type { Stem } from '../../../languages/stem.ts';
import type { Word } from '../texts/words.ts';
import type { Secret } from './secrets.ts';
import { nounsIn } from './words.ts';

/** Titles by the stems of their words in alphabetical order, grouped by how many words they have. */
type Reordered = ReadonlyMap<number, ReadonlyMap<string, Secret>>;

/** Shorter words only join others ("des", "af", "of"), and are between different words in another order. */
const shortest = 4;
/** The least number of letters that a title's words have in all, and the largest number of words. */
const letters = 14;
const mostWords = 4;

/**
 * Titles that can be recognised by their words in any order and form: "Kündigung des Hausmeisters" by "Kündigungen der
 * Hausmeister", "Dismissal of the caretaker" by "the caretaker's dismissal". Titles with a number are left out.
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

/** Calls `found` for each run of words in a text that are a title's words, within one sentence. */
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
