/**
 * How many lines of a paragraph lack the marks or indent of the quotation, point or note that they continue. It may
 * be too high, but never too low.
 *
 * @param paragraph one of `paragraphsOf`: a list's point and a note begin one
 */
export function lazyLines(paragraph: string): number {
  const lines = paragraph.split(/\r\n?|\n/);
  const { indent, ...begun } = begunOn(lines[0] ?? '');
  let { quotations } = begun;
  let count = 0;
  for (const [index, line] of lines.entries()) {
    const { marks, spaces } = prefixOf(line);
    quotations = Math.max(quotations, marks);
    // Each quotation mark may have its own space after it.
    if (index > 0 && (marks < quotations || spaces - marks < indent)) count++;
  }
  return count;
}

/** The quotations that a line begins, and the columns that text must be indented by to be in its points and notes. */
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
