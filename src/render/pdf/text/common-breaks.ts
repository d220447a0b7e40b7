import { readFileSync } from 'node:fs';
import { fontFolder } from '../../../fonts/font-folder.ts';

/** A place where a line may end (Unicode UAX #14), or must. */
export interface BreakPoint {
  /** Of the first character of the next line, in UTF-16 units. */
  readonly at: number;
  readonly required: boolean;
}

/** Where a line may end between two common characters (Unicode UAX #14), worked out when the program is built. */
export interface BreakTable {
  /** One UTF-16 unit each. */
  readonly characters: string;
  /** The class of each character before a break, and after one. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** Of each class before, a digit for each class after: 2 between them, 1 only after a space, 0 never. */
  readonly breaks: readonly string[];
}

interface Classes {
  readonly before: number;
  readonly after: number;
}

let breaks: readonly string[] = [];
let classes: ReadonlyMap<number, Classes> | undefined;

/** Where lines of common text may end, the end of the text last; undefined where it has other characters. */
export function commonBreaks(text: string): BreakPoint[] | undefined {
  classes ??= readTable();
  const space = classes.get(0x20)!;
  const points: BreakPoint[] = [];
  let last = space;
  let spaced = false;
  for (let at = 0, lineStart = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a) {
      points.push({ at: at + 1, required: true });
      lineStart = at + 1;
      last = space;
      spaced = false;
      continue;
    }
    const next = classes.get(code);
    if (!next) return undefined;
    if (next === space) {
      spaced = true;
      continue;
    }
    const digit = breaks[last.before]![next.after];
    if (at > lineStart && (digit === '2' || (digit === '1' && spaced))) points.push({ at, required: false });
    last = next;
    spaced = false;
  }
  if (text !== '' && points.at(-1)?.at !== text.length) points.push({ at: text.length, required: false });
  return points;
}

function readTable(): ReadonlyMap<number, Classes> {
  const table = JSON.parse(readFileSync(`${fontFolder()}line-breaks.json`, 'utf8')) as BreakTable;
  breaks = table.breaks;
  return new Map(
    Array.from(table.characters, (character, i) => [
      character.charCodeAt(0),
      { before: table.before[i]!, after: table.after[i]! },
    ]),
  );
}
