import type { Fonts } from '../fonts/fonts.ts';
import { type Cutter, type Cutting, createCutter, hyphenated, sizeOf } from './cut-word.ts';
import { fillLines, isAddress, spread, stretchOf } from './fill-lines.ts';
import { makeLines } from './make-runs.ts';
import { type Measures, optimumLines } from './optimum-lines.ts';
import type { Line, ParagraphOptions, Piece } from './pieces-and-lines.ts';
import { toWords } from './shape-words.ts';
import { type Word, widthWithSpaces, wordText } from './shaped-word.ts';

/**
 * Breaks a whole paragraph into lines. Every character of the pieces stands in exactly one line, but the white space
 * at lines' ends. Linear in the number of words.
 * @param width of the lines, in points; or of each line by its number, from 0 on
 */
export function breakParagraph(
  pieces: readonly Piece[],
  width: number | ((line: number) => number),
  fonts: Fonts,
  options: ParagraphOptions,
): readonly Line[] {
  const { text, words, rightToLeft } = toWords(pieces, fonts);
  const { hyphenate, names = noNames, balance = false, justified = false } = options;
  const cutting: Cutting = { text, fonts, hyphenate, names };
  if (typeof width === 'number' && !balance) {
    const em = words.length > 0 ? sizeOf(words[0]!) : 0;
    const stretch = justified ? stretchOf(words, em) : undefined;
    const lines = chosenLines(words, { width, em, stretch }, cutting);
    if (lines) return makeLines(stretch === undefined ? lines : spread(lines, width, stretch), rightToLeft);
  }
  const cutter = createCutter(cutting);
  const widthOf = typeof width === 'number' ? () => width : width;
  const joined = balance ? brokenAfterColon(words, widthOf) : words;
  const narrowed = balance ? balancedWidth(joined, widthOf, cutter) : widthOf;
  return makeLines(withoutLoneWord(fillLines(joined, narrowed, cutter), narrowed), rightToLeft);
}

/** Undefined where a word is wider than the lines, and must be cut: lines are then filled one by one. */
function chosenLines(
  words: readonly Word[],
  measures: Pick<Measures, 'width' | 'em' | 'stretch'>,
  cutting: Cutting,
) {
  return optimumLines(words, {
    ...measures,
    hyphenated: (index, room) => hyphenated(words[index]!, room, index === words.length - 1, cutting),
    isTogether: index => {
      const { token } = words[index]!;
      return token === words[index + 1]?.token && isAddress(token);
    },
  });
}

const noNames: ReadonlySet<string> = new Set();

/** How wide pieces are, in points. */
export interface Measure {
  /** Where every line is broken that may be. A word counts 6 em at the most, with digits 12: wider ones are cut. */
  readonly min: number;
  /** Of the widest word. */
  readonly word: number;
  /** On lines of their own. */
  readonly max: number;
  /** Of each line that the text itself ends. */
  readonly lines: readonly number[];
}

/** Measures pieces without breaking them into lines. */
export function measure(pieces: readonly Piece[], fonts: Fonts): Measure {
  let min = 0;
  let widest = 0;
  let max = 0;
  let line = 0;
  const lines: number[] = [];
  for (const word of toWords(pieces, fonts).words) {
    min = Math.max(min, Math.min(word.width, leastWidth(word)));
    widest = Math.max(widest, word.width);
    max = Math.max(max, line + word.width);
    if (word.required) lines.push(line + word.width);
    line = word.required ? 0 : line + word.width + word.spaceWidth;
  }
  if (line > 0) lines.push(line);
  return { min, word: widest, max, lines };
}

function leastWidth(word: Word): number {
  let least = 0;
  for (const part of word.parts) {
    const letters = part.kind === 'text' && /\d/.test(part.text) ? 12 : 6;
    least = Math.max(least, part.kind === 'box' ? part.width : letters * part.piece.style.size);
  }
  return least;
}

/** Above this a paragraph is no title. */
const MOST_BALANCED_WORDS = 100;

/** A title that needs two lines, of which the first may end with its colon, is broken there: at the joint of its sense. */
function brokenAfterColon(words: readonly Word[], widthOf: (line: number) => number): readonly Word[] {
  if (words.length > MOST_BALANCED_WORDS || lineWidth(words) <= widthOf(0)) return words;
  const colon = words.findIndex((word, index) => index < words.length - 1 && wordText(word).endsWith(':'));
  if (colon < 0) return words;
  const [first, second] = [words.slice(0, colon + 1), words.slice(colon + 1)];
  if (lineWidth(first) > widthOf(0) || lineWidth(second) > widthOf(1)) return words;
  return [...words.slice(0, colon), { ...words[colon]!, required: true }, ...second];
}

/** Of words on one line. */
function lineWidth(words: readonly Word[]): number {
  return widthWithSpaces(words) - (words.at(-1)?.spaceWidth ?? 0);
}

/** The narrowest width that needs no more lines, and breaks no word for it: they are then about equally long. */
function balancedWidth(
  words: readonly Word[],
  widthOf: (line: number) => number,
  cutter: Cutter,
): (line: number) => number {
  if (words.length > MOST_BALANCED_WORDS) return widthOf;
  const count = fillLines(words, widthOf, cutter).length;
  if (count < 2) return widthOf;
  const narrowed = (share: number) => (line: number) => widthOf(line) * share;
  const full = Math.min(...Array.from({ length: count }, (_, line) => widthOf(line)));
  const widest = Math.max(0, ...words.map(({ width }) => width).filter(width => width <= full));
  let tooNarrow = Math.max(0.4, widest / full);
  let enough = 1;
  for (let step = 0; step < 8; step++) {
    const share = (tooNarrow + enough) / 2;
    if (fillLines(words, narrowed(share), cutter).length > count) tooNarrow = share;
    else enough = share;
  }
  return narrowed(enough);
}

/** A word of so few characters looks lost on a paragraph's last line. */
const LONE_WORD = 7;

/** Takes a word from the line before, where the last line would be one short word. */
function withoutLoneWord(
  lines: readonly (readonly Word[])[],
  widthOf: (line: number) => number,
): readonly (readonly Word[])[] {
  const last = lines.at(-1);
  const before = lines.at(-2);
  if (last?.length !== 1 || !before || before.length < 3) return lines;
  const [word, moved] = [last[0]!, before.at(-1)!];
  const short =
    word.parts.reduce((sum, part) => sum + (part.kind === 'text' ? part.text.length : 1), 0) < LONE_WORD;
  const fits = moved.width + moved.spaceWidth + word.width <= widthOf(lines.length - 1);
  if (!short || !fits || moved.required || moved.token === word.token || moved.token === before.at(-2)!.token)
    return lines;
  return [...lines.slice(0, -2), before.slice(0, -1), [moved, word]];
}
