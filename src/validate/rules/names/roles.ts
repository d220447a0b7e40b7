import { typedPattern } from '../../../languages/typed.ts';
import { wordsIn } from '../texts/words.ts';

/**
 * What two persons' roles say: that they are one (both have the same, and it is nobody else's), that they are two, or
 * nothing.
 */
export type RoleEvidence = 'same' | 'different' | 'none';

/** A seat beside which anyone may have a post of their own. */
const seats = new RegExp(`^(?:${typedPattern(({ persons }) => persons.seats)})$`);

/** Posts that several people of one place have. */
const commonPosts = new RegExp(`^(?:${typedPattern(({ persons }) => persons.commonPosts)})$`);

/** A role as it is compared; empty for a seat. */
export function toRole(text: string): string {
  const role = wordsIn(text)
    .map(({ word }) => word)
    .join(' ');
  return seats.test(role) ? '' : role;
}

/**
 * Compares two persons' roles, read by `toRole`; `isCommon` says of which the meeting shows that several people have
 * them.
 */
export function compareRoles(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  isCommon: (role: string) => boolean,
): RoleEvidence {
  if (a.size === 0 || b.size === 0) return 'none';
  const both = [...a].filter(role => b.has(role));
  if (both.length > 0) return both.some(role => !commonPosts.test(role) && !isCommon(role)) ? 'same' : 'none';
  const alike = [...a].some(role => [...b].some(other => holdsWords(role, other) || holdsWords(other, role)));
  return alike ? 'none' : 'different';
}

/** "Direktør for Børn og Skole" holds "direktør". */
function holdsWords(role: string, other: string): boolean {
  return ` ${role} `.includes(` ${other} `);
}
