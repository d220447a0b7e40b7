import type { Cutter } from './cut.ts';
import type { Word } from './word.ts';

/** No more lines running than these end with a hyphen. */
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
        endLine(false);
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
