import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import { candidatePairs } from './names/candidates.ts';
import { type Likeness, likenessOf } from './names/likeness.ts';
import { type NamedPerson, namedPersons } from './names/named-persons.ts';
import { compareRoles } from './names/roles.ts';

/**
 * One person's name in two spellings, reported at the rarer one, else at the later.
 *
 * Where the line is drawn. Two spellings are one person's if their letters agree but for accents (Åkjær, Aakjaer),
 * hyphens or order (Lund Mette), if they sound the same (Kristian, Christian), if a surname has one slip of the pen, or
 * if one is a shorter form of the other and of no third name: a middle name left out, initials ("Chr."), the beginning, the given
 * name alone. They are two persons if they stand in one list (nobody is in a list twice), if their roles differ, or if
 * "jr" and the like do. One letter in a given name (Anna, Anne) and in a surname that many have (Olsen, Olesen) is no
 * slip unless both have the same role, which nobody else has: siblings have like names, and no two people one post.
 *
 * Tried on the pairs of test/validate/rules/names/pairs.ts, Danish, Norwegian, Swedish, German and English. What
 * it does not see: other forms of a given name (Bob, Robert), a surname after marriage, two slips in one name, and a
 * slip in a given name without a role to tell.
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

/** A short form that two different persons may have is taken for nobody's. */
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

/** Roles that three people of different surnames have. */
function commonRoles(persons: readonly NamedPerson[]): (role: string) => boolean {
  const surnames = new Map<string, Set<string>>();
  for (const { name, roles } of persons) {
    const surname = name.words.at(-1)?.sound ?? '';
    for (const role of roles) surnames.set(role, (surnames.get(role) ?? new Set()).add(surname));
  }
  return role => (surnames.get(role)?.size ?? 0) >= 3;
}

/** The spelling that stands most often, of several the first. */
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
