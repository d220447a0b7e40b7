import { type TextPart, type Word, widened, widthOf, widthWithSpaces } from './shaped-word.ts';

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
