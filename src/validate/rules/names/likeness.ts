import { editDistance } from '../../../diagnostics/suggest.ts';
import type { Name, NameWord } from './name.ts';
import type { RoleEvidence } from './named-persons.ts';

/**
 * How one name is a spelling of another: the same words written differently, or a short form that may belong to several
 * people ("M. Lund"); `short` is the shorter one.
 */
export type Likeness = { readonly kind: 'same' } | { readonly kind: 'short'; readonly short: 'a' | 'b' };

const same: Likeness = { kind: 'same' };

/** Whether two names that differ as texts are one person's, as far as the names and the roles tell. */
export function likenessOf(a: Name, b: Name, roles: RoleEvidence): Likeness | undefined {
  if (roles === 'different' || a.generation !== b.generation) return undefined;
  if (a.words.length === 0 || b.words.length === 0) return undefined;
  const known = roles === 'same';
  if (isSameLetters(a, b) || isReordered(a, b)) return same;
  if (a.words.length === b.words.length && isMisspelled(a.words, b.words, known)) return same;
  if (!isShortOf(a, b, known) && !isShortOf(b, a, known)) return undefined;
  return { kind: 'short', short: lettersOf(a).length < lettersOf(b).length ? 'a' : 'b' };
}

/** "Søren Aakjær" and "Soeren Åkjær", "Anne-Lise" and "Annelise". */
function isSameLetters(a: Name, b: Name): boolean {
  return lettersOf(a) === lettersOf(b);
}

function lettersOf({ words }: Name): string {
  return words.map(({ plain }) => plain).join('');
}

/** "Lund Mette" and "Mette Lund". */
function isReordered(a: Name, b: Name): boolean {
  if (a.words.length !== b.words.length || a.words.length < 2) return false;
  return sorted(a) === sorted(b);
}

function sorted({ words }: Name): string {
  return words
    .map(({ plain }) => plain)
    .sort()
    .join(' ');
}

/** Whether a name is a short form of another: words are left out or shortened to initials. */
function isShortOf(short: Name, long: Name, known: boolean): boolean {
  if (short.code) return short.code === long.words.map(({ plain }) => plain[0]).join('');
  const [a, b] = [short.words, long.words];
  if (a.length > b.length || b.length < 2) return false;
  if (a.length === 1) return isGivenNameAlone(a[0]!, b);
  return hasWordsLeftOut(a, b) || isBeginning(a, b) || (known && (isEnding(a, b) || isShortGivenName(a, b)));
}

/** "Mette", of "Mette Aagaard Lund". */
function isGivenNameAlone(word: NameWord, long: readonly NameWord[]): boolean {
  return word.plain.length > 1 && word.plain === long[0]!.plain;
}

/** "Mette Lund", "M. Lund", "Mette A. L.", of "Mette Aagaard Lund": its first and last word, and some of the others. */
function hasWordsLeftOut(short: readonly NameWord[], long: readonly NameWord[]): boolean {
  const [first, last] = [long[0]!, long.at(-1)!];
  // A full stop after a surname may end a sentence.
  if (!stands(short[0]!, first) || !standsLast(short.at(-1)!, last)) return false;
  if (!isSameWord(short[0]!, first) && !isSameWord(short.at(-1)!, last)) return false;
  const middle = long.slice(1, -1);
  let from = 0;
  return short.slice(1, -1).every(word => {
    const found = middle.findIndex((other, at) => at >= from && stands(word, other));
    from = found + 1;
    return found >= 0;
  });
}

/** "Mette Aagaard", "Niels Chr.", of "Mette Aagaard Lund", "Niels Christian Holm". */
function isBeginning(short: readonly NameWord[], long: readonly NameWord[]): boolean {
  return (
    short.length < long.length &&
    short[0]!.plain.length > 1 &&
    short.every((word, at) => stands(word, long[at]!))
  );
}

/** "Lise Brogaard", of "Anne-Lise Brogaard"; or a sister. */
function isEnding(short: readonly NameWord[], long: readonly NameWord[]): boolean {
  return short.every((word, at) => isSameWord(word, long[long.length - short.length + at]!));
}

