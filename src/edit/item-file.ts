import { asId } from '../meeting/item-link.ts';
import type { ItemName } from '../read/item-name.ts';
import type { Rank } from './item-order.ts';

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
