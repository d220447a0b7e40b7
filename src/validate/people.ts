import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { Kind, Person } from '../meeting/meeting.ts';
import type { Text } from '../meeting/place.ts';
import type { Placed, Read } from './read-fields.ts';
import type { person } from './schema/person.ts';
import { personIn } from './values/person.ts';

/** A person as front matter gave one: in one text, or in parts. */
export type PersonValue = Read<ReturnType<typeof person>>;

export function textOf(value: Placed<string>): Text;
export function textOf(value: Placed<string> | undefined): Text | undefined;
export function textOf(value: Placed<string> | undefined): Text | undefined {
  return value && { text: value.value, place: value.place };
}

/** The persons that have a name; one without is reported. */
export function toPersons(
  values: readonly PersonValue[] | undefined,
  report: (diagnostic: Diagnostic) => void,
): Person[] {
  return (values ?? []).flatMap(value => toPerson(value, report) ?? []);
}

export function toPerson(
  value: PersonValue | undefined,
  report: (diagnostic: Diagnostic) => void,
): Person | undefined {
  if (value === undefined) return undefined;
  if ('value' in value) {
    const person = personIn(textOf(value));
    if (!person) report(diagnose('person-unnamed', value.place, { text: value.value }));
    return person;
  }
  const { name, role, note } = value.values;
  return name && { name: textOf(name), role: textOf(role), note: textOf(note) };
}

/** Each person once, by name; the first of two stays. */
export function eachOnce(persons: readonly Person[]): Person[] {
  const seen = new Map<string, Person>();
  for (const person of persons) {
    const name = person.name.text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');
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
