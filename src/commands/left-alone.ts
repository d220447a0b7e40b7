import { isSlipOf } from '../diagnostics/suggest.ts';
import { languages } from '../languages/index.ts';

/** Fields that say what is withheld: their names and values are never changed. */
const fields = ['status', 'group', 'group-ends', 'public-title', 'kind', 'withdrawn', 'allow'];

/** What may stand before a field's name or a line of colons: indent, and marks of lists and quotations. */
const marks = String.raw`[\s>*+\-•"']*`;
const named = new RegExp(String.raw`^(${marks})([\p{L}\p{N}_-]+)`, 'u');
const colons = new RegExp(`^${marks}[:;：﹕꞉]{2}`, 'u');
const statusLine = new RegExp(String.raw`^${marks}status["']?\s*:\s*(.*)$`, 'iu');

const closedWords = Object.values(languages).flatMap(language => language.closedWords);
const closed = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${closedWords.map(word => word.replaceAll(' ', String.raw`[\s-]?`)).join('|')})(?![\p{L}\p{N}])`,
  'iu',
);

/** A text to be corrected. */
export interface Text {
  readonly text: string;
  readonly lineStarts: readonly number[];
}

/**
 * Whether only the author may change a file: the file of an item that its fields say is closed or may be closed, or
 * an attachment of it. The file is read as text on purpose: where fields can't be read, nothing else knows. One word
 * for closed among the fields is enough.
 * @param given what meeting.md and defaults.md say about items without a status
 */
export function isWithheld(item: Text, given: 'open' | 'closed' | undefined): boolean {
  const head = headOf(item);
  const statuses = head.flatMap(line => statusLine.exec(line)?.[1]?.trim() ?? []);
  const isOpen = statuses.length > 0 && statuses.every(status => status === 'open');
  const isMisspelled = head.some(line => isStatus(line) && !statusLine.test(line));
  if (isMisspelled || head.some(line => closed.test(line))) return true;
  return statuses.length > 0 ? !isOpen : given === 'closed';
}

/** The status that meeting.md or defaults.md gives to all items; unless it is clearly open, it may be closed. */
export function statusIn(file: Text): 'open' | 'closed' | undefined {
  const head = headOf(file).filter(isStatus);
  if (head.length === 0) return undefined;
  return head.every(line => statusLine.exec(line)?.[1]?.trim() === 'open') ? 'open' : 'closed';
}

/**
 * Whether lines may not be changed: they are or would become a line of colons, or are between the first and the last
 * of those, or belong to a field that says what is withheld. Lines count from 0.
 */
export function isLeftAlone(before: Text, first: number, last: number, after: readonly string[]): boolean {
  const lines = linesOf(before);
  const touched = [...lines.slice(first, last + 1), ...after];
  if (touched.some(line => colons.test(line) || saysWithheld(line))) return true;
  const marked = lines.flatMap((line, index) => (colons.test(line) ? [index] : []));
  if (marked.length > 0 && last >= marked[0]!) return true;
  return isBelow(lines, first);
}

/** Whether a line is indented below a field that says what is withheld. */
function isBelow(lines: readonly string[], index: number): boolean {
  let indent = indentOf(lines[index]!);
  for (let at = index - 1; at >= 0 && indent > 0; at--) {
    const line = lines[at]!;
    if (line.trim() === '' || indentOf(line) >= indent) continue;
    if (saysWithheld(line)) return true;
    indent = indentOf(line);
  }
  return false;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function saysWithheld(line: string): boolean {
  const name = named.exec(line)?.[2];
  return name !== undefined && (/^public\b/i.test(name) || fields.some(field => isSlipOf(name, field)));
}

function isStatus(line: string): boolean {
  const name = named.exec(line)?.[2];
  return name !== undefined && isSlipOf(name, 'status');
}

/** The lines above the second fence; all lines if there is none. */
function headOf(file: Text): readonly string[] {
  const lines = linesOf(file);
  const fences = lines.flatMap((line, index) => (/^\s*[-‐‑‒–—―−]{1,}\s*$/.test(line) ? [index] : []));
  return fences.length > 1 ? lines.slice(0, fences[1]) : lines;
}

function linesOf({ text, lineStarts }: Text): readonly string[] {
  return lineStarts.map((start, index) => text.slice(start, lineStarts[index + 1]).replace(/[\r\n]+$/, ''));
}
