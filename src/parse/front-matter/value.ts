import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { withSuggestion } from '../../diagnostics/replacement.ts';
import type { Value } from '../parsed-file.ts';
import { isBlockHeader, readBlockText } from './block-text.ts';
import { readFlow } from './flow.ts';
import { endOfValue, goesOn, type Matter, noteTab, place, refused } from './matter.ts';
import { readPlain } from './plain.ts';
import { isQuote, readQuoted } from './quoted.ts';
import { lineWith, quoted, referenceIn } from './slips.ts';

/** A value with an end of its own, and the offset after it. */
interface Closed {
  readonly value: Value;
  readonly end: number;
  /** What is wrong in it, should it turn out to be one. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a value that begins at the offset `from` of the line that is read: a text, plain or between quotation marks,
 * a list or map in brackets, or a text of several lines (`|`, `>`). It goes on over lines that are moved in further than
 * `outer`, the column of what it belongs to. What only looks like one of YAML's forms is the text that was typed:
 * `"Godkendelse" af plan`, `[Udkast] plan`.
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
    closed.value.kind === 'text' ? quoted(closed.value.text + behind) : source.text.slice(from, closed.end);
  const right = lineWith(matter, from, lines[last]!.end, meant);
  matter.report(diagnose('matter-hash', place(matter, closed.end + hash - 1, lines[last]!.end), { right }));
  return refused(matter, from, closed.end);
}

/** The closing bracket may stand in the column of the field. */
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
  const value: Value = { kind: 'text', text: found.text, place: place(matter, from, found.end) };
  return { value, end: found.end, diagnostics: [] };
}

/** A quotation mark or a bracket without its counterpart; `after` is the index after the value's lines. */
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
