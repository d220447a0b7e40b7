import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/suggest.ts';
import type { Meeting, Person } from '../../meeting/meeting.ts';
import { likenessOf } from './names/likeness.ts';
import { type Name, spellingOf, toName } from './names/name.ts';
import { compareRoles, toRole } from './names/roles.ts';

/** More strangers than this are another body's list. */
const most = 100;

/**
 * A signatory who is none of members, chair and secretary, where members are given. Another spelling of one of them is
 * `person-spelling`'s.
 */
export function signatoryUnknown({ chair, secretary, members, signatories }: Meeting): readonly Diagnostic[] {
  if (members.length === 0) return [];
  const known = [chair, secretary, ...members].filter(person => person !== undefined);
  const keys = new Set(known.map(({ name }) => spellingOf(name.text)));
  const named = known.map(toNamed);
  const texts = known.map(({ name }) => name.text);
  return signatories
    .filter(signatory => !keys.has(spellingOf(signatory.name.text)))
    .slice(0, most)
    .filter(signatory => !named.some(other => isSpelling(toNamed(signatory), other)))
    .map(({ name: { text, place } }) =>
      diagnose('signatory-unknown', place, { name: text, nearest: nearest(text, texts) }),
    );
}

interface Named {
  readonly name: Name;
  readonly roles: ReadonlySet<string>;
}

function toNamed({ name, role }: Person): Named {
  return { name: toName(name.text), roles: new Set([toRole(role?.text ?? '')].filter(text => text !== '')) };
}

function isSpelling(a: Named, b: Named): boolean {
  return (
    likenessOf(
      a.name,
      b.name,
      compareRoles(a.roles, b.roles, () => false),
    ) !== undefined
  );
}
