/** A text in quotation marks. */
export interface Quoted {
  readonly text: string;
  /** The offset after the closing mark. */
  readonly end: number;
}

/** Whether a text in quotation marks begins at an offset. */
export function isQuote(character: string | undefined): character is '"' | "'" {
  return character === '"' || character === "'";
}

/**
 * Reads a text in quotation marks (YAML 1.2.2, 7.3.1 and 7.3.2) that begins at `from` and ends before `to`; undefined
 * if it is not closed. Between single marks, two marks stand for one. Between double marks, a backslash begins an
 * escape; one that YAML does not know is taken as typed: "C:\mappe".
 */
export function readQuoted(source: string, from: number, to: number): Quoted | undefined {
  const end = source[from] === '"' ? endOfDouble(source, from + 1, to) : endOfSingle(source, from + 1, to);
  if (end === undefined) return undefined;
  const inner = source.slice(from + 1, end);
  if (source[from] === "'") return { text: fold(inner).replaceAll("''", "'"), end: end + 1 };
  const plain = !inner.includes('\\');
  return { text: plain ? fold(inner) : foldEscaped(inner), end: end + 1 };
}

function endOfDouble(source: string, from: number, to: number): number | undefined {
  for (let at = from; at < to; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === '"') return at;
  }
  return undefined;
}

function endOfSingle(source: string, from: number, to: number): number | undefined {
  for (let at = from; at < to; at++) {
    if (source[at] !== "'") continue;
    if (source[at + 1] !== "'") return at;
    at++;
  }
  return undefined;
}

const escapes: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  '\t': '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
};

/** Folds lines but keeps escaped white space. A backslash at the end of a line joins it with the next. */
function foldEscaped(inner: string): string {
  const lines = linesOf(inner).map((line, index, { length }) => {
    const begun = trimLine(line, index > 0, false);
    return index < length - 1 ? trimEscaped(begun) : begun;
  });
  const joins = lines.map((line, index) => index < lines.length - 1 && endsInEscape(line));
  const texts = lines.map((line, index) => resolve(joins[index] ? line.slice(0, -1) : line));
  return joinLines(texts, index => (joins[index] ? '' : ' '));
}

function trimEscaped(line: string): string {
  const trimmed = trimLine(line, false, true);
  return endsInEscape(trimmed) ? trimmed + line.slice(trimmed.length, trimmed.length + 1) : trimmed;
}

/** Whether the next character is escaped: the text ends in an odd number of backslashes. */
function endsInEscape(text: string): boolean {
  let from = text.length;
  while (text[from - 1] === '\\') from--;
  return (text.length - from) % 2 === 1;
}

const escapePattern = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([\s\S]))/g;

function resolve(text: string): string {
  const resolved = text.replace(
    escapePattern,
    (typed: string, x?: string, u?: string, long?: string, letter?: string) => {
      if (letter !== undefined) return escapes[letter] ?? typed;
      const code = Number.parseInt((x ?? u ?? long)!, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : typed;
    },
  );
  // Two escapes may make a surrogate pair, as JSON writes it. A lone surrogate is not a character.
  return resolved.replace(/\p{Surrogate}/gu, '\ufffd');
}

/**
 * Joins the lines of a text (YAML 1.2.2, 6.5). White space around a line end is dropped, and the line end becomes a
 * space; with empty lines between, each of those becomes a line end instead.
 */
export function fold(text: string): string {
  const lines = linesOf(text);
  if (lines.length === 1) return text;
  return joinLines(lines.map((line, index) => trimLine(line, index > 0, index < lines.length - 1)));
}

function linesOf(text: string): string[] {
  return text.split(/\r\n?|\n/);
}

/** Only trims spaces and tabs: other white space, such as a no-break space, is meant. */
function trimLine(line: string, start = true, end = true): string {
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
