import { isLatin, latinLetters } from '../../../languages/latin.ts';

/** A name without what does not make it another: capitals, accents, a number before it, signs. */
export function foldName(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  if (isLatin(plain))
    return plain
      .replace(latinNumber, '')
      .replace(/[!-#%-*,-/:;?@[-\]_{}¡§«¶·»¿‐-‧‰-⁃⁅-⁑⁓-⁞\s]+/g, ' ')
      .trim();
  return plain
    .replace(/\p{M}/gu, '')
    .replace(/^[\d.)\s]+(?=\p{L})/u, '')
    .replace(/[\p{P}\s]+/gu, ' ')
    .trim();
}

const latinNumber = new RegExp(`^[\\d.)\\s]+(?=[${latinLetters}])`);

/**
 * Whether a heading is a section's name but for a slip, both folded: nothing else, another ending ("Indstillinger"), or,
 * in names long enough, one or two letters wrong. Short words differ by a letter and mean something else ("Bilag",
 * "Bidrag"), so that they must agree.
 */
export function isNearName(heading: string, section: string): boolean {
  if (heading === section) return heading !== '';
  const [short, long] = heading.length < section.length ? [heading, section] : [section, heading];
  if (short.length >= 4 && long.startsWith(short) && /^\p{L}{1,2}$/u.test(long.slice(short.length)))
    return true;
  return hasFewSlips(short, long, short.length < 6 ? 0 : short.length < 9 ? 1 : 2);
}

/** Letters to insert, drop, change, or swap with their neighbour; without what two texts begin and end with alike. */
function hasFewSlips(a: string, b: string, limit: number): boolean {
  if (Math.abs(a.length - b.length) > limit) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left === '' || right === '') return Math.max(left.length, right.length) <= limit;
  if (limit === 0) return false;
  const [first, second] = [left[0], right[0]];
  return (
    hasFewSlips(left.slice(1), right.slice(1), limit - 1) ||
    hasFewSlips(left.slice(1), right, limit - 1) ||
    hasFewSlips(left, right.slice(1), limit - 1) ||
    (first === right[1] && second === left[1] && hasFewSlips(left.slice(2), right.slice(2), limit - 1))
  );
}
