/**
 * Joins the lines of a text (YAML 1.2.2, 6.5). White space around a line end is dropped, and the line end becomes a
 * space; with empty lines between, each of those becomes a line end instead.
 */
export function fold(text: string): string {
  const lines = linesOf(text);
  if (lines.length === 1) return text;
  return joinLines(lines.map((line, index) => trimLine(line, index > 0, index < lines.length - 1)));
}

export function linesOf(text: string): string[] {
  return text.split(/\r\n?|\n/);
}

/** Only trims spaces and tabs: other white space, such as a no-break space, is meant. */
export function trimLine(line: string, start = true, end = true): string {
  let from = 0;
  let to = line.length;
  while (start && from < to && isBlank(line.charCodeAt(from))) from++;
  while (end && to > from && isBlank(line.charCodeAt(to - 1))) to--;
  return line.slice(from, to);
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}

/** Joins trimmed lines, with `glue` between two that have no empty line between them. */
export function joinLines(lines: readonly string[], glue: (index: number) => string = () => ' '): string {
  const parts = [lines[0]!];
  let empty = 0;
  for (let index = 1; index < lines.length; index++) {
    const isLast = index === lines.length - 1;
    if (lines[index] === '' && !isLast) {
      empty++;
      continue;
    }
    parts.push(empty === 0 ? glue(index - 1) : '\n'.repeat(empty), lines[index]!);
    empty = 0;
  }
  return parts.join('');
}
