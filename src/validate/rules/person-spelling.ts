import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import { type Likeness, likenessOf } from './names/likeness.ts';
import type { Name } from './names/name.ts';
import { compareRoles, type NamedPerson, namedPersons } from './names/named-persons.ts';

/**
 * One person's name in two spellings, reported at the rarer one, or else at the later. Two spellings are one person's
 * if their letters agree apart from accents (Åkjær, Aakjaer), hyphens or order (Lund Mette), if they sound the same
 * (Kristian, Christian), if a surname has one slip, or if one is a short form of the other and of no third name: a
 * middle name left out, initials ("Chr."), the beginning, or the given name alone. They are two people if they are in
 * one list (nobody is in a list twice), if their roles differ, or if "jr" and the like do. One letter in a given name
 * (Anna, Anne) or in a common surname (Olsen, Olesen) is not a slip unless both have a role that nobody else has:
 * siblings have similar names, but no two people have one post. Tested with the pairs of
 * test/validate/rules/names/pairs.ts in Danish, Norwegian, Swedish, German and English. Not seen: other forms of a
 * given name (Bob, Robert), a surname after marriage, two slips in one name, and a slip in a given name if there is no
 * role to tell by.
 */
export function personSpelling(meeting: Meeting): readonly Diagnostic[] {
  const persons = namedPersons(meeting);
  const links = linksBetween(persons);
  return persons.flatMap((person, index) => {
    const other = leading(links.get(index) ?? [], persons);
    if (other === undefined || !outranks(other, index, persons)) return [];
    return [spelledOtherwise(person, persons[other]!)];
  });
}

function spelledOtherwise({ text, places }: NamedPerson, other: NamedPerson): Diagnostic {
  const { file, start } = other.places[0]!;
  const data = { name: text, other: other.text, place: `${file}:${start.line}` };
  return diagnose('person-spelling', places[0]!, data);
}

/** For each name, by its index, the other spellings of the same person. */
type Links = ReadonlyMap<number, readonly number[]>;

function linksBetween(persons: readonly NamedPerson[]): Links {
  const isCommon = commonRoles(persons);
  const alike = new Map<number, Map<number, Likeness['kind'] | 'longer'>>();
  const link = (from: number, to: number, kind: Likeness['kind'] | 'longer') => {
    alike.set(from, (alike.get(from) ?? new Map()).set(to, kind));
  };
  for (const [first, second] of candidatePairs(persons.map(({ name }) => name))) {
    const [a, b] = [persons[first]!, persons[second]!];
    if (standTogether(a, b)) continue;
    const likeness = likenessOf(a.name, b.name, compareRoles(a.roles, b.roles, isCommon));
    if (!likeness) continue;
    const isShort = likeness.kind === 'short';
    const short = isShort && likeness.short === 'a' ? first : second;
    const long = short === first ? second : first;
    link(short, long, likeness.kind);
    link(long, short, isShort ? 'longer' : 'same');
  }
  return unambiguous(alike);
}

/** A short form that could be two different people counts as nobody's. */
function unambiguous(alike: ReadonlyMap<number, ReadonlyMap<number, string>>): Links {
  const isAmbiguous = (index: number) => {
    const longer = [...(alike.get(index) ?? [])]
      .filter(([, kind]) => kind === 'short')
      .map(([other]) => other);
    const [first, ...rest] = longer;
    return rest.some(other => !alike.get(first!)?.has(other));
  };
  const links = new Map<number, number[]>();
  for (const [index, others] of alike) {
    const own = [...others].filter(([other, kind]) => {
      if (kind === 'same') return true;
      return !isAmbiguous(kind === 'short' ? index : other);
    });
    links.set(
      index,
      own.map(([other]) => other),
    );
  }
  return links;
}

function standTogether(a: NamedPerson, b: NamedPerson): boolean {
  return [...a.lists].some(list => b.lists.has(list));
}

/** Roles that three people with different surnames have. */
function commonRoles(persons: readonly NamedPerson[]): (role: string) => boolean {
  const surnames = new Map<string, Set<string>>();
  for (const { name, roles } of persons) {
    const surname = name.words.at(-1)?.sound ?? '';
    for (const role of roles) surnames.set(role, (surnames.get(role) ?? new Set()).add(surname));
  }
  return role => (surnames.get(role)?.size ?? 0) >= 3;
}

/** The most frequent spelling; of several the first. */
function leading(indexes: readonly number[], persons: readonly NamedPerson[]): number | undefined {
  return indexes.reduce<number | undefined>(
    (best, index) => (best === undefined || outranks(index, best, persons) ? index : best),
    undefined,
  );
}

function outranks(a: number, b: number, persons: readonly NamedPerson[]): boolean {
  const more = persons[a]!.places.length - persons[b]!.places.length;
  return more > 0 || (more === 0 && a < b);
}

/** In a larger group, each name is compared with only this many after it. */
const most = 40;

/**
 * Pairs of names (by their indexes, the lower first) that may be one person's, so that not every name is compared with
 * every other. They share a surname and an initial, a given name and the surname's initial, all words, the first two
 * (of the second only the beginning) or the last two.
 */
function candidatePairs(names: readonly Name[]): readonly (readonly [number, number])[] {
  const groups = new Map<string, number[]>();
  const alone = new Set(names.filter(({ words }) => words.length === 1).map(({ words }) => words[0]!.sound));
  for (const [index, name] of names.entries()) {
    for (const key of new Set(keysOf(name, alone))) {
      const group = groups.get(key);
      if (group) group.push(index);
      else groups.set(key, [index]);
    }
  }
  const pairs = new Map<number, readonly [number, number]>();
  for (const group of groups.values()) {
    for (const [at, first] of group.entries()) {
      for (const second of group.slice(at + 1, at + 1 + most))
        pairs.set(first * names.length + second, [first, second]);
    }
  }
  return [...pairs.values()];
}

function keysOf({ words, code }: Name, alone: ReadonlySet<string>): readonly string[] {
  const sounds = words.map(({ sound }) => sound);
  const [given, last] = [sounds[0] ?? '', sounds.at(-1) ?? ''];
  return [
    `surname ${last} ${given[0]}`,
    `given ${given} ${last[0]}`,
    `letters ${sounds.join('')}`,
    `words ${[...sounds].sort().join(' ')}`,
    // Only the beginning of the second word: "Niels Chr.", "Niels Christian Holm".
    `first ${given} ${sounds[1]?.slice(0, 2)}`,
    `last ${sounds.slice(-2).join(' ')}`,
    ...(alone.has(given) ? [`alone ${given}`] : []),
    `code ${code ?? words.map(({ plain }) => plain[0]).join('')}`,
  ];
}
