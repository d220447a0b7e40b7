import type { Bidi } from 'bidi-js';
import { loadLibrary } from '../load-library.ts';

let bidi: Bidi | undefined;

/** Its tables take a while to load, so they are loaded with the first text that runs from right to left. */
function loadBidi(): Bidi {
  bidi ??= (loadLibrary('bidi-js') as () => Bidi)();
  return bidi;
}

const rightToLeft =
  /[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * The level of each UTF-16 unit (Unicode UAX #9): odd where text runs from right to left.
 * @param language of the paragraph: decides its own direction
 * @returns undefined where all of it runs from left to right
 */
export function embeddingLevels(text: string, language: string | undefined): Uint8Array | undefined {
  if (!rightToLeft.test(text)) return undefined;
  const direction = /^(?:ar|fa|he|iw|ur|yi)\b/i.test(language ?? '') ? 'rtl' : 'ltr';
  return loadBidi().getEmbeddingLevels(text, direction).levels;
}

/** Brackets and the like as they look where text runs from right to left. */
export function mirrored(text: string): string {
  return Array.from(text, character => loadBidi().getMirroredCharacter(character) ?? character).join('');
}

/** The parts of one line from left to right (UAX #9, rule L2): what has a level or a higher one is turned around. */
export function visualOrder<T>(parts: readonly T[], levelOf: (part: T) => number): readonly T[] {
  let highest = 0;
  for (let i = 0; i < parts.length; i++) highest = Math.max(highest, levelOf(parts[i]!));
  if (highest === 0) return parts;
  const ordered = parts.map(part => ({ part, level: levelOf(part) }));
  for (let level = highest; level > 0; level--) {
    for (let from = 0; from < ordered.length; from++) {
      let to = from;
      while (to < ordered.length && ordered[to]!.level >= level) to++;
      if (to > from + 1) ordered.splice(from, to - from, ...ordered.slice(from, to).reverse());
      from = Math.max(from, to);
    }
  }
  return ordered.map(({ part }) => part);
}
