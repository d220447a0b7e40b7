import { editDistance } from '../../../diagnostics/edit-distance.ts';
import { isLatin, latinLetters } from '../../../languages/latin.ts';

/** A name without what makes no difference: capitals, accents, a number before it, signs. */
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
 * Whether a heading is a section's name apart from a slip, both folded: it is equal, has another ending
 * ("Indstillinger") or, if long enough, one or two wrong letters. Short words that differ by a letter mean something
 * else ("Bilag", "Bidrag"), so they must be equal.
 */
export function isNearName(heading: string, section: string): boolean {
  if (heading === section) return heading !== '';
  const [short, long] = heading.length < section.length ? [heading, section] : [section, heading];
  if (short.length >= 4 && long.startsWith(short) && /^\p{L}{1,2}$/u.test(long.slice(short.length)))
    return true;
  const limit = short.length < 6 ? 0 : short.length < 9 ? 1 : 2;
  return editDistance(short, long, limit) <= limit;
}
