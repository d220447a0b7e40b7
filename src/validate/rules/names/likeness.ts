import { isMisspelled } from './misspelled.ts';
import type { Name } from './name.ts';
import type { RoleEvidence } from './roles.ts';
import { isShortOf } from './short-form.ts';

/**
 * How one name is a spelling of another: the same words written otherwise, or a shorter form that may belong to
 * several persons ("M. Lund"); `short` is the shorter one.
 */
export type Likeness = { readonly kind: 'same' } | { readonly kind: 'short'; readonly short: 'a' | 'b' };

const same: Likeness = { kind: 'same' };

/** Whether two names, which differ as texts, are one person's, as far as the names and the roles tell. */
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
