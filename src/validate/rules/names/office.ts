import type { Language } from '../../../languages/language.ts';
import type { Stem } from '../../../languages/stem.ts';
import { wordsIn } from '../texts/words.ts';

/** Whether a text in a person's field is the name of an office or a post: "Teknisk Forvaltning", "HR", "Town Clerk". */
export type IsOffice = (name: string) => boolean;

/** What offices are called in a language, with that language's stemmer. */
export function createIsOffice({ offices }: Pick<Language, 'offices'>, stem: Stem): IsOffice {
  const stems = [...new Set(offices.map(stem))];
  return name => {
    const words = wordsIn(name);
    if (words.length === 0 || startsLow(name.slice(words.at(-1)!.from))) return true;
    return words.some(({ word, from, to }) => {
      const named = stem(word);
      return isAbbreviation(name.slice(from, to)) || stems.some(office => named.endsWith(office));
    });
  };
}

/** A person's last name has a capital: "Teknisk forvaltning" is none. */
function startsLow(word: string): boolean {
  const first = word.slice(0, 1);
  return first !== first.toUpperCase();
}

/** "HR", "KTU", but not an initial. */
function isAbbreviation(word: string): boolean {
  return /^\p{Lu}{2,4}$/u.test(word);
}
