import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { Place } from '../../meeting/place.ts';
import type { Entry, ListValue, Value } from '../parsed-file.ts';
import { eachOnce, oneField } from './entries.ts';
import { isField, isPoint, type Key, keyAt } from './key.ts';
import {
  deepest,
  endOfValue,
  isSkipped,
  isSpace,
  type Line,
  type Matter,
  nextLine,
  place,
  refused,
  typedOn,
} from './matter.ts';
import { absorb, reportMisplaced } from './misplaced.ts';
import { isBulleted } from './plain.ts';
import { lineWith, quoted } from './slips.ts';
import { readValue } from './value.ts';
import { readWrongLine } from './wrong-line.ts';
import { isBulletedList, isWrongPoint, markLength, type Points, reportWrongPoint } from './wrong-point.ts';

/**
 * Reads fields in block form, one a line, with lists and maps that are moved in below them (YAML 1.2.2, 8.2). A line
 * that fits nowhere is reported, and taken for what it was meant as, so that nothing else is said because of it.
 */
export function readBlock(matter: Matter): readonly Entry[] {
  const first = nextLine(matter);
  if (!first) return [];
  if (matter.source.text[first.start] !== '{') return readFields(matter, outermost(matter));
  const value = readValue(matter, first.start, -1);
  if (value.kind !== 'map') matter.lost = true;
  return value.kind === 'map' ? [...value.entries, ...readFields(matter, 0)] : readFields(matter, 0);
}

/** The column of the line that begins furthest left: all fields are meant to. */
function outermost(matter: Matter): number {
  let column = Number.POSITIVE_INFINITY;
  for (let index = matter.at; index < matter.lines.length; index++) {
    if (!isSkipped(matter, index)) column = Math.min(column, matter.lines[index]!.indent);
  }
  return column;
}

/** Fields that begin in a column, `first` on a line that may begin before it. */
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
  return { key, keyPlace: place(matter, from, to), value: readAfter(matter, start, column, true) };
}

/** What follows a colon or a hyphen on its line, or else what is moved in below it. */
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

/** The line below at which a value begins; a list may stand in its field's own column. Reading goes on there. */
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

/** Reads the list, map or text that begins at an offset of the line that is read, and belongs to the column `outer`. */
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
  if (isPoint(typed) || isBulletedList(matter, typed, column)) return readList(matter, from, column, outer);
  const key = isBulleted(typed) ? undefined : keyAt(matter, from, line.end);
  if (!key || (isSentence(key) && !isFieldNext(matter, column))) return readValue(matter, from, outer);
  const entries = readFields(matter, column, key);
  const end = entries.at(-1)!.value.place.end;
  const whole: Place = { ...entries[0]!.keyPlace, end };
  return entries.length === 1 ? oneField(entries[0]!, whole, typed) : { kind: 'map', entries, place: whole };
}

/** No field of ours is called by two words: `Til drøftelse: budget` is a text. */
function isSentence({ key }: Key): boolean {
  return /\s/.test(key);
}

function isFieldNext(matter: Matter, column: number): boolean {
  const next = matter.lines[matter.at + 1];
  return next?.indent === column && keyAt(matter, next.start, next.end) !== undefined;
}

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
  return readAfter(matter, from, column, false);
}

/** The next point of a list; lines before it that are moved in further are misplaced. */
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

/** A line among the fields of a column that is none of them. */
function readStray(matter: Matter, line: Line, column: number, entries: Entry[]): void {
  if (line.indent === column && !isPoint(typedOn(matter, line))) {
    const meant = readWrongLine(matter, line);
    if (meant) entries.push(meant);
    else matter.lost = true;
    return;
  }
  const found = readMisplaced(matter, line, column);
  if (!found || !absorb(entries, found)) matter.lost = true;
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
