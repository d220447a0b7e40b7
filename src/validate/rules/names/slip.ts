/** How a word differs from another by one slip of the pen. */
export type Slip = 'swapped' | 'dropped' | 'changed';

/** The one slip between two different words: two neighbours swapped, a letter dropped, a letter changed. */
export function slipBetween(a: string, b: string): Slip | undefined {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || a === b) return undefined;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  let end = 0;
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end++;
  const left = short.slice(start, short.length - end);
  const right = long.slice(start, long.length - end);
  if (left === '' && right.length === 1) return 'dropped';
  if (left.length === 1 && right.length === 1) return 'changed';
  return left.length === 2 && left === right[1]! + right[0]! ? 'swapped' : undefined;
}
