import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/suggest.ts';
import type { Meeting, Person } from '../../meeting/meeting.ts';
import { personIn } from '../people.ts';
import { likenessOf } from './names/likeness.ts';
import { type Name, spellingOf, toName } from './names/name.ts';
import { compareRoles, toRole } from './names/named-persons.ts';

/** If there are more unknown signatories than this, another body signs. */
const most = 100;

/**
 * A signatory who is not a member, the chair or the secretary, if members are given. Another spelling of one of them is
 * reported by `person-spelling`. Anyone who may be one of them, because a field could not be read or has an unknown
 * name, is not reported.
 */
export function signatoryUnknown(meeting: Meeting): readonly Diagnostic[] {
  const { chair, secretary, members, signatories, unclear } = meeting;
  if (members.length === 0 || body.some(field => unclear.fields.has(field))) return [];
  const known = [chair, secretary, ...members].filter(person => person !== undefined);
  const texts = known.map(({ name }) => name.value);
  const keys = new Set([...texts, ...namesElsewhere(meeting)].map(spellingOf));
  const named = known.map(toNamed);
  return signatories
    .filter(signatory => !keys.has(spellingOf(signatory.name.value)))
    .slice(0, most)
    .filter(signatory => !named.some(other => isSpelling(toNamed(signatory), other)))
    .map(({ name: { value: name, place } }) =>
      diagnose('signatory-unknown', place, { name, nearest: nearest(name, texts) }),
    );
}

const body = ['chair', 'secretary', 'members'];

function namesElsewhere({ apologies, slots, unclear }: Meeting): readonly string[] {
  const persons = [...apologies, ...slots.flatMap(({ attendees }) => attendees)];
  const strays = unclear.texts.flatMap(text => personIn(text) ?? []);
  return [...persons, ...strays].map(({ name }) => name.value);
}

interface Named {
  readonly name: Name;
  readonly roles: ReadonlySet<string>;
}

function toNamed({ name, role }: Person): Named {
  return {
    name: toName(name.value),
    roles: new Set([toRole(role?.value ?? '')].filter(text => text !== '')),
  };
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
