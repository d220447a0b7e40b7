import type { Language } from '../../../languages/language.ts';
import { createStem, type Stem } from '../../../languages/stem.ts';
import { createPersonWords, type PersonWords } from '../names/office.ts';
import type { ShownText } from '../texts/shown-text.ts';
import { type Word, wordsIn } from '../texts/words.ts';

/** What the rules about closed items know about a language's words. */
export interface Words {
  readonly stem: Stem;
  /** Whether a word says only what kind of item it is: "Personalesag". */
  readonly isMatter: (word: string) => boolean;
  readonly personWords: PersonWords;
}

/** Compounds of long words count too: "Vertragsangelegenheiten". */
const long = 8;

export function wordsOf(language: Language): Words {
  const stem = createStem(language);
  const matters = new Set(language.matters.map(stem));
  const endings = [...matters].filter(({ length }) => length >= long);
  return {
    stem,
    isMatter: word => matters.has(stem(word)) || endings.some(ending => stem(word).endsWith(ending)),
    personWords: createPersonWords(language, stem),
  };
}

/** The words of a text, without the `s` after an apostrophe: "the buyer's offer" is "the buyer offer". */
export function nounsIn(text: string): readonly Word[] {
  const words = wordsIn(text);
  const isParted = ({ word, from }: Word) => word === 's' && /['’]/.test(text.charAt(from - 1));
  return words.some(isParted) ? words.filter(word => !isParted(word)) : words;
}

/** The words of a text without their endings. */
export function stemsOf(text: string, stem: Stem): readonly string[] {
  return nounsIn(text).map(({ word }) => stem(word));
}

export function lettersOf(text: string): number {
  return wordsIn(text).reduce((sum, { word }) => sum + word.length, 0);
}

/** Whether some of these words are in no open text but the given ones: then their readers learn something. */
type IsOwn = (words: readonly string[], texts: ReadonlySet<ShownText>) => boolean;

/**
 * Looks up once where the words of these runs are in open text. If a run was found there and has no word of its own,
 * anyone may have written it: "draft of the agreement".
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

/** The meaningful ones of these words: those with so many letters or, if there are none, the longest. */
export function telling(words: readonly string[], letters: number): readonly string[] {
  const longest = words.reduce((most, { length }) => Math.max(most, length), 0);
  return words.filter(({ length }) => length >= Math.min(letters, longest));
}
