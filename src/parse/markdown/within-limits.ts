import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { placeAt } from '../../diagnostics/places.ts';
import type { SourceFile } from '../../read/source-file.ts';
import { linesOf, paragraphsOf, type Range } from './paragraphs.ts';

/** The deepest nesting of lists, quotations and notes, and of brackets and emphasis (format.md). */
export const deepestNesting = 100;
/** The most brackets and marks of emphasis in one paragraph: the work of reading them grows with their square. */
export const mostMarks = 10_000;
/** The most lines of a quotation, point or note that lack its marks or indent: micromark reads them all for each one. */
const mostLazyLines = 500;

type Report = (diagnostic: Diagnostic) => void;

/**
 * Blanks out, and reports, what is nested too deep or too full of marks: reading it could take hours, or more stack than
 * there is. Every offset stays.
 */
export function withinLimits(source: SourceFile, from: number, report: Report): SourceFile {
  const refused = [...deepLines(source, from, report), ...fullParagraphs(source, from, report)];
  return refused.length === 0 ? source : { ...source, text: blanked(source.text, refused) };
}

/** Lines in too many quotations, lists and notes; the first is reported. */
function deepLines(source: SourceFile, from: number, report: Report): readonly Range[] {
  const deep: Range[] = [];
  let depth = 0;
  for (const { text, start } of linesOf(source, from)) {
    const next = containerDepth(text, depth);
    if (next > deepestNesting) deep.push([start, start + text.length]);
    else depth = next;
  }
  if (deep[0]) report(diagnose('nesting-too-deep', placeAt(source, ...deep[0]), { limit: deepestNesting }));
  return deep;
}

function fullParagraphs(source: SourceFile, from: number, report: Report): readonly Range[] {
  return paragraphsOf(source, from).filter(([start, end]) => {
    // A shorter one can't exceed any limit.
    if (end - start < 2 * deepestNesting) return false;
    const broken = brokenLimit(source.text.slice(start, end));
    if (broken) report(diagnose(broken.code, placeAt(source, start, end), { limit: broken.limit }));
    return broken !== undefined;
  });
}

interface BrokenLimit {
  readonly code: 'nesting-too-deep' | 'marks-too-many' | 'lines-too-many';
  readonly limit: number;
}

function brokenLimit(paragraph: string): BrokenLimit | undefined {
  const { count, depth } = countMarks(paragraph);
  if (depth > deepestNesting) return { code: 'nesting-too-deep', limit: deepestNesting };
  if (count > mostMarks) return { code: 'marks-too-many', limit: mostMarks };
  // A line with its end is at least two characters long.
  const isLong = paragraph.length > 2 * mostLazyLines && lazyLines(paragraph) > mostLazyLines;
  return isLong ? { code: 'lines-too-many', limit: mostLazyLines } : undefined;
}

/** A text with some of its ranges blanked out; its lines stay. */
export function blanked(text: string, ranges: readonly Range[]): string {
  let result = '';
  let done = 0;
  for (const [start, end] of [...ranges].sort(([a], [b]) => a - b)) {
    if (end <= done) continue;
    const first = Math.max(start, done);
    result += text.slice(done, first) + text.slice(first, end).replace(/[^\r\n]/g, ' ');
    done = end;
  }
  return result + text.slice(done);
}

/**
 * An upper bound for the quotations, lists and notes that are open after the marks at the beginning of a line. It is
 * too high only for lines that are indented by hundreds of columns.
 *
 * @param open how many were open on the line before
 */
export function containerDepth(line: string, open: number): number {
  const { marks, columns } = marksBefore(line);
  if (marks === 0 || isRule(line)) return open;
  // A point's text is indented at least two columns further than its list.
  return Math.min(open, Math.floor(columns / 2)) + marks;
}

const mark = /([ \t]*)(?:(>) ?|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)|\[\^[^\]\s]{1,999}\]:)/y;

/**
 * The marks before a line's text, and the columns of white space before them, which may keep lists open. White space
 * after a list mark does not count: the mark begins a new point.
 */
