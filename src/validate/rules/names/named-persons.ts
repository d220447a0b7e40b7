import { typedPattern } from '../../../languages/typed.ts';
import { personFields } from '../../../meeting/item.ts';
import type { Meeting, Person } from '../../../meeting/meeting.ts';
import type { Place } from '../../../meeting/place.ts';
import { wordsIn } from '../texts/words.ts';
import { type Name, spellingOf, toName } from './name.ts';

/** A name in one spelling, with everything that the meeting says about its bearer. */
export interface NamedPerson {
  /** As it is written where it first occurs. */
  readonly text: string;
  readonly name: Name;
  /** In the meeting's order. */
  readonly places: readonly Place[];
  readonly roles: ReadonlySet<string>;
  /** The lists that it is in: nobody is in a list twice. */
  readonly lists: ReadonlySet<string>;
}

interface Mention {
  readonly person: Person;
  readonly list: string;
}

/** Every spelling of every name in a person's field, in the order in which they first occur. */
export function namedPersons(meeting: Meeting): readonly NamedPerson[] {
  const spellings = new Map<string, Mention[]>();
  for (const mention of inOrder(meeting)) {
    const key = spellingOf(textOf(mention.person));
    const known = spellings.get(key);
    if (known) known.push(mention);
    else spellings.set(key, [mention]);
  }
  return [...spellings.values()].map(toNamed);
}

function toNamed(mentions: readonly Mention[]): NamedPerson {
  const [{ person }] = mentions as readonly [Mention, ...Mention[]];
  const text = textOf(person);
  return {
    text,
    name: toName(text),
    places: mentions.map(mention => mention.person.name.place),
    roles: new Set(mentions.flatMap(mention => roleOf(mention.person))),
    lists: new Set(mentions.map(({ list }) => list)),
  };
}

/** In "Holm, Anna", which is read as a name and a role, the surname comes first. */
function textOf({ name, role }: Person): string {
  return isGivenName(name.value, role?.value) ? `${name.value}, ${role!.value}` : name.value;
}

function roleOf({ name, role }: Person): string[] {
  if (!role || isGivenName(name.value, role.value)) return [];
  const text = toRole(role.value);
  return text === '' ? [] : [text];
}

/** One word before the comma, and one or two capitalised words after it. */
function isGivenName(name: string, role: string | undefined): boolean {
  return (
    role !== undefined &&
    !name.trim().includes(' ') &&
    /^\p{L}+$/u.test(name.trim()) &&
    /^\p{Lu}\p{Ll}+([ -]\p{Lu}(\p{Ll}+|\.))?$/u.test(role.trim())
  );
}

/**
 * If a person is somewhere by default (a signatory, a slot's attendee), the place is that of the field that they come
 * from.
 */
function inOrder(meeting: Meeting): readonly Mention[] {
  const order = new Map(
    [meeting.place.file, ...meeting.items.map(({ place }) => place.file)].map((file, at) => [file, at]),
  );
  const mentions = new Map(
    mentionsIn(meeting)
      .reverse()
      .map(mention => [keyOf(mention.person.name.place), mention]),
  );
  // A file that comes before all others is defaults.md.
  const rank = ({ person }: Mention) => order.get(person.name.place.file) ?? -1;
  return [...mentions.values()].sort(
    (a, b) => rank(a) - rank(b) || byPoint(a.person.name.place, b.person.name.place),
  );
}

function mentionsIn({ chair, secretary, members, apologies, signatories, items, slots }: Meeting): Mention[] {
  const named = (persons: readonly (Person | undefined)[], list: string): Mention[] =>
    persons.flatMap(person => (person ? [{ person, list }] : []));
  return [
    ...named([chair, secretary], 'chair and secretary'),
    ...named(members, 'members'),
    ...named(apologies, 'apologies'),
    ...items.flatMap(item => personFields.flatMap(field => named(item[field], `${field} ${item.id}`))),
    ...named(signatories, 'signatories'),
    ...slots.flatMap(({ attendees }, index) => named(attendees, `slot ${index}`)),
  ];
}

function byPoint(a: Place, b: Place): number {
  return a.start.line - b.start.line || a.start.column - b.start.column;
}

function keyOf({ file, start }: Place): string {
  return `${file}:${start.line}:${start.column}`;
}

/**
 * What the roles of two people say: that they are one (both have the same role, and nobody else has it), that they are
 * two, or nothing.
 */
export type RoleEvidence = 'same' | 'different' | 'none';

/** A seat, which goes with any post. */
const seats = new RegExp(`^(?:${typedPattern(({ persons }) => persons.seats)})$`);

/** Posts that several people in one place have. */
const commonPosts = new RegExp(`^(?:${typedPattern(({ persons }) => persons.commonPosts)})$`);

/** A role in the form in which roles are compared; empty for a seat. */
export function toRole(text: string): string {
  const role = wordsIn(text)
    .map(({ word }) => word)
    .join(' ');
  return seats.test(role) ? '' : role;
}

/**
 * Compares the roles of two people, as read by `toRole`. `isCommon` says whether several people in the meeting have a
 * role.
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

/** "Direktør for Børn og Skole" contains "direktør". */
function holdsWords(role: string, other: string): boolean {
  return ` ${role} `.includes(` ${other} `);
}
