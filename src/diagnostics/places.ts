import type { Place, Point } from '../meeting/place.ts';

/** A text file in which places are needed. */
interface Lines {
  /** Relative to the working directory, with `/`. */
  readonly path: string;
  readonly text: string;
  /** Offsets (UTF-16 units) at which lines begin. */
  readonly lineStarts: readonly number[];
}

/** Offsets at which the lines of a text begin; `\n`, `\r\n` and `\r` end a line. */
export function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 13 && text.charCodeAt(at + 1) === 10) at++;
    if (code === 13 || code === 10) starts.push(at + 1);
  }
  return starts;
}

/** The point at an offset (UTF-16 units) of a file's text. */
export function pointAt(file: Lines, offset: number): Point {
  const starts = file.lineStarts;
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: offset - starts[low]! + 1 };
}

/** The offset (UTF-16 units) of a point in a file's text; the text's end for a point after it. */
export function offsetOf({ text, lineStarts }: Lines, { line, column }: Point): number {
  return Math.min(text.length, (lineStarts[line - 1] ?? text.length) + column - 1);
}

/** The place of a range of offsets of a file's text; `end` is exclusive. */
export function placeAt(file: Lines, start: number, end: number): Place {
  return { file: file.path, start: pointAt(file, start), end: pointAt(file, end) };
}

/** The place for something that concerns a whole file. */
export function startOf(file: string): Place {
  return { file, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
}

/** The text of a line (from 1), without its line end; empty if the file has no such line. */
export function lineAt(file: Lines, line: number): string {
  const start = file.lineStarts[line - 1];
  if (start === undefined) return '';
  return file.text.slice(start, file.lineStarts[line] ?? file.text.length).replace(/[\r\n]+$/, '');
}
