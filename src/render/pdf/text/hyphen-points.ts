import {
  type Hyphenate,
  type HyphenPoint,
  hasCapitalisedNouns,
  hyphenation,
} from '../../../languages/hyphenation.ts';
import { latin } from '../../../languages/latin.ts';
import { type Word, wordText } from './shaped-word.ts';

const LEAST_LETTERS = 10;
const LEAST_BEFORE = 3;
const LEAST_AFTER = 3;

// All patterns are for languages in Latin script.
const letter = new RegExp(`[${latin}]`);
const runs = new RegExp(`[${latin}]+`, 'g');
const addressGoesOn = new RegExp(`^(?:[_@\\d]|[/&=?.:\\\\][${latin}\\d_])`);

/** How to look for a word's hyphens. */
export interface Hyphenating {
  /** The paragraph's. */
  readonly text: string;
  /** Whether the patterns are asked at all. */
  readonly hyphenate: boolean;
  /** Words without hyphens. */
  readonly names: ReadonlySet<string>;
  /** The word is wider than a line: any point of the patterns will do. */
  readonly loose: boolean;
}

/**
 * Where a hyphen may stand in a word, in units of its text, ascending: where its author put soft hyphens, else by the
 * patterns of its language.
 */
export function hyphenPoints(word: Word, hyphenating: Hyphenating): readonly HyphenPoint[] {
  const written = wordText(word);
  const points: HyphenPoint[] = [];
  for (let at = 1; at < written.length - 1; at++) {
    at = written.indexOf(SOFT_HYPHEN, at);
    if (at < 0 || at === written.length - 1) break;
    points.push({ at: at + 1, joint: true });
  }
  if (points.length > 0 || !hyphenating.hyphenate) return points;
  const language = languageToHyphenate(word);
  const byPatterns = language === undefined ? undefined : hyphenation(language);
  return byPatterns ? patternPoints(word.at, written, byPatterns, language!, hyphenating) : [];
}

const SOFT_HYPHEN = '\u00ad';

/** The language of a word of which every piece is in it and may be hyphenated. */
function languageToHyphenate({ parts }: Word): string | undefined {
  let language: string | undefined;
  for (const part of parts) {
    if (part.kind !== 'text' || part.piece.unhyphenated || part.piece.unbroken) return undefined;
    language ??= part.piece.language;
    if (part.piece.language !== language) return undefined;
  }
  return language;
}

/** By the patterns, in the runs of letters. A word's rest is hyphenated as part of the whole that stands in the text. */
function patternPoints(
  from: number,
  written: string,
  byPatterns: Hyphenate,
  language: string,
  hyphenating: Hyphenating,
): readonly HyphenPoint[] {
  const { text } = hyphenating;
  const points: HyphenPoint[] = [];
  for (const match of written.matchAll(runs)) {
    const [start, end] = wholeRun(text, from + match.index, from + match.index + match[0].length);
    const letters = text.slice(start, end);
    if (isInAddress(text, start, end) || !mayBeHyphenated(letters, start, language, hyphenating)) continue;
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
  while (from > 0 && start - from < 100 && letter.test(text[from - 1]!)) from--;
  return [from, end];
}

/** A hyphen in an address or a file name would look like part of it. */
function isInAddress(text: string, start: number, end: number): boolean {
  return /[\d_/@&=?.\\]/.test(text[start - 1] ?? '') || addressGoesOn.test(text.slice(end, end + 2));
}

function mayBeHyphenated(
  letters: string,
  start: number,
  language: string,
  { text, names, loose }: Hyphenating,
): boolean {
  const rest = letters.slice(1);
  const isPlain = rest === rest.toLowerCase();
  if (loose) return isPlain || rest === rest.toUpperCase();
  if (!isPlain) return false;
  if (names.has(letters)) return false;
  const capitalised = letters[0] !== letters[0]!.toLowerCase();
  const isName = capitalised && !hasCapitalisedNouns(language) && !beginsSentence(text, start);
  return !isName && letters.length >= LEAST_LETTERS;
}

function beginsSentence(text: string, at: number): boolean {
  return /(?:^|[.!?:\n\ufffc])[\s"'“”„»«(]*$/.test(text.slice(Math.max(0, at - 8), at));
}
