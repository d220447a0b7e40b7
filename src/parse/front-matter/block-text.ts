import type { TextValue } from '../parsed-file.ts';
import { type Line, type Matter, place } from './matter.ts';

/** Whether a value begins a text on the lines below: `|`, `>-`, `|2`. */
export function isBlockHeader(typed: string): boolean {
  return /^[|>](?:[1-9][+-]?|[+-][1-9]?)?$/.test(typed);
}

/**
 * Reads a text of several lines (YAML 1.2.2, 8.1): `|` keeps its lines, `>` joins them into paragraphs. Its lines are
 * indented further than `outer`; the first one decides how far. All of it is text: `#`, colons, and white space at the
 * end of a line.
 */
export function readBlockText(matter: Matter, from: number, outer: number): TextValue {
  const { text } = matter.source;
  const head = text.slice(from, matter.lines[matter.at]!.end);
  const given = /[1-9]/.exec(head)?.[0];
  let indent = given === undefined ? undefined : Math.max(outer, 0) + Number(given);
  let to = from + head.length;
  const rows: string[] = [];
  for (matter.at++; matter.at < matter.lines.length; matter.at++) {
    const line = matter.lines[matter.at]!;
    const isEmpty = line.start === line.end;
    const spaces = spacesFrom(text, line.from);
    if (!isEmpty && (spaces <= outer || spaces < (indent ?? 0))) break;
    if (!isEmpty) indent ??= spaces;
    if (!isEmpty) to = line.end;
    rows.push(text.slice(Math.min(line.from + (indent ?? spaces), endOf(text, line)), endOf(text, line)));
  }
  return { kind: 'text', value: toText(rows, head), place: place(matter, from, to) };
}

/** The offset after the white space at the end of a line. */
function endOf(text: string, line: Line): number {
  let at = line.end;
  while (text[at] === ' ' || text[at] === '\t') at++;
  return at;
}

/** Counts spaces only: a tab after them is part of the text. */
function spacesFrom(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ') at++;
  return at - from;
}

/** Treats the empty lines at the end: `-` removes all, `+` keeps all; otherwise one line end stays. */
function toText(rows: readonly string[], head: string): string {
  const last = rows.findLastIndex(row => row !== '');
  const filled = rows.slice(0, last + 1);
  const text = head[0] === '|' ? filled.join('\n') : foldRows(filled);
  if (head.includes('-')) return text;
  if (head.includes('+')) return text + '\n'.repeat(rows.length - Math.max(last, 0));
  return last < 0 ? '' : `${text}\n`;
}

/** Joins lines, except those that are indented further. */
function foldRows(rows: readonly string[]): string {
  const parts: string[] = [];
  let empty = 0;
  let wasMovedIn = false;
  for (const row of rows) {
    if (row === '') {
      empty++;
      continue;
    }
    const isMovedIn = row[0] === ' ' || row[0] === '\t';
    const stays = isMovedIn || wasMovedIn;
    if (parts.length === 0) parts.push('\n'.repeat(empty));
    else parts.push(stays ? '\n'.repeat(empty + 1) : empty > 0 ? '\n'.repeat(empty) : ' ');
    parts.push(row);
    wasMovedIn = isMovedIn;
    empty = 0;
  }
  return parts.join('');
}
