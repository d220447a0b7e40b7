import type { Text } from '../../meeting/place.ts';

/** A part of a text by offsets, without the white space around it, with its place where the text stands on one line. */
export function partOf(text: Text, start: number, end: number): Text {
  const part = text.value.slice(start, end);
  const from = start + part.length - part.trimStart().length;
  const trimmed = part.trim();
  const { file, start: begin, end: stop } = text.place;
  const offset = offsetIn(text);
  if (offset === undefined) return { value: trimmed, place: text.place };
  const column = begin.column + offset + from;
  return {
    value: trimmed,
    place: {
      file,
      start: { line: begin.line, column },
      end: { line: stop.line, column: column + trimmed.length },
    },
  };
}

/** Where the text begins in its place: after a quotation mark, if it has one; undefined where it is not as it was typed. */
function offsetIn({ value: text, place: { start, end } }: Text): number | undefined {
  if (start.line !== end.line) return undefined;
  const around = end.column - start.column - text.length;
  return around === 0 || around === 2 ? around / 2 : undefined;
}
