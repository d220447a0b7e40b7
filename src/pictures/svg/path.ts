import { boundedNumber } from './numbers.ts';

/** How many numbers a command takes (SVG 2, 9.3), by its letter. */
const ARGUMENTS: Readonly<Record<string, number>> = {
  m: 2,
  l: 2,
  h: 1,
  v: 1,
  c: 6,
  s: 4,
  q: 4,
  t: 2,
  a: 7,
  z: 0,
};

const token = /[\s,]*(?:([MmLlHhVvCcSsQqTtAaZz])|([-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?))/iy;
/** An arc's fourth and fifth numbers are flags, which need no space after them: `a1 1 0 01.5.5`. */
const flag = /[\s,]*([01])/y;

/**
 * Reads a path's data up to its first mistake, which is as much as is drawn (SVG 2, 9.5.4), and writes it with a letter
 * for each command and a space for each number. Arcs that lead nowhere are dropped, because the drawing library would
 * divide by their length. Undefined if a number or a point is too far away.
 */
export function readPath(text: string): string | undefined {
  const reader = createReader(text);
  const pen = createPen();
  let written = '';
  let letter = reader.letter();
  if (letter?.toLowerCase() !== 'm') return '';
  while (letter !== undefined) {
    const kind = letter.toLowerCase();
    const values = reader.numbers(kind);
    if (!values) break;
    const isArcToNowhere = !pen.move(letter, values) && kind === 'a';
    const numbers = values.map(boundedNumber);
    if (numbers.includes(undefined) || !pen.isNear()) return undefined;
    if (!isArcToNowhere) written += `${letter}${numbers.join(' ')}`;
    // Further numbers repeat the command; after a move they are lines.
    const again: string = kind === 'm' ? (letter === 'm' ? 'l' : 'L') : letter;
    letter = reader.letter() ?? (kind !== 'z' && reader.hasNumber() ? again : undefined);
  }
  return written;
}

function createReader(text: string) {
  let at = 0;
  const next = (pattern: RegExp, group: number) => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[group];
    if (found !== undefined) at = pattern.lastIndex;
    return found;
  };
  return {
    letter: () => next(token, 1),
    hasNumber: () => {
      token.lastIndex = at;
      return token.exec(text)?.[2] !== undefined;
    },
    /** As many numbers as a command takes; undefined if there are too few. */
    numbers(kind: string): readonly number[] | undefined {
      const values: number[] = [];
      while (values.length < ARGUMENTS[kind]!) {
        const isFlag = kind === 'a' && (values.length === 3 || values.length === 4);
        const found = isFlag ? next(flag, 1) : next(token, 2);
        if (found === undefined) return undefined;
        values.push(Number(found));
      }
      return values;
    },
  };
}

/** The farthest point of any picture. */
const FARTHEST = 1e9;
const NOWHERE = 1e-6;

/** Follows the position of the pen. */
function createPen() {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  return {
    /** Whether a command moves the pen. */
    move(letter: string, values: readonly number[]): boolean {
      const kind = letter.toLowerCase();
      const [fromX, fromY] = letter === kind ? [x, y] : [0, 0];
      const before = [x, y] as const;
      if (kind === 'z') [x, y] = [startX, startY];
      else if (kind === 'h') x = fromX + values[0]!;
      else if (kind === 'v') y = fromY + values[0]!;
      else [x, y] = [fromX + values.at(-2)!, fromY + values.at(-1)!];
      if (kind === 'm') [startX, startY] = [x, y];
      return Math.abs(x - before[0]) > NOWHERE || Math.abs(y - before[1]) > NOWHERE;
    },
    isNear: () => Math.abs(x) <= FARTHEST && Math.abs(y) <= FARTHEST,
  };
}
