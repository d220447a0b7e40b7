import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { given, type Known } from '../meeting/known.ts';
import type { Kind, Person } from '../meeting/meeting.ts';
import type { Text } from '../meeting/place.ts';
import { givenIn, type Read } from './fields.ts';
import { isPost, spellingOf } from './rules/names/name.ts';
import type { person } from './schema/parts.ts';

/** A person as in front matter: one text, or parts. */
type PersonValue = Read<ReturnType<typeof person>>;

/** The people who have a name; a person without one is reported. */
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

/** Each person once by name, whatever title or post comes before it. The first of two stays. */
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

/**
 * Who signs if nobody is named: chair, members and secretary, each once. Minutes are signed only by those who attended.
 */
export function defaultSignatories({ kind, chair, secretary, members, apologies }: Body): Person[] {
  const all = [chair, ...members, secretary].filter(person => person !== undefined);
  if (kind === 'agenda') return eachOnce(all);
  const absent = eachOnce(apologies);
  return eachOnce([...absent, ...all]).filter(person => !absent.includes(person));
}

/**
 * Reads a person written in one text: the name ends at the first comma or bracket, the rest is the role.
 * "Anna Holm, direktør", "Anna Holm (formand)".
 */
export function personIn(text: Text): Person | undefined {
  const end = text.value.search(/[,([]/);
  const name = partOf(text, 0, end < 0 ? text.value.length : end);
  if (name.value === '') return undefined;
  if (end < 0) return { name };
  const role = withoutBrackets(partOf(text, text.value[end] === ',' ? end + 1 : end, text.value.length));
  return role.value === '' ? { name } : { name, role };
}

/**
 * "(formand)" becomes "formand". A party stays as everyone writes it, "(V)", "(KrF)" or "(Grüne)", and so does "(V),
 * formand". A party begins with a capital, but so may a post: "(Vorsitzende)".
 */
function withoutBrackets(text: Text): Text {
  if (!text.value.startsWith('(') && !text.value.startsWith('[')) return text;
  if (/^\(\p{Lu}[^()]{0,29}\)$/u.test(text.value) && !text.value.slice(1, -1).split(/\s+/).some(isPost))
    return text;
  const inner = /^\(([^()]*)\)$|^\[([^[\]]*)\]$/.exec(text.value);
  return inner ? partOf(text, 1, text.value.length - 1) : text;
}

/** A part of a text without the white space around it. It has a place of its own if the text is on one line. */
function partOf(text: Text, start: number, end: number): Text {
  const part = text.value.slice(start, end);
  const from = start + part.length - part.trimStart().length;
  const trimmed = part.trim();
  const { file, start: begin, end: stop } = text.place;
  const offset = offsetIn(text);
  if (offset === undefined) return { value: trimmed, place: text.place };
  const column = begin.column + offset + from;
  return {
    value: trimmed,
    place: {
      file,
      start: { line: begin.line, column },
      end: { line: stop.line, column: column + trimmed.length },
    },
  };
}

/**
 * The offset at which the text begins in its place: after a quotation mark, if it has one. Undefined if the text was
 * typed differently.
 */
function offsetIn({ value: text, place: { start, end } }: Text): number | undefined {
  if (start.line !== end.line) return undefined;
  const around = end.column - start.column - text.length;
  return around === 0 || around === 2 ? around / 2 : undefined;
}
