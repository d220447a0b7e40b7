import { asId } from '../meeting/item-link.ts';
import { byItemName, type ItemName } from '../read/list-items.ts';

/** The number that a file's name begins with: what the order of items goes by. */
export interface Rank {
  readonly number: number;
  /** 0 for none, 1 for "a". */
  readonly letter: number;
}

/** An item in the order that is wanted; one that is new has no name yet. */
export type Place = { readonly name?: ItemName; readonly isMoved?: boolean };

const letters = 26;

/**
 * Numbers for file names that put items into the order that is wanted, by their places in it: as few files as can be get
 * another. Of two ways with as many, the one that leaves all but the moved item alone.
 */
export function ranksFor(wanted: readonly Place[]): ReadonlyMap<number, Rank> {
  const given = new Map<number, Rank>();
  let before: number | undefined;
  for (const next of [...keptOf(wanted), wanted.length]) {
    const from = (before ?? -1) + 1;
    const ranks = between(rankAt(wanted, before), rankAt(wanted, next), next - from);
    for (const [index, rank] of ranks.entries()) given.set(from + index, rank);
    before = next;
  }
  return given;
}

/**
 * The places whose files keep their names: the longest chain in which each comes after the one before it, with as many
 * free numbers between them as there are items. Of two as long, the one that keeps the earlier items.
 */
function keptOf(wanted: readonly Place[]): readonly number[] {
  const chains: Chain[] = [];
  for (let at = wanted.length - 1; at >= 0; at--) chains[at] = chainFrom(wanted, at, chains);
  const first = best(
    chains,
    0,
    at => room(undefined, rankAt(wanted, at)) >= at && wanted[at]!.name !== undefined,
  );
  const kept: number[] = [];
  for (let at = first; at !== undefined; at = chains[at]!.next) kept.push(at);
  return kept;
}

interface Chain {
  /** A moved item counts for less than another, but for something; 0 if no chain begins here. */
  readonly weight: number;
  readonly next?: number;
}

function chainFrom(wanted: readonly Place[], at: number, chains: readonly Chain[]): Chain {
  const { name, isMoved } = wanted[at]!;
  if (!name) return { weight: 0 };
  const own = isMoved ? 1 : 2;
  const next = best(chains, at + 1, after => fits(wanted, at, after));
  if (next !== undefined) return { weight: own + chains[next]!.weight, next };
  const isLast = room(rankAt(wanted, at), undefined) >= wanted.length - 1 - at;
  return { weight: isLast ? own : 0 };
}

/** The first of the heaviest chains that begin at or after a place. */
function best(
  chains: readonly Chain[],
  from: number,
  isFitting: (at: number) => boolean,
): number | undefined {
  let found: number | undefined;
  for (let at = from; at < chains.length; at++) {
    const least = found === undefined ? 0 : chains[found]!.weight;
    // No chain weighs more than two for each place.
    if ((chains.length - at) * 2 <= least) break;
    if (chains[at]!.weight > least && isFitting(at)) found = at;
  }
  return found;
}

function fits(wanted: readonly Place[], before: number, at: number): boolean {
  if (byItemName(wanted[before]!.name!, wanted[at]!.name!) >= 0) return false;
  return at - before === 1 || room(rankAt(wanted, before), rankAt(wanted, at)) >= at - before - 1;
}

/** After all numbers come the names without one, or with one too large to count. */
const unnumbered: Rank = { number: Number.POSITIVE_INFINITY, letter: 0 };

/** Undefined before the first and after the last. */
function rankAt(wanted: readonly Place[], at: number | undefined): Rank | undefined {
  const name = at === undefined ? undefined : wanted[at]?.name;
  if (!name) return undefined;
  const number = Number(name.number);
  if (!Number.isSafeInteger(number * (letters + 1))) return unnumbered;
  return { number, letter: name.letter ? name.letter.charCodeAt(0) - 96 : 0 };
}

/** How many ranks there are between two. */
function room(low: Rank | undefined, high: Rank | undefined): number {
  if (low === unnumbered) return 0;
  if (!high || high === unnumbered) return Number.POSITIVE_INFINITY;
  const [from, to] = [indexOf(low ?? { number: -1, letter: letters }), indexOf(high)];
  return Math.max(0, to - from - 1);
}

function indexOf({ number, letter }: Rank): number {
  return number * (letters + 1) + letter;
}

/** So many ranks between two: whole numbers, if there are enough; otherwise with letters. */
function between(low: Rank | undefined, high: Rank | undefined, count: number): readonly Rank[] {
  if (count === 0) return [];
  const first = low ? low.number + 1 : high && high.number <= count ? 0 : 1;
  const whole = high ? high.number - first + (high.letter > 0 ? 1 : 0) : count;
  if (whole >= count)
    return Array.from({ length: count }, (_, index) => ({ number: first + index, letter: 0 }));
  const from = low ? indexOf(low) + 1 : 0;
  return Array.from({ length: count }, (_, index) => ({
    number: Math.floor((from + index) / (letters + 1)),
    letter: (from + index) % (letters + 1),
  }));
}

/** The longest that a title makes of a file's name, in characters. */
const longest = 40;

/** What a title makes of the name of an item's file, behind the number: "Budget for 2027" is `budget-for-2027`. */
export function idFrom(title: string): string {
  const plain = asId(title)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  const characters = Array.from(plain);
  if (characters.length <= longest) return plain || 'item';
  const cut = characters.slice(0, longest + 1).join('');
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 0)) || characters.slice(0, longest).join('');
}

/** An id that none of these is: with a number behind it, if need be. */
export function freeId(id: string, taken: readonly string[]): string {
  let free = id;
  for (let next = 2; taken.includes(free); next++) free = `${id}-${next}`;
  return free;
}

/** The name of a new item's file. */
export function newFile(rank: Rank, id: string, digits: number): string {
  return `${prefix(rank, digits)}-${id}.md`;
}

/** The name of an item's file with another number; the rest, which its id is made of, stays as it is. */
export function renamedFile({ file }: ItemName, rank: Rank, digits: number): string {
  const [, mark, rest] = /^(?:\d+(?:[A-Za-z](?=[-_. ]|$))?([-_. ]*))?([\s\S]*)$/.exec(
    file.replace(/\.md$/, ''),
  )!;
  return `${prefix(rank, digits)}${rest === '' ? '' : mark || '-'}${rest}.md`;
}

/** With how many digits the items' names begin, at least two. */
export function digitsIn(names: readonly ItemName[]): number {
  return Math.max(2, ...names.map(({ file }) => /^\d+/.exec(file)?.[0].length ?? 0));
}

function prefix({ number, letter }: Rank, digits: number): string {
  return `${String(number).padStart(digits, '0')}${letter === 0 ? '' : String.fromCharCode(96 + letter)}`;
}
