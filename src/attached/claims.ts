import type { AttachedFacts } from './facts-of.ts';

/** What a file says that it conforms to: PDF/UA-1, and a level of PDF/A-2. */
export interface Claims {
  readonly ua: boolean;
  readonly a?: 'A' | 'U' | 'B';
}

/** What a file conforms to if all of its pages are the program's own. */
export const ownClaims: Claims = { ua: true, a: 'A' };

const levels = ['A', 'U', 'B', undefined] as const;

/** What a pack can claim that has this file's pages: no more than the file claims, and no more than it can be. */
export function claimsOf({ claims, isTagged, missingFonts, flaws = [] }: AttachedFacts): Claims {
  const [, level] = /^[123]([aub])$/.exec(claims.a ?? '') ?? [];
  const isWhole = missingFonts.length === 0;
  const claimed = isWhole ? (level?.toUpperCase() as Claims['a']) : undefined;
  return {
    ua: claims.ua === '1' && isTagged && isWhole && flaws.length === 0,
    a: claimed === 'A' && !isTagged ? 'U' : claimed,
  };
}

/** What all of them can claim together. */
export function lowestClaims(all: readonly Claims[]): Claims {
  const lowest = Math.max(0, ...all.map(({ a }) => levels.indexOf(a)));
  return { ua: all.every(({ ua }) => ua), a: levels[lowest] };
}
