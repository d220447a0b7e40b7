import type { Bidi } from 'bidi-js';
import { loadLibrary } from '../load-library.ts';

let bidi: Bidi | undefined;

/** Its tables take a while to load, so they are loaded with the first right-to-left text. */
function loadBidi(): Bidi {
  bidi ??= (loadLibrary('bidi-js') as () => Bidi)();
  return bidi;
}

const rightToLeft =
  /[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Where a paragraph's text runs from right to left. */
export interface Levels {
  /** The level of each UTF-16 unit (Unicode UAX #9): odd for right-to-left text. */
  readonly levels: Uint8Array;
  /** The paragraph itself does, so that its lines begin at the right. */
  readonly rightToLeft: boolean;
}

/**
 * The levels of a paragraph.
 * @param language of its first text
 * @returns undefined where all of it runs from left to right
 */
export function embeddingLevels(text: string, language: string | undefined): Levels | undefined {
  if (!rightToLeft.test(text)) return undefined;
  const isRightToLeft = runsRightToLeft(text, language);
  const { levels } = loadBidi().getEmbeddingLevels(text, isRightToLeft ? 'rtl' : 'ltr');
  return { levels, rightToLeft: isRightToLeft };
}

/** Whether a paragraph begins at the right: by its language; where all its letters run from right to left, by those. */
export function runsRightToLeft(text: string, language: string | undefined): boolean {
  if (!rightToLeft.test(text)) return false;
  return /^(?:ar|ckb|dv|fa|he|iw|ps|sd|ug|ur|yi)\b/i.test(language ?? '') || !hasOtherLetters(text);
}

function hasOtherLetters(text: string): boolean {
  for (const [letter] of text.matchAll(/\p{L}/gu)) if (!rightToLeft.test(letter)) return true;
  return false;
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
