import { withoutSigns } from '../../../languages/latin.ts';
import { spelledTwice } from '../../../languages/spelled-twice.ts';
import { typedWords } from '../../../languages/typed.ts';
import { withStraightQuotes } from '../../../meeting/plain-text.ts';

/** A word of a name. */
export interface NameWord {
  readonly plain: string;
  readonly sound: string;
  /** Whether it is only the beginning of a word: an initial ("M" or "M."), or more with a full stop ("Chr."). */
  readonly isShortened: boolean;
}

/** A person's name in parts. */
export interface Name {
  /** In order, given names first; "Anne-Lise" is two words. */
  readonly words: readonly NameWord[];
  /** "jr", "III", "d.y.": what distinguishes two people in a family. */
  readonly generation: string;
  /** The letters of a code such as "TRK", in lower case. */
  readonly code?: string;
}

const titles = wholeWord(typedWords(({ persons }) => persons.titles).join('|'));
/** A title, written before the name or instead of it: "Advokat Peder Stensgaard", "Borgmesteren". */
const posts = wholeWord(
  `[^ ]*(${typedWords(({ persons }) => persons.postEndings).join('|')})(e?n)?|${typedWords(({ persons }) => persons.posts).join('|')}`,
);
/** Words that occur in the name of an office but never in a person's. */
const joints = wholeWord(`${typedWords(({ persons }) => persons.joints).join('|')}|&`);
const generations = wholeWord(typedWords(({ persons }) => persons.generations).join('|'));

function wholeWord(pattern: string): RegExp {
  return new RegExp(`^(${pattern})$`);
}

/** Whether a word is a title: "borgmester", "Vorsitzende". */
export function isPost(word: string): boolean {
  return posts.test(letters(word));
}

/** Reads a name, without titles ("Dr."), and "Holm, Anna" as "Anna Holm". The name of an office has no words. */
export function toName(text: string): Name {
  const parts = inOrder(text.normalize('NFC').replace(/[([].*$/s, ''))
    // Words may be written together: "T.R.", "Anne-Lise".
    .split(/[\s\-\u2010-\u2015]+/)
    .flatMap(part => (part.includes('.') ? part.split(/(?<=\p{L}\.)(?=\p{L})/u) : part))
    .filter(part => withoutSigns(part) !== '');
  const generation = parts.slice(1).filter(part => generations.test(letters(part)));
  const own = withoutTitles(parts).filter((part, at) => at === 0 || !generation.includes(part));
  return {
    words: own.some(part => joints.test(withoutSigns(part))) ? [] : own.map(toWord),
    generation: generation.map(letters).join(' '),
    code: own.length === 1 && /^\p{Lu}{3,4}$/u.test(withoutSigns(own[0]!)) ? letters(own[0]!) : undefined,
  };
}

/** A surname may also be a title, so titles are only dropped at the beginning. */
function withoutTitles(parts: readonly string[]): readonly string[] {
  const named = parts.findIndex(part => !titles.test(letters(part)) && !posts.test(letters(part)));
  return named < 0 ? [] : parts.slice(named).filter(part => !titles.test(letters(part)));
}

function letters(part: string): string {
  return withoutSigns(part).toLowerCase();
}

/** The spelling of a name: if it is equal, two texts differ only in capitals, white space or a title. */
export function spellingOf(text: string): string {
  const parts = withStraightQuotes(text)
    .normalize('NFC')
    .toLowerCase()
    .split(/\s+/)
    .filter(part => part !== '');
  const isTitle = (part: string) => titles.test(part.replace(/\./g, ''));
  const named = parts.findIndex(part => !isTitle(part) && !posts.test(part));
  return (named < 0 ? parts : parts.slice(named).filter(part => !isTitle(part))).join(' ');
}

function inOrder(text: string): string {
  const comma = text.indexOf(',');
  return comma < 0 ? text : `${text.slice(comma + 1)} ${text.slice(0, comma)}`;
}

function toWord(part: string): NameWord {
  const plain = plainLetters(part);
  return { plain, sound: sound(plain), isShortened: plain.length === 1 || part.endsWith('.') };
}

/**
 * A word of a name in letters that everyone can type: lower case, å as aa, é as e. A missing mark makes no difference:
 * "Søren", "Soeren" and "Soren" are all "soren".
 */
function plainLetters(word: string): string {
  const typed = word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßæøåäöüðđþłı]/g, letter => spelledTwice[letter]!)
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’.-]/g, '');
  return withoutSigns(typed)
    .replaceAll('&', '')
    .replace(/aa|ae/g, 'a')
    .replace(/oe/g, 'o')
    .replace(/ue/g, 'u');
}

/**
 * A word, in plain letters, as it sounds: "Mette" and "Mete", "Christian" and "Kristian", "Thomas" and "Tomas",
 * "Schmidt" and "Schmitt", "Dahl" and "Dal" are the same.
 */
function sound(plain: string): string {
  return plain
    .replace(/ph/g, 'f')
    .replace(/ch|ck|c|q/g, 'k')
    .replace(/dt|th/g, 't')
    .replace(/gh/g, 'g')
    .replace(/(?<=[aeiouy])h(?![aeiouy])/g, '')
    .replace(/w/g, 'v')
    .replace(/z/g, 's')
    .replace(/x/g, 'ks')
    .replace(/(?<=.)[yj]/g, 'i')
    .replace(/(.)\1+/g, '$1');
}
