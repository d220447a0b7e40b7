import type { Place, Point } from '../meeting/place.ts';
import type { MeetingText, Run } from './meeting-text.ts';

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
