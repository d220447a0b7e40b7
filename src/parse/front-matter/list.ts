import type { ListValue, Value } from '../parsed-file.ts';
import { isPoint } from './key.ts';
import { isSpace, type Line, type Matter, nextLine, place, typedOn } from './matter.ts';
import { readMisplaced } from './misplaced.ts';
import { readAfter } from './node.ts';
import { isWrongPoint, markLength, type Points, reportWrongPoint } from './wrong-point.ts';

/** Reads a list whose first point begins at the offset `from`, in this column, and that belongs to the column `outer`. */
export function readList(matter: Matter, from: number, column: number, outer: number): ListValue {
  const values: Value[] = [];
  const points: Points = { column, isAlone: column > outer + 1 };
  let wasWrong = false;
  for (let start = from; ; ) {
    const line = matter.lines[matter.at]!;
    const isWrong = !isPoint(matter.source.text.slice(start, line.end));
    if (isWrong && !wasWrong) reportWrongPoint(matter, { ...line, start });
    wasWrong = isWrong;
    values.push(readPoint(matter, start, isWrong));
    const next = nextPoint(matter, points, values);
    if (!next) break;
    start = next.start;
  }
  const whole = place(matter, from, from);
  return { kind: 'list', values, place: { ...whole, end: values.at(-1)!.place.end } };
}

function readPoint(matter: Matter, start: number, isWrong: boolean): Value {
  const line = matter.lines[matter.at]!;
  const column = line.indent + start - line.start;
  let from = start + (isWrong ? markLength(matter.source.text.slice(start, line.end)) : 1);
  while (from < line.end && isSpace(matter.source.text.charCodeAt(from))) from++;
  // Text after another mark counts as if it began after a hyphen, since the lines that continue it do so.
  if (isWrong && from > start) matter.lines[matter.at] = { ...line, indent: column + 2 + line.start - from };
  return readAfter(matter, from, column, false);
}

/** The next point of a list; lines before it that are indented further are misplaced. */
function nextPoint(matter: Matter, points: Points, values: Value[]): Line | undefined {
  const { column } = points;
  for (let line = nextLine(matter); line && line.indent >= column; line = nextLine(matter)) {
    if (line.indent === column) {
      return isPoint(typedOn(matter, line)) || isWrongPoint(matter, line, points) ? line : undefined;
    }
    const found = readMisplaced(matter, line, column);
    if (found?.kind === 'list') for (const value of found.values) values.push(value);
    else matter.lost = true;
  }
  return undefined;
}
