import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { given, type Known } from '../meeting/known.ts';
import type { Kind, Person } from '../meeting/meeting.ts';
import { givenIn, type Read } from './read-fields.ts';
import { spellingOf } from './rules/names/name.ts';
import type { person } from './schema/person.ts';
import { personIn } from './values/person.ts';

/** A person as front matter gave one: in one text, or in parts. */
export type PersonValue = Read<ReturnType<typeof person>>;

/** The persons that have a name; one without is reported. */
export function toPersons(
  values: Known<readonly Known<PersonValue>[]>,
  report: (diagnostic: Diagnostic) => void,
): Person[] {
  return givenIn(values).flatMap(value => toPerson(value, report) ?? []);
}

export function toPerson(
  known: Known<PersonValue>,
  report: (diagnostic: Diagnostic) => void,
): Person | undefined {
  const value = given(known);
  if (value === undefined) return undefined;
  if ('value' in value) {
    const person = personIn(value);
    if (!person) report(diagnose('person-unnamed', value.place, { text: value.value }));
    return person;
  }
  const { role, note } = value.values;
  const name = given(value.values.name);
  return name && { name, role: given(role), note: given(note) };
}

/** Each person once, by name, whatever title or post stands before it; the first of two stays. */
export function eachOnce(persons: readonly Person[]): Person[] {
  const seen = new Map<string, Person>();
  for (const person of persons) {
    const name = spellingOf(person.name.value);
    if (!seen.has(name)) seen.set(name, person);
  }
  return [...seen.values()];
}

interface Body {
  readonly kind: Kind;
  readonly chair?: Person;
  readonly secretary?: Person;
  readonly members: readonly Person[];
  readonly apologies: readonly Person[];
}

/** Who signs where nobody is named: chair, members and secretary, each once; minutes only by those who were there. */
export function defaultSignatories({ kind, chair, secretary, members, apologies }: Body): Person[] {
  const all = [chair, ...members, secretary].filter(person => person !== undefined);
  if (kind === 'agenda') return eachOnce(all);
  const absent = eachOnce(apologies);
  return eachOnce([...absent, ...all]).filter(person => !absent.includes(person));
}