function marksBefore(line: string): { readonly marks: number; readonly columns: number } {
  let marks = 0;
  let columns = 0;
  let isQuote = true;
  mark.lastIndex = 0;
  for (let match = mark.exec(line); match; match = mark.exec(line)) {
    const [, space = '', quote] = match;
    if (isQuote) for (const character of space) columns += character === '\t' ? 4 : 1;
    isQuote = quote !== undefined;
    marks++;
  }
  return { marks, columns };
}

/** A rule across the page: `- - -`. */
function isRule(line: string): boolean {
  return /^[ \t>]*([-*])(?:[ \t]*\1){2,}[ \t]*$/.test(line);
}

/**
 * An upper bound for the lines of a paragraph that lack the marks or indent of the quotation, point or note that they
 * continue.
 *
 * @param paragraph one of `paragraphsOf`; a point and a note begin one
 */
function lazyLines(paragraph: string): number {
  const lines = paragraph.split(/\r\n?|\n/);
  const { indent, ...begun } = begunOn(lines[0] ?? '');
  let { quotations } = begun;
  let count = 0;
  for (const [index, line] of lines.entries()) {
    const { marks, spaces } = prefixOf(line);
    quotations = Math.max(quotations, marks);
    // Each `>` may have a space of its own after it.
    if (index > 0 && (marks < quotations || spaces - marks < indent)) count++;
  }
  return count;
}

/** The quotations that a line begins, and how far text must be indented to be in its points and notes. */
function begunOn(line: string): { readonly indent: number; readonly quotations: number } {
  let indent = 0;
  let quotations = 0;
  for (const { 1: point, 2: note } of line.matchAll(beginning)) {
    if (note !== undefined) indent += 4;
    else if (point !== undefined) indent += point.length;
    else quotations++;
  }
  return { indent, quotations };
}

const beginning = /[ \t]*(?:>|((?:[-+*]|\d{1,9}[.)])(?:[ \t]|$))|(\[\^[^\]\s]{1,999}\]:))/gy;

/** Marks of quotations at the beginning of a line, and the columns of white space among them. */
function prefixOf(line: string): { readonly marks: number; readonly spaces: number } {
  let marks = 0;
  let spaces = 0;
  for (const character of /^[ \t>]*/.exec(line)?.[0] ?? '') {
    if (character === '>') marks++;
    else spaces += character === '\t' ? 4 : 1;
  }
  return { marks, spaces };
}

/** How many Markdown marks a paragraph has, and how deeply they are nested. */
interface InlineMarks {
  readonly count: number;
  readonly depth: number;
}

/** Counts brackets and marks of emphasis. Only closed ones count for the depth; all others are text. */
export function countMarks(paragraph: string): InlineMarks {
  const open: Readonly<Record<string, number[]>> = { '[': [], '*': [], _: [], '~': [] };
  let count = 0;
  let depth = 0;
  for (const { 0: run, index } of paragraph.matchAll(/\\.|[[\]<`]|\*+|_+|~+/gs)) {
    const [first = ''] = run;
    if (first === '\\') continue;
    count++;
    const kind = first === ']' ? '[' : first;
    const heights = open[kind];
    if (!heights) continue;
    const levels = Math.ceil(run.length / 2);
    if (closes(first, run.length, index, paragraph, heights)) depth = Math.max(depth, close(heights, levels));
    else for (let level = 0; level < levels; level++) heights.push(0);
  }
  return { count, depth };
}

/** Emphasis ends after a letter; if a letter follows too, it ends what is open (CommonMark 6.2). */
function closes(mark: string, length: number, index: number, text: string, open: readonly number[]): boolean {
  if (mark === '[' || mark === ']') return mark === ']';
  const isBehind = /\S/.test(text[index - 1] ?? ' ');
  const isBefore = /\S/.test(text[index + length] ?? ' ');
  return isBehind && (!isBefore || open.length > 0);
}

/** Closes the innermost levels, each of which is one higher than what was in it. */
function close(heights: number[], levels: number): number {
  let highest = 0;
  for (let level = 0; level < levels && heights.length > 0; level++) {
    const height = heights.pop()! + 1;
    highest = Math.max(highest, height);
    if (heights.length > 0) heights.push(Math.max(heights.pop()!, height));
  }
  return highest;
}
