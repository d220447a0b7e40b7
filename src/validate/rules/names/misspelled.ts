import { editDistance } from '../../../diagnostics/edit-distance.ts';
import type { NameWord } from './name.ts';

/**
 * Whether two names, word by word, sound the same but for one slip of the pen. `known` is whether the roles say that they
 * are one person's.
 */
export function isMisspelled(a: readonly NameWord[], b: readonly NameWord[], known: boolean): boolean {
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

/** Short names that sound the same may be two: Ane and Anne, Jon and John. */
function isUnmistakable(a: NameWord, b: NameWord): boolean {
  return Math.max(a.plain.length, b.plain.length) >= 5;
}

/**
 * One letter makes another given name (Anna, Anne; Jens, Jes), and siblings share all the others: only a role that
 * nobody else has makes them one. Two letters swapped in a name of three words make no other name.
 */
function isGivenNameSlip(slip: Slip, a: NameWord, b: NameWord, words: number, known: boolean): boolean {
  return (known && isLong(a, b, 4)) || (slip === 'swapped' && words > 2 && isLong(a, b, 5));
}

/**
 * A surname of one family differs from another's by a letter (Olsen, Olesen; Berg, Borg): a changed letter needs more
 * than the given name to go with it, a slip in the names that end in -sen and -son a role.
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

/** How a word differs from another by one slip of the pen. */
type Slip = 'swapped' | 'dropped' | 'changed';

/** The one slip between two words: two neighbours swapped, a letter dropped, a letter changed. */
function slipBetween(a: string, b: string): Slip | undefined {
  if (editDistance(a, b, 1) !== 1) return undefined;
  if (a.length !== b.length) return 'dropped';
  return a.split('').filter((letter, at) => letter !== b[at]).length === 2 ? 'swapped' : 'changed';
}
