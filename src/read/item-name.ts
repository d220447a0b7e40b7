import { asId } from '../meeting/item-link.ts';
import { byCodePoints } from './folder.ts';

/** What an item's file name says: its place in the order, and its id. */
export interface ItemName {
  /** The file's name: "07-Status_plan.md". */
  readonly file: string;
  /** Digits without leading zeros; undefined if the name has none. */
  readonly number?: string;
  /** The letter of "7a"; lower case. */
  readonly letter?: string;
  /** "status-plan"; empty if nothing is left of the name. */
  readonly id: string;
}

// A letter belongs to the number only before a separator or the name's end: "7a-plan", but "7plan".
const numberPattern = /^(\d+)(?:([A-Za-z])(?=[-_. ]|$))?[-_. ]*/;

/** Reads the name of a file `items/NAME.md`. */
export function readItemName(file: string): ItemName {
  const name = file.replace(/\.md$/, '').normalize('NFC');
  const found = numberPattern.exec(name);
  const rest = found ? name.slice(found[0].length) : name;
  return {
    file,
    number: found?.[1]?.replace(/^0+(?=\d)/, ''),
    letter: found?.[2]?.toLowerCase(),
    id: asId(rest),
  };
}

/** The order of items: by number, then letter, then code points; names without a number come last. */
export function byItemName(a: ItemName, b: ItemName): number {
  return (
    compareNumbers(a.number, b.number) ||
    byCodePoints(a.letter ?? '', b.letter ?? '') ||
    byCodePoints(a.file.normalize('NFC'), b.file.normalize('NFC'))
  );
}

/** Numbers may be too long for a JavaScript number, so they are compared by length, then as text. */
function compareNumbers(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return a.length - b.length || byCodePoints(a, b);
}
