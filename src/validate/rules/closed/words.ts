import type { Language } from '../../../languages/language.ts';
import { createStem, type Stem } from '../../../languages/stem.ts';
import { createPersonWords, type PersonWords } from '../names/office.ts';

/** What the rules about closed items know of a language's words. */
export interface Words {
  readonly stem: Stem;
  /** Whether a word says of what kind an item is, and nothing of its matter: "Personalesag". */
  readonly isMatter: (word: string) => boolean;
  readonly personWords: PersonWords;
}

/** Compounds of long words are of their kind too: "Vertragsangelegenheiten". */
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
