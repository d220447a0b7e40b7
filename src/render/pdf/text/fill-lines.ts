import type { Cutter } from './cut-word.ts';
import {
  type TextPart,
  type Token,
  tokenText,
  type Word,
  widened,
  widthOf,
  widthWithSpaces,
} from './shaped-word.ts';

/** The most consecutive lines that may end with a hyphen. */
const MOST_HYPHENS = 2;

/** For sums of widths that only differ in rounding. */
const TOLERANCE = 0.001;

/** Fills lines with words, first fit, and cuts a word where that fills a line better or where it fits no line. */
export function fillLines(
  words: readonly Word[],
  widthOf: (line: number) => number,
  cutter: Cutter,
): readonly (readonly Word[])[] {
  const lines: Word[][] = [];
  let line: Word[] = [];
  let filled = 0;
  let hyphens = 0;
  const endLine = (hyphen: boolean) => {
    hyphens = hyphen ? hyphens + 1 : 0;
    lines.push(line);
    line = [];
    filled = 0;
  };
  for (let index = 0, word = words[0]; word; ) {
    const width = widthOf(lines.length);
    const room = width - filled + TOLERANCE;
    if (word.width > room) {
      const isLast = index === words.length - 1;
      const cut = cutter({
        word,
        room,
        width,
        next: widthOf(lines.length + 1),
        hyphens: MOST_HYPHENS - hyphens,
        isLast,
      });
      if (cut) {
        line.push(cut.before);
        endLine(cut.hyphen);
        word = cut.after;
        continue;
      }
      if (line.length > 0) {
        const moved = addressToMove(line, words, index, width, widthOf(lines.length + 1));
        line.length -= moved;
        endLine(false);
        index -= moved;
        word = words[index];
        continue;
      }
    }
    line.push(word);
    filled += word.width + word.spaceWidth;
    if (word.required) endLine(false);
    word = words[++index];
  }
  if (line.length > 0) lines.push(line);
  return lines;
}

/** An address moves to the next line rather than being broken, if the line that it leaves stays this full. */
const FULL_ENOUGH = 0.4;

/** How many words at a line's end move to the next line with the rest of their address, which fits there whole. */
function addressToMove(
  line: readonly Word[],
  words: readonly Word[],
  index: number,
  width: number,
  next: number,
): number {
  const { token } = words[index]!;
  if (line.at(-1)!.token !== token || !isAddress(token)) return 0;
  const from = line.findIndex(word => word.token === token);
  const kept = widthWithSpaces(line.slice(0, from));
  let whole = widthWithSpaces(line.slice(from));
  for (let at = index; words[at]?.token === token && whole <= next; at++) whole += words[at]!.width;
  return kept >= width * FULL_ENOUGH && whole <= next ? line.length - from : 0;
}

/** Asked at each line that a token fills: a token may be as long as a file. */
export function isAddress(token: Token): boolean {
  token.address ??= /:\/\/|^www\.|@/.test(tokenText(token));
  return token.address;
}

/** The widest space, in em. */
const WIDEST = 0.6;

/** How much wider than it is a space of a paragraph may be made, as a share of it. */
export function stretchOf(words: readonly Word[], em: number): number {
  const space = words.find(({ spaceWidth }) => spaceWidth > 0)?.spaceWidth ?? em * WIDEST;
  return Math.max(0, (em * WIDEST) / space - 1);
}

/**
 * The lines with spaces so wide that all but those that the text ends fill the measure.
 * @param stretch how much wider a space may be made, as a share of it
 */
export function spread(
  lines: readonly (readonly Word[])[],
  width: number,
  stretch: number,
): readonly (readonly Word[])[] {
  return lines.map((line, index) => {
    const last = line.at(-1);
    return index === lines.length - 1 || !last || last.required ? line : spreadLine(line, width, stretch);
  });
}

/** A line that would have gaps is left as it is. */
function spreadLine(line: readonly Word[], width: number, stretch: number): readonly Word[] {
  const spaces = line.slice(0, -1).reduce((sum, word) => sum + word.spaceWidth, 0);
  const empty = width - (widthWithSpaces(line) - line.at(-1)!.spaceWidth);
  const share = spaces === 0 ? 0 : empty / spaces;
  if (share === 0 || share > stretch) return line;
  return line.map((word, index) => (index === line.length - 1 ? word : withSpace(word, share)));
}

/** A word after which the space is wider by a share of it. */
function withSpace(word: Word, share: number): Word {
  const space = word.space.map((part): TextPart => widened(part, part.shaped.width * share));
  return { ...word, space, spaceWidth: widthOf(space) };
}
