import { type Fonts, graphemes } from '../fonts/fonts.ts';
import { hyphenPoints } from './hyphen-points.ts';
import { type HyphenatedWord, LEAST_ROOM } from './optimum-lines.ts';
import type { Hyphenated } from './pieces-and-lines.ts';
import { hyphenatedWidth, splitWord, type Word, wordText } from './shaped-word.ts';

/** A word that does not fit what is left of its line. */
export interface Overrun {
  readonly word: Word;
  /** What is left of the line, what the whole line has, and what the next one has. */
  readonly room: number;
  readonly width: number;
  readonly next: number;
  /** How many more lines may end with a hyphen. */
  readonly hyphens: number;
  /** The paragraph's last word, which is left whole. */
  readonly isLast: boolean;
}

export interface Cut {
  readonly before: Word;
  readonly after: Word;
  readonly hyphen: boolean;
}

/** Cuts a word, or leaves it whole for the next line. */
export type Cutter = (overrun: Overrun) => Cut | undefined;

/** How many em before the last fitting place a better one may be. */
const BETTER_WITHIN = 5;

/** The rules by which a paragraph's words are cut. */
export interface Cutting {
  /** The paragraph's. */
  readonly text: string;
  readonly fonts: Fonts;
  /** Which words may be hyphenated by the patterns of their language. */
  readonly hyphenate: Hyphenated;
  /** Words that are never hyphenated: the names of people. */
  readonly names: ReadonlySet<string>;
}

/** The cutter of a paragraph. */
export function createCutter(cutting: Cutting): Cutter {
  return overrun => {
    const { word, room, width, next } = overrun;
    const tooWide = word.width > Math.max(width, next);
    const hyphenated = hyphenCut(overrun, tooWide, cutting);
    if (hyphenated || !tooWide) return hyphenated;
    const { fonts } = cutting;
    return markCut(word, room, fonts) ?? (room >= width ? anyCut(word, room, fonts) : undefined);
  };
}

/** At a syllable. A word wider than a line is cut by looser rules: anything is better than the middle of a syllable. */
function hyphenCut(overrun: Overrun, tooWide: boolean, cutting: Cutting): Cut | undefined {
  const { word, room, hyphens, isLast } = overrun;
  const size = sizeOf(word);
  if (!tooWide && (hyphens < 1 || room < LEAST_ROOM * size)) return undefined;
  const hyphenate = tooWide ? cutting.hyphenate !== false : cutting.hyphenate === true && !isLast;
  let found: { readonly at: number; readonly width: number } | undefined;
  for (const { at, joint } of hyphenPoints(word, { loose: tooWide, ...cutting, hyphenate }).toReversed()) {
    const width = hyphenatedWidth(word, at, cutting.fonts);
    if (width > room) continue;
    if (found && found.width - width > BETTER_WITHIN * size) break;
    if (found && !joint) continue;
    found = { at, width };
    if (joint) break;
  }
  if (!found) return undefined;
  const [before, after] = splitWord(word, found.at, true, cutting.fonts);
  return { before, after, hyphen: true };
}

/** A word in two at a syllable, so that the first part fits so much room. */
export function hyphenated(
  word: Word,
  room: number,
  isLast: boolean,
  cutting: Cutting,
): HyphenatedWord | undefined {
  return hyphenCut({ word, room, width: room, next: room, hyphens: 1, isLast }, false, cutting);
}

/** The size of a word's largest letters, in points. */
export function sizeOf(word: Word): number {
  let largest = 0;
  for (const part of word.parts) if (part.kind === 'text') largest = Math.max(largest, part.piece.style.size);
  return largest;
}

/** After a mark of an address or a file name, but not after the scheme ("https://"). */
function markCut(word: Word, room: number, fonts: Fonts): Cut | undefined {
  const marks = [...wordText(word).matchAll(/(?<!:\/)[/.\-_?&=](?=[^/.\-_?&=])/g)].map(
    mark => mark.index + 1,
  );
  return lastFitting(word, marks, room, fonts);
}

/** Wherever the line ends, after at least one character, so that every word comes to its end. */
function anyCut(word: Word, room: number, fonts: Fonts): Cut | undefined {
  let end = 0;
  const ends = graphemes(wordText(word))
    .map(grapheme => (end += grapheme.length))
    .slice(0, -1);
  return lastFitting(word, ends, room, fonts) ?? (ends.length > 0 ? cutAt(word, ends[0]!, fonts) : undefined);
}

function lastFitting(word: Word, ends: readonly number[], room: number, fonts: Fonts): Cut | undefined {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cutAt(word, ends[middle]!, fonts).before.width <= room) low = middle + 1;
    else high = middle;
  }
  return low > 0 ? cutAt(word, ends[low - 1]!, fonts) : undefined;
}

function cutAt(word: Word, at: number, fonts: Fonts): Cut {
  const [before, after] = splitWord(word, at, false, fonts);
  return { before, after, hyphen: false };
}
