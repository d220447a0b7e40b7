import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { placeAt } from '../../diagnostics/places.ts';
import { withFix } from '../../diagnostics/replacement.ts';
import type { Place } from '../../meeting/place.ts';
import type { SourceFile } from '../../read/source-file.ts';
import type { NoValue } from '../parsed-file.ts';

/** The deepest nesting of lists and maps. */
export const deepest = 100;

/** A line of front matter. */
export interface Line {
  /** The offset at which it begins. */
  readonly from: number;
  /** The offset of its first character that is not white space. */
  readonly start: number;
  /** The offset after its last one; `start` in an empty line. */
  readonly end: number;
  /** Its column, from 0; a tab counts as two, which is a guess. */
  readonly indent: number;
  /** Whether it is indented with a tab. */
  readonly tab: boolean;
  /** Its column as typed, if `indent` is the one that was meant. */
  readonly typed?: number;
  /** Whether other columns may have been meant just as well. */
  readonly unsure?: boolean;
  /** Whether it begins a list that has no field above it. */
  readonly isWithoutField?: boolean;
  /** Whether it is part of something unreadable that is already reported. */
  readonly lost?: boolean;
}

/** Front matter that is being read. */
export interface Matter {
  readonly source: SourceFile;
  readonly lines: Line[];
  readonly report: (diagnostic: Diagnostic) => void;
  /** The line that is read next. */
  at: number;
  /** How many lists and maps are open. */
  depth: number;
  /** The last line found to be indented with a tab. */
  lastTab: number;
  /** Whether a line was lost, so a field may be missing. */
  lost: boolean;
  /** Whether a line begins in a column where it fits nothing. */
  isCrooked: boolean;
  /** Whether the body began without a `---` line above it. */
  isOpen: boolean;
  /** The last line that is a field, once it is known. */
  lastField?: number;
}

/** The lines of front matter; `first` and `last` count from 1, `last` is exclusive. */
export function openMatter(
  source: SourceFile,
  first: number,
  last: number,
  report: Matter['report'],
): Matter {
  const lines: Line[] = [];
  for (let line = first; line < last; line++) {
    lines.push(readLine(source, source.lineStarts[line - 1]!, source.lineStarts[line] ?? source.text.length));
  }
  return {
    source,
    lines,
    report,
    at: 0,
    depth: 0,
    lastTab: -2,
    lost: false,
    isCrooked: false,
    isOpen: false,
  };
}

function readLine({ text }: SourceFile, from: number, next: number): Line {
  const end = endWithoutSpace(text, from, next);
  let start = from;
  let indent = 0;
  let tab = false;
  for (; start < end && isIndent(text.charCodeAt(start)); start++) {
    const isTab = text.charCodeAt(start) === 9;
    indent += isTab ? 2 : 1;
    tab ||= isTab;
  }
  return { from, start, end, indent, tab };
}

/** Word processors turn a typed space into a no-break space. */
function isIndent(code: number): boolean {
  return isSpace(code) || code === 160;
}

/** YAML's white space (1.2.2, 5.4 and 5.5): space, tab, and the ends of lines. */
export function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}

/** The offset after the last character before `to` that is not white space. */
export function endWithoutSpace(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && isSpace(text.charCodeAt(end - 1))) end--;
  return end;
}

/** Moves to the next line that is neither empty nor a comment. */
export function nextLine(matter: Matter): Line | undefined {
  while (isSkipped(matter, matter.at)) matter.at++;
  const line = matter.lines[matter.at];
  if (line) noteTab(matter, matter.at);
  return line;
}

/** A line without the white space around it. */
export function typedOn({ source }: Matter, { start, end }: Line): string {
  return source.text.slice(start, end);
}

/** Whether a line is empty, or a comment. */
export function isSkipped({ source, lines }: Matter, index: number): boolean {
  const line = lines[index];
  return (
    line !== undefined && (line.start === line.end || source.text[line.start] === '#' || line.lost === true)
  );
}

/** The leftmost column in which a line begins: that of all fields. */
export function outermost(matter: Matter): number {
  let column = Number.POSITIVE_INFINITY;
  for (let index = matter.at; index < matter.lines.length; index++) {
    if (!isSkipped(matter, index)) column = Math.min(column, matter.lines[index]!.indent);
  }
  return column;
}

/** Reports a line indented with a tab, unless the line above was too. */
export function noteTab(matter: Matter, index: number): void {
  const line = matter.lines[index]!;
  if (!line.tab || index === matter.lastTab) return;
  if (index !== matter.lastTab + 1)
    matter.report(
      withFix(diagnose('matter-tab', place(matter, line.from, line.start), {}), spacesFor(matter, line)),
    );
  matter.lastTab = index;
}

/** Two spaces for each tab, if lines indented with spaces use two per step as well. */
function spacesFor({ source, lines }: Matter, line: Line): string | undefined {
  const others = lines.filter(other => other.indent > 0 && !other.tab && other.start < other.end);
  const isPlain = others.length === 0 || Math.min(...others.map(other => other.indent)) === 2;
  const indent = source.text.slice(line.from, line.start);
  return isPlain && /^\t+ *$/.test(indent) ? indent.replaceAll('\t', '  ') : undefined;
}

/** Whether the next line is indented further than `outer`. */
export function goesOn(matter: Matter, outer: number): boolean {
  let next = matter.at + 1;
  while (isSkipped(matter, next)) next++;
  return (matter.lines[next]?.indent ?? -1) > outer;
}

/** The index after the lines that continue a value: those indented further than `outer`, and empty lines among them. */
export function endOfValue(matter: Matter, outer: number): number {
  let end = matter.at + 1;
  for (let index = end; index < matter.lines.length; index++) {
    if (isSkipped(matter, index)) continue;
    if (matter.lines[index]!.indent <= outer) break;
    end = index + 1;
  }
  return end;
}

export function place({ source }: Matter, from: number, to: number): Place {
  return placeAt(source, from, to);
}

/** Stands in for a value that can't be read, so its field is not reported as missing. */
export function refused(matter: Matter, from: number, to: number): NoValue {
  return { kind: 'none', place: place(matter, from, to), refused: true };
}
