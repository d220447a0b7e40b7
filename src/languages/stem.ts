import type { Language } from './language.ts';

/** Removes a word's endings: "sagernes" and "sagen" both become "sag". The word is in lower case. */
export type Stem = (word: string) => string;

/** At least this many letters are left: the ending of "byen" can't be told from the word. */
const shortest = 3;

/** The stemmer of a language. It remembers words, so make one for each meeting. */
export function createStem({ endings }: Pick<Language, 'endings'>): Stem {
  const longestFirst = [...endings].sort((a, b) => b.length - a.length);
  const known = new Map<string, string>();
  const withoutEnding = (word: string) => {
    const ending = longestFirst.find(each => word.length - each.length >= shortest && word.endsWith(each));
    return ending === undefined ? word : word.slice(0, -ending.length);
  };
  return word => {
    const found = known.get(word);
    if (found !== undefined) return found;
    let stem = word;
    for (let shorter = withoutEnding(stem); shorter !== stem; shorter = withoutEnding(stem)) stem = shorter;
    known.set(word, stem);
    return stem;
  };
}
