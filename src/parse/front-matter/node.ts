import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { Place } from '../../meeting/place.ts';
import type { Value } from '../parsed-file.ts';
import { readFields } from './block.ts';
import { oneField } from './entries.ts';
import { isPoint, type Key, keyAt } from './key.ts';
import { readList } from './list.ts';
import { deepest, endOfValue, type Line, type Matter, nextLine, place, refused, typedOn } from './matter.ts';
import { isBulleted } from './plain.ts';
import { lineWith, quoted } from './slips.ts';
import { readValue } from './value.ts';
import { isWrongList } from './wrong-point.ts';

/** What follows a colon or a hyphen on its line, or else what is indented below it. */
export function readAfter(matter: Matter, from: number, column: number, isField: boolean): Value {
  const line = matter.lines[matter.at]!;
  if (from < line.end && matter.source.text[from] !== '#') {
    return isField ? readValue(matter, from, column) : readNode(matter, from, column);
  }
  const below = nodeBelow(matter, column, isField);
  if (from < line.end) reportComment(matter, line, from, below !== undefined);
  if (below) return readNode(matter, below.start, below.indent > column ? column : column - 1);
  return from < line.end
    ? refused(matter, from, line.end)
    : { kind: 'none', place: place(matter, from, from) };
}

/** The line below at which a value begins; a list may be in its field's own column. Reading continues there. */
function nodeBelow(matter: Matter, column: number, isField: boolean): Line | undefined {
  matter.at++;
  const line = nextLine(matter);
  if (!line || line.indent < column) return undefined;
  if (line.indent > column) return line;
  const typed = typedOn(matter, line);
  return isField && (isPoint(typed) || isBulleted(typed)) ? line : undefined;
}

/** A `#` where a value is expected. */
function reportComment(matter: Matter, line: Line, from: number, hasValue: boolean): void {
  const meant = hasValue ? '' : quoted(matter.source.text.slice(from, line.end));
  const right = lineWith(matter, from, line.end, meant);
  matter.report(diagnose('matter-hash', place(matter, from, line.end), { right }));
}

/** Reads the list, map or text that begins at an offset of the current line, and belongs to the column `outer`. */
export function readNode(matter: Matter, from: number, outer: number): Value {
  const line = matter.lines[matter.at]!;
  if (matter.depth === deepest) {
    matter.report(diagnose('nesting-too-deep', place(matter, from, line.end), { limit: deepest }));
    matter.at = endOfValue(matter, outer);
    return refused(matter, from, line.end);
  }
  matter.depth++;
  const value = readOpen(matter, from, outer);
  matter.depth--;
  return value;
}

function readOpen(matter: Matter, from: number, outer: number): Value {
  const line = matter.lines[matter.at]!;
  const column = line.indent + from - line.start;
  const typed = matter.source.text.slice(from, line.end);
  if (isPoint(typed) || isWrongList(matter, typed, column)) return readList(matter, from, column, outer);
  const key = isBulleted(typed) ? undefined : keyAt(matter, from, line.end);
  if (!key || (isSentence(key) && !isFieldNext(matter, column))) return readValue(matter, from, outer);
  const entries = readFields(matter, column, key);
  const end = entries.at(-1)!.value.place.end;
  const whole: Place = { ...entries[0]!.keyPlace, end };
  return entries.length === 1 ? oneField(entries[0]!, whole, typed) : { kind: 'map', entries, place: whole };
}

/** None of our fields has a name of two words: `Til drøftelse: budget` is a text. */
function isSentence({ key }: Key): boolean {
  return /\s/.test(key);
}

function isFieldNext(matter: Matter, column: number): boolean {
  const next = matter.lines[matter.at + 1];
  return next?.indent === column && keyAt(matter, next.start, next.end) !== undefined;
}
