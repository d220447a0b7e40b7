import type { Language } from '../../../languages/language.ts';
import type { Stem } from '../../../languages/stem.ts';
import { wordsIn } from '../texts/words.ts';
import { toName } from './name.ts';

/** The words of the person whom a field names, in plain letters; none where it is an office or a post. */
export type PersonWords = (text: string) => readonly string[];

/**
 * Reads what stands in persons' fields, in which people write offices too: "Teknisk Forvaltning", "HR", "Town Clerk". What
 * someone is goes from before a name of two words: "Rechtsanwältin Claudia Voss".
 */
export function createPersonWords({ offices }: Pick<Language, 'offices'>, stem: Stem): PersonWords {
  const stems = [...new Set(offices.map(stem))];
  const isOffice = (word: string) => {
    const named = stem(word.toLowerCase());
    return /^\p{Lu}{2,4}$|\d/u.test(word) || stems.some(office => named.endsWith(office));
  };
  return text => {
    const { words } = toName(text);
    const typed = wordsIn(text).map(({ from, to }) => text.slice(from, to));
    const last = typed.at(-1);
    if (words.length === 0 || last === undefined || isOffice(last) || startsLow(last)) return [];
    const plain = words.map(each => each.plain);
    const first = typed.at(-plain.length);
    if (plain.length === 1 || first === undefined || !isOffice(first)) return plain;
    return plain.length > 2 ? plain.slice(1) : [];
  };
}

/** A person's last name has a capital: "Teknisk forvaltning" is none. */
function startsLow(word: string): boolean {
  const first = word.slice(0, 1);
  return first !== first.toUpperCase();
}
