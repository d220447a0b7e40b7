import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { lineStartsOf, offsetOf } from '../../diagnostics/places.ts';
import { readFrontMatter } from '../../parse/front-matter/front-matter.ts';
import type { Entry, Value } from '../../parse/parsed-file.ts';
import type { SourceFile } from '../../read/source-file.ts';

/** The front matter of a text, as it is edited: by offsets (UTF-16 units). */
export interface Matter {
  readonly source: SourceFile;
  readonly entries: readonly Entry[];
  /** What is wrong with it. */
  readonly found: readonly Diagnostic[];
  /** The beginning of the closing `---`'s line. */
  readonly end: number;
  /** Of its first line. */
  readonly lineEnd: string;
  /** What stands before each field. */
  readonly indent: string;
}

/** Undefined where the front matter can't be read, so that nobody knows what a change would do. */
export function openMatter(text: string): Matter | undefined {
  const source = { path: '', name: '', text, lineStarts: lineStartsOf(text) };
  const found: Diagnostic[] = [];
  const { fields, readable, body } = readFrontMatter(source, diagnostic => found.push(diagnostic));
  if (!readable || body === undefined) return undefined;
  const end = lineBefore(source, body);
  const [first] = fields.entries;
  return {
    source,
    entries: fields.entries,
    found,
    end,
    lineEnd: /\r\n|\r|\n/.exec(text)![0],
    indent: ' '.repeat(first ? first.keyPlace.start.column - 1 : 0),
  };
}

/** The beginning of the line that ends at an offset. */
function lineBefore({ lineStarts, text }: SourceFile, offset: number): number {
  return lineStarts.findLast(start => start < offset || (offset === text.length && start < offset)) ?? 0;
}

export function entryOf({ entries }: Matter, name: string): Entry | undefined {
  return entries.find(({ key }) => key === name);
}

/** The lines of a field, with the end of the last one; not the empty lines and comments that follow it. */
export function rangeOf(matter: Matter, entry: Entry): { readonly from: number; readonly to: number } {
  const { source, entries, end } = matter;
  const first = entry.keyPlace.start.line;
  const next = entries.find(({ keyPlace }) => keyPlace.start.line > first);
  const after = next ? next.keyPlace.start.line : lineOf(source, end);
  let last = after - 1;
  while (last > first && isNothing(source, last)) last--;
  return { from: source.lineStarts[first - 1]!, to: source.lineStarts[last]! };
}

export function offsetIn(
  { source }: Matter,
  point: { readonly line: number; readonly column: number },
): number {
  return offsetOf(source, point);
}

function lineOf({ lineStarts }: SourceFile, offset: number): number {
  return lineStarts.indexOf(offset) + 1;
}

/** Whether a line is empty, or a comment. */
function isNothing({ text, lineStarts }: SourceFile, line: number): boolean {
  return /^\s*(?:#|$)/.test(text.slice(lineStarts[line - 1], lineStarts[line]));
}

/** Whether two values are the same, wherever they stand. */
export function isSame(a: Value | undefined, b: Value | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  if (a.kind === 'text') return b.kind === 'text' && a.value === b.value;
  if (a.kind === 'list')
    return (
      b.kind === 'list' &&
      a.values.length === b.values.length &&
      a.values.every((value, index) => isSame(value, b.values[index]))
    );
  if (a.kind === 'map')
    return (
      b.kind === 'map' &&
      a.entries.length === b.entries.length &&
      a.entries.every(
        ({ key, value }, index) => key === b.entries[index]!.key && isSame(value, b.entries[index]!.value),
      )
    );
  return b.kind === 'none';
}
