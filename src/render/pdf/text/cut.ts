import { type Hyphenate, type HyphenPoint, hyphenation } from '../../../languages/hyphenation.ts';
import { type Fonts, graphemes } from '../fonts/fonts.ts';
import { splitWord, type Word, wordText } from './words.ts';

/** A word that does not fit what is left of its line. */
export interface Overrun {
  readonly word: Word;
  /** What is left of the line, what the whole line has, and what the next one has. */
  readonly room: number;
  readonly width: number;
  readonly next: number;
  /** How many lines more may end with a hyphen. */
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

/** Less room than this many em is left empty rather than filled with half a word: lines are ragged anyway. */
const LEAST_ROOM = 3;

/** How many em a better place may lie before the last one that fits. */
const BETTER_WITHIN = 5;

/** The cutter of a paragraph. */
export function createCutter(text: string, fonts: Fonts, hyphenate: boolean): Cutter {
  return overrun => {
    const { word, room, width, next } = overrun;
    const tooWide = word.width > Math.max(width, next);
    const hyphenated = hyphenCut(overrun, tooWide, text, fonts, hyphenate);
    if (hyphenated || !tooWide) return hyphenated;
    return markCut(word, room, fonts) ?? (room >= width ? anyCut(word, room, fonts) : undefined);
  };
}

/** At a syllable. A word that is wider than a line is cut by looser rules: anything is better than in midst of one. */
function hyphenCut(
  overrun: Overrun,
  tooWide: boolean,
  text: string,
  fonts: Fonts,
  hyphenate: boolean,
): Cut | undefined {
  const { word, room, hyphens, isLast } = overrun;
  const size = sizeOf(word);
  if (!tooWide && (hyphens < 1 || room < LEAST_ROOM * size)) return undefined;
  let found: Cut | undefined;
  for (const { at, joint } of hyphenPoints(
    word,
    text,
    hyphenate && (tooWide || !isLast),
    tooWide,
  ).toReversed()) {
    const [before, after] = splitWord(word, at, true, fonts);
    if (before.width > room) continue;
    if (found && found.before.width - before.width > BETTER_WITHIN * size) break;
    if (found && !joint) continue;
    found = { before, after, hyphen: true };
    if (joint) break;
  }
  return found;
}

function sizeOf(word: Word): number {
  return Math.max(...word.parts.map(part => (part.kind === 'text' ? part.piece.style.size : 0)), 0);
}

const LEAST_LETTERS = 10;
const LEAST_CAPITALISED = 12;
const LEAST_BEFORE = 3;
const LEAST_AFTER = 3;

/** Where a hyphen may stand in a word, in units of its text, ascending. */
function hyphenPoints(word: Word, text: string, hyphenate: boolean, loose: boolean): readonly HyphenPoint[] {
  const written = wordText(word);
  const points: HyphenPoint[] = [];
  for (const match of written.matchAll(/\u00ad/g)) {
    if (match.index > 0 && match.index < written.length - 1)
      points.push({ at: match.index + 1, joint: true });
  }
  if (points.length > 0 || !hyphenate) return points;
  const pieces = word.parts.map(part => (part.kind === 'text' ? part.piece : undefined));
  const language = pieces[0]?.language;
  if (language === undefined) return [];
  if (!pieces.every(piece => piece && !piece.unhyphenated && !piece.unbroken && piece.language === language))
    return [];
  const byPatterns = hyphenation(language);
  return byPatterns ? patternPoints(word.at, written, text, byPatterns, language, loose) : [];
}

/** By the patterns, in the runs of letters. A word's rest is hyphenated as part of the whole that stands in `text`. */
function patternPoints(
  from: number,
  written: string,
  text: string,
  byPatterns: Hyphenate,
  language: string,
  loose: boolean,
): readonly HyphenPoint[] {
  const points: HyphenPoint[] = [];
  for (const match of written.matchAll(/[\p{L}\p{M}]+/gu)) {
    const [start, end] = wholeRun(text, from + match.index, from + match.index + match[0].length);
    const letters = text.slice(start, end);
    if (isInAddress(text, start, end) || !mayBeHyphenated(letters, text, start, language, loose)) continue;
    for (const { at, joint } of byPatterns(letters)) {
      const place = start + at - from;
      const inside = place > match.index && place < match.index + match[0].length;
      if (inside && at >= LEAST_BEFORE && letters.length - at >= LEAST_AFTER)
        points.push({ at: place, joint });
    }
  }
  return points;
}

function wholeRun(text: string, start: number, end: number): readonly [start: number, end: number] {
  let from = start;
  while (from > 0 && start - from < 100 && /[\p{L}\p{M}]/u.test(text[from - 1]!)) from--;
  return [from, end];
}

/** A hyphen within an address or a file name would look like a part of it. */
function isInAddress(text: string, start: number, end: number): boolean {
  return (
    /[\p{N}_/@&=?.\\]/u.test(text[start - 1] ?? '') ||
    /^(?:[_@\p{N}]|[/&=?.:\\][\p{L}\p{N}_])/u.test(text.slice(end, end + 2))
  );
}

function mayBeHyphenated(
  letters: string,
  text: string,
  start: number,
  language: string,
  loose: boolean,
): boolean {
  const rest = letters.slice(1);
  if (rest !== rest.toLowerCase()) return false;
  if (loose) return true;
  const capitalised = letters[0] !== letters[0]!.toLowerCase();
  const isName = capitalised && !language.startsWith('de') && !beginsSentence(text, start);
  return letters.length >= (isName ? LEAST_CAPITALISED : LEAST_LETTERS);
}

function beginsSentence(text: string, at: number): boolean {
  return /(?:^|[.!?:\n\ufffc])[\s"'“”„»«(]*$/.test(text.slice(Math.max(0, at - 8), at));
}

/** After a mark of an address or a file name. */
function markCut(word: Word, room: number, fonts: Fonts): Cut | undefined {
  const marks = [...wordText(word).matchAll(/[/.\-_?&=](?=[^/.\-_?&=])/g)].map(mark => mark.index + 1);
  return lastFitting(word, marks, room, fonts);
}

/** Wherever the line ends; at least one character, so that every word comes to its end. */
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
