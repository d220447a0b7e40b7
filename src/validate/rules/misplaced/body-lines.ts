import { lineAt, pointAt } from '../../../diagnostics/places.ts';
import type { Place } from '../../../meeting/place.ts';
import type { ParsedFile } from '../../../parse/parsed-file.ts';

/** A line of a body, as it was typed. */
export interface BodyLine {
  readonly text: string;
  /** From 1. */
  readonly line: number;
}

/** The lines of a file's body, from the first that is not empty on; none where nobody knows where it begins. */
export function* bodyLines({ source, bodyFrom }: ParsedFile): Generator<BodyLine> {
  if (bodyFrom === undefined) return;
  let begun = false;
  for (let line = pointAt(source, bodyFrom).line; line <= source.lineStarts.length; line++) {
    const text = lineAt(source, line);
    begun ||= !isBlank(text);
    if (begun) yield { text, line };
  }
}

/** Whether a reader sees nothing on a line. */
export function isBlank(text: string): boolean {
  return /^[\s\u00ad\u200b-\u200f\u2060\ufeff]*$/.test(text);
}

/** The place of what a line holds, without the white space around it. */
export function placeOfLine({ source }: ParsedFile, line: number): Place {
  const text = lineAt(source, line);
  const column = text.length - text.trimStart().length + 1;
  return {
    file: source.path,
    start: { line, column },
    end: { line, column: column + text.trim().length },
  };
}
