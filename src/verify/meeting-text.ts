import type { Position } from 'unist';
import type { Person } from '../meeting/meeting.ts';
import type { Place, Point, Text } from '../meeting/place.ts';

/**
 * What a text is. A `text` is running text. All others are also searched for as a whole, except a picture's file,
 * which is not shown.
 */
export type TextKind =
  | 'title'
  | 'name'
  | 'case'
  | 'document'
  | 'file'
  | 'heading'
  | 'address'
  | 'picture'
  | 'text';

/** A text that an author wrote, and whether the public edition withholds it. */
export interface MeetingText {
  readonly text: string;
  readonly kind: TextKind;
  readonly place: Place;
  readonly withheld: boolean;
  /** For Markdown: the pieces that the text was put together from, in order. */
  readonly runs?: readonly Run[];
}

/** A piece of a text that is also in one piece in its file. */
export interface Run {
  /** Where it begins in the text. */
  readonly from: number;
  readonly position: Position;
  /** Whether its text was typed as it is read, so that places in it can be counted. */
  readonly typed: boolean;
}

/** Stands for something that is not text: a note's mark, a picture, what an author wrote in a blank meeting. */
export const noText = '\ufffc';

/** The text of a field, if there is one. */
export function fieldText(
  field: Text | undefined,
  kind: TextKind,
  withheld: boolean,
): readonly MeetingText[] {
  return field ? [{ text: field.value, kind, place: field.place, withheld }] : [];
}

/** The names, roles and notes of persons. */
export function personTexts(
  persons: readonly (Person | undefined)[],
  withheld: boolean,
): readonly MeetingText[] {
  return persons.flatMap(person => [
    ...fieldText(person?.name, 'name', withheld),
    ...fieldText(person?.role, 'text', withheld),
    ...fieldText(person?.note, 'text', withheld),
  ]);
}

/** From the first piece of a text to the last; its file's place if there are no pieces. */
export function spanOf(runs: readonly Run[], { file, start, end }: Place): Place {
  const [first, last] = [runs[0], runs.at(-1)];
  return {
    file,
    start: first ? pointOf(first.position.start) : start,
    end: last ? pointOf(last.position.end) : end,
  };
}

/**
 * Where a part of a text is: in Markdown the line in which it begins, in a field the whole value. Columns are those
 * of a text without escapes, in a paragraph whose lines all begin in one column.
 *
 * @param from offset in the text; `to` is the one after its end
 */
export function placeWithin({ text, place, runs = [] }: MeetingText, from: number, to: number): Place {
  const run = runs.findLast(run => run.from <= from);
  if (!run) return place;
  const { start, end } = run.position;
  if (!run.typed) return spanOf([run], place);
  const before = text.slice(run.from, from).split('\n');
  const line = start.line + before.length - 1 + fenceLines(text, run);
  if (line > end.line) return place;
  const left = line === start.line ? start.column : place.start.column;
  const column = left + before.at(-1)!.length;
  const [shown = ''] = text.slice(from, to).split('\n');
  return { file: place.file, start: { line, column }, end: { line, column: column + shown.length } };
}

/** A code block's first line may be its fence. */
function fenceLines(text: string, { from, position }: Run): number {
  const lines = position.end.line - position.start.line + 1;
  return from === 0 && lines > text.split('\n').length ? 1 : 0;
}

function pointOf({ line, column }: Point): Point {
  return { line, column };
}
