import { boundedNumber } from './numbers.ts';

/** A transformation in the form that the drawing library reads, and the factor by which it changes areas. */
export interface Transform {
  readonly text: string;
  readonly determinant: number;
}

/** Functions by name (SVG 2, 8.5), with how many arguments each may have, and its determinant. */
const FUNCTIONS: Readonly<
  Record<string, readonly [counts: readonly number[], determinant: (...args: number[]) => number]>
> = {
  matrix: [[6], (a, b, c, d) => a! * d! - b! * c!],
  translate: [[1, 2], () => 1],
  scale: [[1, 2], (x, y = x) => x! * y!],
  rotate: [[1, 3], () => 1],
  skewX: [[1], () => 1],
  skewY: [[1], () => 1],
};

/** Reads a list of transformations, also as in style sheets: `rotate(45deg)`. Undefined if it is not one. */
export function readTransform(text: string): Transform | undefined {
  const written: string[] = [];
  let determinant = 1;
  for (const part of text
    .split(')')
    .map(each => each.replace(/^[\s,]+/, ''))
    .filter(each => each !== '')) {
    const [name = '', args = ''] = part.split('(').map(each => each.trim());
    const [counts, area] = FUNCTIONS[name] ?? [[], () => 0];
    const numbers = args.split(/[\s,]+/).map(each => Number(each.replace(/(?:px|deg)$/, '') || Number.NaN));
    const bounded = numbers.map(boundedNumber);
    if (part.split('(').length !== 2 || !counts.includes(numbers.length) || bounded.includes(undefined))
      return undefined;
    if (name.startsWith('skew') && Math.abs(numbers[0]! % 180) === 90) return undefined;
    written.push(`${name}(${bounded.join(' ')})`);
    determinant *= area(...bounded.map(Number));
  }
  return { text: written.join(' '), determinant };
}
