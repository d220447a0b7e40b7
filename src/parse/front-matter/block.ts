import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { Place } from '../../meeting/place.ts';
import type { Entry, ListValue, Value } from '../parsed-file.ts';
import { eachOnce, isField, isPoint, type Key, keyAt, oneField } from './key.ts';
import {
  deepest,
  endOfValue,
  isSpace,
  type Line,
  type Matter,
  nextLine,
  outermost,
  place,
  refused,
  typedOn,
} from './matter.ts';
import { absorb, readWrongLine, reportMisplaced } from './misplaced.ts';
import { lineWith, quoted } from './slips.ts';
import { isBulleted, readValue } from './value.ts';
import { isWrongList, isWrongPoint, markLength, type Points, reportWrongPoint } from './wrong-point.ts';

/**
 * Reads fields in block form, one per line, with lists and maps indented below them (YAML 1.2.2, 8.2). A line that
 * fits nowhere is reported and read as what it was meant as, so it causes no further messages.
 */
export function readBlock(matter: Matter): readonly Entry[] {
  const first = nextLine(matter);
  if (!first) return [];
  if (matter.source.text[first.start] !== '{') return readFields(matter, outermost(matter));
  const value = readValue(matter, first.start, -1);
  if (value.kind !== 'map') matter.lost = true;
  return value.kind === 'map' ? [...value.entries, ...readFields(matter, 0)] : readFields(matter, 0);
}

/** Fields that begin in a column; the first may be on a line that begins before it. */
function readFields(matter: Matter, column: number, first?: Key): readonly Entry[] {
  const entries: Entry[] = first ? [readEntry(matter, first, column)] : [];
  for (let line = nextLine(matter); line && line.indent >= column; line = nextLine(matter)) {
    const key = line.indent === column ? keyAt(matter, line.start, line.end) : undefined;
    if (key) entries.push(readEntry(matter, key, column));
    else readStray(matter, line, column, entries);
  }
  return eachOnce(entries, matter.report);
}

function readEntry(matter: Matter, { key, from, to, value: start }: Key, column: number): Entry {
  const isUnsure = matter.lines[matter.at]!.unsure;
  if (isUnsure) matter.lost = true;
  const value = readAfter(matter, start, column, true);
  return { key, keyPlace: place(matter, from, to), value, ...(isUnsure && { isUnsure }) };
}

/** Reads a line among the fields of a column that is not one of them. */
function readStray(matter: Matter, line: Line, column: number, entries: Entry[]): void {
  if (line.indent === column && !isPoint(typedOn(matter, line))) {
    const meant = readWrongLine(matter, line);
    if (meant) entries.push(meant);
    else matter.lost = true;
    return;
  }
  const found = readMisplaced(matter, line, column);
  if (!found || line.isWithoutField || !absorb(entries, found)) matter.lost = true;
}

/** Reads fields or points that begin in the wrong column, or points where fields are expected. */
function readMisplaced(matter: Matter, line: Line, column: number): Value | undefined {
  const typed = typedOn(matter, line);
  if (!isPoint(typed) && !isField(typed)) {
    readWrongLine(matter, line);
    return undefined;
  }
  reportMisplaced(matter, line, column);
  return readNode(matter, line.start, line.indent > column ? column : column - 1);
}

/** Reads what follows a colon or a hyphen on its line, or else what is indented below it. */
function readAfter(matter: Matter, from: number, column: number, isField: boolean): Value {
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

/** Moves to the next line, and gives it if a value begins there. A list may be in its field's own column. */
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
function readNode(matter: Matter, from: number, outer: number): Value {
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

/** No field of ours has a name of two words: `Til drøftelse: budget` is text. */
function isSentence({ key }: Key): boolean {
  return /\s/.test(key);
}

function isFieldNext(matter: Matter, column: number): boolean {
  const next = matter.lines[matter.at + 1];
  return next?.indent === column && keyAt(matter, next.start, next.end) !== undefined;
}

/** Reads a list whose first point begins at the offset `from`, in this column, and that belongs to the column `outer`. */
function readList(matter: Matter, from: number, column: number, outer: number): ListValue {
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
  // After another mark, the text counts as indented as if after a hyphen, like the lines that continue it.
  if (isWrong && from > start) matter.lines[matter.at] = { ...line, indent: column + 2 + line.start - from };
  return readAfter(matter, from, column, false);
}

/** The next point of a list. Lines before it that are indented further are misplaced. */
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
