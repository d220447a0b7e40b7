/**
 * The most quotations, lists and notes that may be open after the marks at the beginning of a line. It may be too
 * high for lines that are indented by hundreds of columns, but never too low.
 *
 * @param open how many were open on the line before
 */
export function containerDepth(line: string, open: number): number {
  const { marks, columns } = marksBefore(line);
  if (marks === 0 || isRule(line)) return open;
  // A list's point is indented at least two columns more than the list.
  return Math.min(open, Math.floor(columns / 2)) + marks;
}

const mark = /([ \t]*)(?:(>) ?|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)|\[\^[^\]\s]{1,999}\]:)/y;

/**
 * The marks before a line's text, and the columns of white space before them that may keep lists open. After a list
 * mark there are none: it begins a new point.
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

/** A line across the page: `- - -`. */
function isRule(line: string): boolean {
  return /^[ \t>]*([-*])(?:[ \t]*\1){2,}[ \t]*$/.test(line);
}