/** "Chris Holm", of "Christian Holm"; or a cousin. */
function isShortGivenName(short: readonly NameWord[], long: readonly NameWord[]): boolean {
  const [given, ...rest] = short;
  return (
    rest.length === long.length - 1 &&
    given!.plain.length >= 3 &&
    long[0]!.plain.startsWith(given!.plain) &&
    rest.every((word, at) => isSameWord(word, long[at + 1]!))
  );
}

/** A word stands for itself, and the beginning of a word for any word that begins with it, in either name. */
function stands(a: NameWord, b: NameWord): boolean {
  return (
    isSameWord(a, b) ||
    (a.isShortened && b.plain.startsWith(a.plain)) ||
    (b.isShortened && a.plain.startsWith(b.plain))
  );
}

function standsLast(a: NameWord, b: NameWord): boolean {
  return isSameWord(a, b) || (stands(a, b) && Math.min(a.plain.length, b.plain.length) === 1);
}

function isSameWord(a: NameWord, b: NameWord): boolean {
  return a.plain === b.plain;
}

/**
 * Whether two names, word by word, sound the same apart from one slip. `known` is whether the roles say that they are
 * one person's.
 */
function isMisspelled(a: readonly NameWord[], b: readonly NameWord[], known: boolean): boolean {
  const different = a.flatMap((word, at) => (word.plain === b[at]!.plain ? [] : [at]));
  if (different.length === 0 || a.length < 2) return false;
  const slips = different.filter(at => a[at]!.sound !== b[at]!.sound);
  if (slips.length === 0) return different.every(at => at > 0 || known || isUnmistakable(a[0]!, b[0]!));
  const [at] = slips;
  if (slips.length > 1 || (different.length > 1 && !known)) return false;
  const slip = slipBetween(a[at!]!.plain, b[at!]!.plain);
  if (!slip) return false;
  const [one, other] = [a[at!]!, b[at!]!];
  return at === 0
    ? isGivenNameSlip(slip, one, other, a.length, known)
    : isSurnameSlip(slip, one, other, a.length, known);
}

/** Short names that sound the same may be two names: Ane and Anne, Jon and John. */
function isUnmistakable(a: NameWord, b: NameWord): boolean {
  return Math.max(a.plain.length, b.plain.length) >= 5;
}

/**
 * One letter can make another given name (Anna, Anne; Jens, Jes), and siblings share all the other words: only a role
 * that nobody else has makes them one person. Two swapped letters in a name of three words don't make another name.
 */
function isGivenNameSlip(slip: Slip, a: NameWord, b: NameWord, words: number, known: boolean): boolean {
  return (known && isLong(a, b, 4)) || (slip === 'swapped' && words > 2 && isLong(a, b, 5));
}

/**
 * One letter can make another family's surname (Olsen, Olesen; Berg, Borg): a changed letter needs more in common than
 * the given name, and a slip in a name that ends in -sen or -son needs a role.
 */
function isSurnameSlip(slip: Slip, a: NameWord, b: NameWord, words: number, known: boolean): boolean {
  if (known) return isLong(a, b, 4);
  if (isPatronym(a) && isPatronym(b)) return false;
  return words > 2 ? isLong(a, b, 5) : slip !== 'changed' && isLong(a, b, 6);
}

function isPatronym({ plain }: NameWord): boolean {
  return /s[eo]n$/.test(plain);
}

function isLong(a: NameWord, b: NameWord, letters: number): boolean {
  return Math.min(a.plain.length, b.plain.length) >= letters;
}

/** How a word differs from another by one slip. */
type Slip = 'swapped' | 'dropped' | 'changed';

/** The single slip between two words: two letters swapped, one dropped, or one changed. */
function slipBetween(a: string, b: string): Slip | undefined {
  if (editDistance(a, b, 1) !== 1) return undefined;
  if (a.length !== b.length) return 'dropped';
  return a.split('').filter((letter, at) => letter !== b[at]).length === 2 ? 'swapped' : 'changed';
}
