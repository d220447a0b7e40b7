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
export function lazyLines(paragraph: string): number {
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
