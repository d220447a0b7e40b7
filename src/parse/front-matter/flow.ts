import type { Catalogue, Code } from '../../diagnostics/catalogue.ts';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Entry, ListValue, MapValue, Value } from '../parsed-file.ts';
import { eachOnce, oneField, withoutSpace } from './key.ts';
import { deepest, endWithoutSpace, type Matter, place, refused } from './matter.ts';
import { fold, isQuote, readQuoted } from './quoted.ts';
import { hashIn, lineWith, quoted, referenceIn } from './slips.ts';

/** A list or map in brackets, and the offset after it. */
export interface Flow {
  readonly value: Value;
  readonly end: number;
  /** The mistakes in it, to be reported if it turns out to be a list or map rather than text. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Where a list or map is being read. */
interface Reader {
  readonly matter: Matter;
  readonly text: string;
  /** It must end before this offset. */
  readonly to: number;
  readonly diagnostics: Diagnostic[];
  at: number;
  depth: number;
}

type Close = ']' | '}';

/**
 * Reads a list or map in brackets (YAML 1.2.2, 7.4) that begins at `from`; undefined if it is not closed before `to`.
 * Its texts are read as they were typed, up to the next comma or bracket: `[Skole: Åsum, 50%, @alle]` has three.
 */
export function readFlow(matter: Matter, from: number, to: number): Flow | undefined {
  const { depth } = matter;
  const reader: Reader = { matter, text: matter.source.text, to, diagnostics: [], at: from, depth };
  const value = readBrackets(reader);
  return value && { value, end: reader.at, diagnostics: reader.diagnostics };
}

function readBrackets(reader: Reader): Value | undefined {
  const from = reader.at;
  if (reader.depth === deepest) return skipBrackets(reader);
  reader.depth++;
  const value = reader.text[from] === '[' ? readList(reader) : readMap(reader);
  reader.depth--;
  return value && withLine(reader, { ...value, place: place(reader.matter, from, reader.at) }, from);
}

/** `[Udkast]` and `{Udkast}` may be meant as text. */
function withLine({ text, at }: Reader, value: Value, from: number): Value {
  if (value.place.start.line !== value.place.end.line || !isWord(value)) return value;
  return { ...value, line: { kind: 'text', value: text.slice(from, at), place: value.place } };
}

function isWord(value: Value): value is ListValue | MapValue {
  if (value.kind === 'list') return value.values.length === 1 && value.values[0]?.kind === 'text';
  return value.kind === 'map' && value.entries.length === 1 && value.entries[0]?.value.kind === 'none';
}

function readList(reader: Reader): Omit<ListValue, 'place'> | undefined {
  const values = readAll(reader, ']', () => readPair(reader) ?? readEntryValue(reader, ']'));
  return values && { kind: 'list', values };
}

function readMap(reader: Reader): Omit<MapValue, 'place'> | undefined {
  const entries = readAll(reader, '}', () => readEntry(reader));
  return (
    entries && { kind: 'map', entries: eachOnce(entries, diagnostic => reader.diagnostics.push(diagnostic)) }
  );
}

/** Reads the values between commas, up to the closing bracket; undefined if there is none. */
function readAll<T>(reader: Reader, close: Close, readOne: () => T | undefined): T[] | undefined {
  const found: T[] = [];
  reader.at++;
  for (;;) {
    skipSpace(reader, ',');
    if (reader.at >= reader.to) return undefined;
    if (reader.text[reader.at] === close) break;
    const one = readOne();
    if (one === undefined) return undefined;
    found.push(one);
  }
  reader.at++;
  return found;
}

/** Skips white space, and comments on lines of their own. */
function skipSpace(reader: Reader, separator?: ','): void {
  let beginsLine = false;
  for (; reader.at < reader.to; reader.at++) {
    const character = reader.text[reader.at];
    if (character === '\n' || character === '\r') beginsLine = true;
    else if (character === '#' && beginsLine) reader.at = lineEnd(reader) - 1;
    else if (character !== ' ' && character !== '\t' && character !== separator) return;
  }
}

function lineEnd({ text, at, to }: Reader): number {
  while (at < to && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

/** Cheap pre-check: the Unicode regex is slow to compile. */
const mayBePair = /[^\s:,\]}]+:/y;
const pair = /(\p{L}[\p{L}\p{N}_-]*):[ \t]+(?=[^\s,\]}])/uy;

/** `file: plan.pdf` in a list is a map of one field, or may be meant as text. */
function readPair(reader: Reader): MapValue | undefined {
  const from = reader.at;
  mayBePair.lastIndex = pair.lastIndex = from;
  const found = mayBePair.test(reader.text) ? pair.exec(reader.text) : null;
  if (!found) return undefined;
  reader.at += found[0].length;
  const value = readEntryValue(reader, ']');
  const key = found[1]!;
  const whole = place(reader.matter, from, reader.at);
  const keyPlace = place(reader.matter, from, from + key.length);
  return value && oneField({ key, keyPlace, value }, whole, reader.text.slice(from, reader.at));
}

