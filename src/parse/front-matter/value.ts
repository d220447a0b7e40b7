import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { withSuggestion } from '../../diagnostics/replacement.ts';
import type { Value } from '../parsed-file.ts';
import { isBlockHeader, readBlockText } from './block-text.ts';
import { readFlow } from './flow.ts';
import { isField, isPoint } from './key.ts';
import {
  endOfValue,
  goesOn,
  isSkipped,
  type Line,
  type Matter,
  noteTab,
  place,
  refused,
  typedOn,
} from './matter.ts';
import { isQuote, joinLines, readQuoted } from './quoted.ts';
import { hashIn, lineWith, quoted, referenceIn, takesNoHash } from './slips.ts';

/** A value with a closing mark, and the offset after it. */
interface Closed {
  readonly value: Value;
  readonly end: number;
  /** What is wrong in it, to be reported unless it turns out to be plain text. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a value that begins at the offset `from` of the current line: a text, plain or in quotation marks, a list or
 * map in brackets, or a text of several lines (`|`, `>`). It continues over lines indented further than `outer`, the
 * column of what it belongs to. What only looks like one of YAML's forms is read as text: `"Godkendelse" af plan`,
 * `[Udkast] plan`.
 */
export function readValue(matter: Matter, from: number, outer: number): Value {
  const typed = matter.source.text.slice(from, matter.lines[matter.at]!.end);
  const reference = referenceIn(typed, goesOn(matter, outer));
  if (reference !== undefined) return refuseReference(matter, from, outer, reference);
  if (isBlockHeader(typed)) return readBlockText(matter, from, outer);
  if (isQuote(typed[0]) || typed[0] === '[' || typed[0] === '{') return readDelimited(matter, from, outer);
  return readPlain(matter, from, outer);
}

function refuseReference(matter: Matter, from: number, outer: number, found: string): Value {
  matter.report(diagnose('matter-reference', place(matter, from, from + found.length), { found }));
  matter.at = endOfValue(matter, outer);
  return refused(matter, from, from + found.length);
}

function readDelimited(matter: Matter, from: number, outer: number): Value {
  const { source, lines } = matter;
  const after = endOfDelimited(matter, from, outer);
  const closed = readClosed(matter, from, lines[after - 1]!.end);
  if (!closed) return refuseUnclosed(matter, from, after);
  let last = matter.at;
  while (lines[last]!.end < closed.end) last++;
  const behind = source.text.slice(closed.end, lines[last]!.end);
  const hash = /^\s+#/.exec(behind)?.[0].length;
  if (behind.trim() !== '' && hash === undefined) return readPlain(matter, from, outer);
  for (let index = matter.at + 1; index <= last; index++) noteTab(matter, index);
  for (const diagnostic of closed.diagnostics) matter.report(diagnostic);
  matter.at = last + 1;
  if (hash === undefined) return closed.value;
  const meant =
    closed.value.kind === 'text' ? quoted(closed.value.value + behind) : source.text.slice(from, closed.end);
  const right = lineWith(matter, from, lines[last]!.end, meant);
  matter.report(diagnose('matter-hash', place(matter, closed.end + hash - 1, lines[last]!.end), { right }));
  return refused(matter, from, closed.end);
}

/** The closing bracket may be in the field's own column. */
function endOfDelimited(matter: Matter, from: number, outer: number): number {
  const { source, lines } = matter;
  const end = endOfValue(matter, outer);
  const next = lines[end];
  const close = source.text[from] === '[' ? ']' : '}';
  return next?.indent === outer && source.text[next.start] === close ? end + 1 : end;
}

function readClosed(matter: Matter, from: number, to: number): Closed | undefined {
  const { text } = matter.source;
  if (!isQuote(text[from])) return readFlow(matter, from, to);
  const found = readQuoted(text, from, to);
  if (!found) return undefined;
  const value: Value = { kind: 'text', value: found.text, place: place(matter, from, found.end) };
  return { value, end: found.end, diagnostics: [] };
}

/** Reports a quotation mark or bracket that is never closed; `after` is the index after the value's lines. */
function refuseUnclosed(matter: Matter, from: number, after: number): Value {
  const { source, lines, at } = matter;
  const line = lines[at]!;
  const first = source.text[from]!;
  if (isQuote(first)) {
    const typed = source.text.slice(line.start, line.end).replace(/["'“”„‘’»«]$/, '');
    const right = after === at + 1 ? typed + first : undefined;
    const told = diagnose('matter-quote', place(matter, from, line.end), { right });
    matter.report(withSuggestion(told, right?.slice(from - line.start)));
  } else {
    matter.report(diagnose('matter-bracket', place(matter, from, line.end), { bracket: first as '[' | '{' }));
  }
  matter.at = after;
  return refused(matter, from, line.end);
}

/** Whether a text begins with a word processor's bullet. Such lines are one text, which the validate stage refuses. */
export function isBulleted(typed: string): boolean {
  return /^(?:[•·▪◦‣∙●○■□\uf0b7\uf0a7]|[–—*]\s)/.test(typed);
}

/**
 * Reads a text without quotation marks as it was typed, whatever characters it has. Lines indented further than `outer`
 * continue it (YAML 1.2.2, 7.3.3). Those that begin a field or a point are misplaced, unless they are below a bullet.
 */
function readPlain(matter: Matter, from: number, outer: number): Value {
  const { text } = matter.source;
  const line = matter.lines[matter.at]!;
  const bullet = isBulleted(text.slice(from, from + 2)) ? line.indent + from - line.start : undefined;
  const parts: Pick<Line, 'start' | 'end'>[] = [{ start: from, end: line.end }];
  const texts = [text.slice(from, line.end)];
  let next = matter.at + 1;
  for (let index = next; isSkipped(matter, index) || goesOnAt(matter, index, outer, bullet); index++) {
    if (isSkipped(matter, index)) continue;
    const part = matter.lines[index]!;
    for (; next < index; next++) if (matter.lines[next]!.start === matter.lines[next]!.end) texts.push('');
    noteTab(matter, index);
    parts.push(part);
    texts.push(typedOn(matter, part));
    next = index + 1;
  }
  matter.at = next;
  const to = parts.at(-1)!.end;
  const whole = joinLines(texts);
  const wrong = parts.find(({ start, end }) => hashIn(text.slice(start, end)) >= 0);
  if (!wrong) {
    const value = { kind: 'text', value: whole, place: place(matter, from, to) } as const;
    return texts.length > 1 ? { ...value, lines: texts } : value;
  }
  const hash = wrong.start + hashIn(text.slice(wrong.start, wrong.end));
  const meant = takesNoHash(matter, from) ? text.slice(from, hash).trim() : quoted(whole);
  const right = lineWith(matter, from, to, meant);
  matter.report(diagnose('matter-hash', place(matter, hash, wrong.end), { right }));
  return refused(matter, from, to);
}

/** Whether a line continues a text; `bullet` is the column of the bullet that begins the text, if any. */
function goesOnAt(matter: Matter, index: number, outer: number, bullet: number | undefined): boolean {
  const line = matter.lines[index];
  if (!line || line.indent <= outer) return false;
  const typed = typedOn(matter, line);
  if (bullet !== undefined && line.indent > bullet) return true;
  return !(isPoint(typed) || isField(typed));
}
