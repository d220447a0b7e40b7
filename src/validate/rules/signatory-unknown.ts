import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/suggest.ts';
import type { Meeting, Person } from '../../meeting/meeting.ts';
import type { Value } from '../../parse/parsed-file.ts';
import { isRefused } from '../refused.ts';
import { personIn } from '../values/person.ts';
import { likenessOf } from './names/likeness.ts';
import { type Name, spellingOf, toName } from './names/name.ts';
import { compareRoles, toRole } from './names/roles.ts';
import type { RuleContext } from './rule.ts';

/** More strangers than this are another body's list. */
const most = 100;

/**
 * A signatory who is none of members, chair and secretary, where members are given. Another spelling of one of them is
 * `person-spelling`'s.
 */
export function signatoryUnknown(
  { chair, secretary, members, signatories }: Meeting,
  { parsed }: RuleContext,
): readonly Diagnostic[] {
  if (members.length === 0 || isUnclear(parsed)) return [];
  const known = [chair, secretary, ...members].filter(person => person !== undefined);
  const keys = new Set([...known.map(({ name }) => name.value), ...namesElsewhere(parsed)].map(spellingOf));
  const named = known.map(toNamed);
  const texts = known.map(({ name }) => name.value);
  return signatories
    .filter(signatory => !keys.has(spellingOf(signatory.name.value)))
    .slice(0, most)
    .filter(signatory => !named.some(other => isSpelling(toNamed(signatory), other)))
    .map(({ name: { value: text, place } }) =>
      diagnose('signatory-unknown', place, { name: text, nearest: nearest(text, texts) }),
    );
}

/** Whether somebody may be chair, secretary or member by a line that could not be read. */
function isUnclear({ meeting, defaults }: RuleContext['parsed']): boolean {
  return [meeting, defaults].some(
    file =>
      file?.readable === false ||
      file?.frontMatter.entries.some(({ key, value }) => body.includes(key) && isLost(value)),
  );
}

const body = ['chair', 'secretary', 'members'];

function isLost(value: Value): boolean {
  return value.kind === 'list' ? value.values.some(isLost) : isRefused(value);
}

/** Whoever stands under a misspelled field's name may be the chair: that has been told. */
function namesElsewhere({ meeting, defaults }: RuleContext['parsed']): readonly string[] {
  const entries = [meeting, defaults].flatMap(file => file?.frontMatter.entries ?? []);
  const others = entries.filter(({ key }) => key !== 'signatories').map(({ value }) => value);
  return others.flatMap(value => (value.kind === 'list' ? value.values : [value])).flatMap(nameIn);
}

function nameIn(value: Value): readonly string[] {
  if (value.kind === 'text') return [personIn(value)?.name.value ?? ''];
  return value.kind === 'map' ? value.entries.flatMap(entry => nameIn(entry.value)) : [];
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