function readEntry(reader: Reader): Entry | undefined {
  const { matter, text, at: from } = reader;
  const mark = isQuote(text[from]) ? readQuoted(text, from, reader.to) : undefined;
  reader.at = mark?.end ?? endOfKey(reader);
  const key = mark?.text ?? fold(text.slice(from, endWithoutSpace(text, from, reader.at)));
  const keyPlace = place(matter, from, mark?.end ?? from + key.length);
  skipSpace(reader);
  if (text[reader.at] === ':') {
    reader.at++;
    skipSpace(reader);
    const value = isSeparator(text[reader.at]) ? noValue(reader) : readEntryValue(reader, '}');
    return value && { key, keyPlace, value };
  }
  if (reader.at >= reader.to) return undefined;
  const meant = mark ? undefined : withoutSpace(key);
  if (!meant) return { key, keyPlace, value: noValue(reader) };
  const to = from + key.length;
  report(reader, 'matter-space', from, to, () => ({ right: lineWith(matter, from, to, meant.right) }));
  return { key: meant.key, keyPlace, value: refused(matter, from, reader.at) };
}

/** A key ends at a comma, the closing bracket, or a colon before white space. */
function endOfKey({ text, at, to }: Reader): number {
  for (; at < to; at++) {
    if (isSeparator(text[at])) break;
    if (text[at] === ':' && (at + 1 === to || /[\s,[\]{}]/.test(text[at + 1]!))) break;
  }
  return at;
}

function isSeparator(character: string | undefined): boolean {
  return character === ',' || character === '}';
}

function noValue({ matter, at }: Reader): Value {
  return { kind: 'none', place: place(matter, at, at) };
}

/** A value up to the next comma or the closing bracket. What only begins like brackets or quotation marks is text. */
function readEntryValue(reader: Reader, close: Close): Value | undefined {
  const { matter, text, at: from } = reader;
  if (text[from] === '[' || text[from] === '{') {
    const value = readBrackets(reader);
    return value && (endsHere(reader, close) ? value : readText(reader, from, close));
  }
  if (!isQuote(text[from])) return readText(reader, from, close);
  const mark = readQuoted(text, from, reader.to);
  if (!mark) {
    report(reader, 'matter-quote', from, from + 1, () => ({}));
    reader.at++;
    return readText(reader, from, close) && refused(matter, from, reader.at);
  }
  reader.at = mark.end;
  if (!endsHere(reader, close)) return readText(reader, from, close);
  return { kind: 'text', value: mark.text, place: place(matter, from, mark.end) };
}

function endsHere(reader: Reader, close: Close): boolean {
  const { at } = reader;
  skipSpace(reader);
  const character = reader.text[reader.at];
  if (reader.at >= reader.to || character === ',' || character === close) return true;
  reader.at = at;
  return false;
}

/** Reads the text from an offset to the next comma or the closing bracket. */
function readText(reader: Reader, from: number, close: Close): Value | undefined {
  const { matter, text } = reader;
  const end = endOfText(reader, close);
  if (end === undefined) return undefined;
  reader.at = end;
  const to = endWithoutSpace(text, from, end);
  const typed = text.slice(from, to);
  const hash = hashIn(typed);
  if (hash >= 0) {
    const meant = /[\r\n]/.test(typed) ? typed.slice(0, hash) : quoted(typed);
    report(reader, 'matter-hash', from + hash, to, () => ({ right: lineWith(matter, from, to, meant) }));
    return refused(matter, from, to);
  }
  const found = referenceIn(typed);
  if (found === undefined) return { kind: 'text', value: fold(typed), place: place(matter, from, to) };
  report(reader, 'matter-reference', from, from + found.length, () => ({ found }));
  return refused(matter, from, to);
}

/** Closed brackets within the text belong to it. */
function endOfText({ text, at, to }: Reader, close: Close): number | undefined {
  let open = 0;
  for (; at < to; at++) {
    const character = text[at];
    if (character === '[' || character === '{') open++;
    else if ((character === ']' || character === '}') && open > 0) open--;
    else if (open === 0 && (character === ',' || character === close)) return at;
  }
  return undefined;
}

/** Skips what is nested too deep. */
function skipBrackets(reader: Reader): Value | undefined {
  const { matter, text, to, at: from } = reader;
  report(reader, 'nesting-too-deep', from, from + 1, () => ({ limit: deepest }));
  let open = 0;
  for (; reader.at < to; reader.at++) {
    const character = text[reader.at];
    if (character === '[' || character === '{') open++;
    if ((character === ']' || character === '}') && --open === 0) break;
  }
  if (reader.at === to) return undefined;
  reader.at++;
  return refused(matter, from, reader.at);
}

/** Most mistakes reported in one list: each costs a look at its whole line. */
const mostReports = 100;

function report<C extends Code>(
  reader: Reader,
  code: C,
  from: number,
  to: number,
  data: () => Catalogue[C],
): void {
  if (reader.diagnostics.length >= mostReports) return;
  reader.diagnostics.push(diagnose(code, place(reader.matter, from, to), data()));
}
