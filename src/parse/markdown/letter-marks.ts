/**
 * A text with the letters and numerals of lists ("a.", "b)", "ii.", "C)") as numbers, which Markdown knows; every character
 * stays where it was. They are a list's only from `a` or `i` on, two in sequence or more, after an empty line, a heading,
 * a colon, or a point further to the left: "A. Jensen" is a name. What a list's marks were is seen in the text as typed.
 */
export function withLetterMarks(text: string): string {
  if (!mayBegin.test(text)) return text;
  const marks: Mark[] = [];
  const runs: Run[] = [];
  const endRuns = (indent: number) => {
    while (runs.length > 0 && runs.at(-1)!.indent >= indent) {
      const run = runs.pop()!;
      if (run.marks.length > 1) marks.push(...run.marks);
    }
  };
  const delimiters = new Map<number, string>();
  let before: Line | undefined;
  for (const line of linesOf(text)) {
    if (line.text === '') {
      before = line;
      continue;
    }
    const [, label, delimiter = ''] = letterMark.exec(line.text) ?? [];
    const run = runs.findLast(({ indent }) => indent === line.indent);
    if (label !== undefined && run && label === run.kind[run.marks.length] && delimiter === run.delimiter) {
      endRuns(line.indent + 1);
      run.marks.push({ at: line.start + line.indent, label, as: run.as });
    } else if (label !== undefined && mayFollow(line, before) && firstOf(label, delimiter)) {
      endRuns(line.indent);
      // A sign other than that of the list above begins another list.
      const as = delimiters.get(line.indent) === ')' ? '.' : ')';
      delimiters.set(line.indent, as);
      const mark = { at: line.start + line.indent, label, as };
      runs.push({ indent: line.indent, kind: firstOf(label, delimiter)!, delimiter, as, marks: [mark] });
    } else {
      const number = /^\d{1,9}([.)])[ \t]/.exec(line.text)?.[1];
      if (number !== undefined) delimiters.set(line.indent, number);
      // A line may continue a point's text without its indent, but not after an empty line.
      if (before?.text === '' || beginsBlock.test(line.text)) endRuns(line.indent);
    }
    before = line;
  }
  endRuns(0);
  return replaced(text, marks);
}

/**
 * Lower-case letters, numerals and capitals. Capitals must have a bracket, since with a full stop they are initials.
 */
const alphabet = [...'abcdefghijklmnopqrstuvwxyz'];
const capitals = alphabet.map(letter => letter.toUpperCase());
const numerals =
  'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii xxiii xxiv xxv'.split(
    ' ',
  );

const mayBegin = /(?:^|[\r\n])[ \t>]*(?:[ai][.)]|A\))[ \t]/;
const letterMark = /^([a-z]|[ivx]{1,5}|[A-Z](?=\)))([.)])[ \t]+\S/;
const beginsBlock = /^(?:[-+*][ \t]|\d{1,9}[.)][ \t]|#{1,6}[ \t]|:{2}|[`~]{3}|\|)/;

/** What continues a list that begins with a mark; undefined if no list begins with it. */
function firstOf(label: string, delimiter: string): readonly string[] | undefined {
  if (label === 'A') return delimiter === ')' ? capitals : undefined;
  return label === 'a' ? alphabet : label === 'i' ? numerals : undefined;
}

/** A mark in the text, and the sign after it that Markdown is to read. */
interface Mark {
  readonly at: number;
  readonly label: string;
  readonly as: string;
}

/** Marks in sequence, at one indent. */
interface Run {
  readonly indent: number;
  readonly kind: readonly string[];
  readonly delimiter: string;
  readonly as: string;
  readonly marks: Mark[];
}

interface Line {
  readonly start: number;
  /** UTF-16 units before its text. */
  readonly indent: number;
  readonly text: string;
}

function* linesOf(text: string): Generator<Line> {
  for (const { 0: whole, index } of text.matchAll(/.*(?:\r\n?|\n|$)/g)) {
    const indent = /^[ \t>]*/.exec(whole)![0].length;
    yield { start: index, indent, text: whole.slice(indent).trimEnd() };
  }
}

function mayFollow(line: Line, before: Line | undefined): boolean {
  if (!before || before.text === '' || /:[*_]*\\?$/.test(before.text) || /^#{1,6}[ \t]/.test(before.text))
    return true;
  return (
    line.indent > before.indent &&
    (/^(?:[-+*]|\d{1,9}[.)])[ \t]/.test(before.text) || letterMark.test(before.text))
  );
}

/** As many digits as letters. From the second mark on, only the first character matters to Markdown. */
function replaced(text: string, marks: readonly Mark[]): string {
  let result = '';
  let done = 0;
  for (const { at, label, as } of marks.toSorted((a, b) => a.at - b.at)) {
    result += text.slice(done, at) + '1'.padStart(label.length, '0') + as;
    done = at + label.length + 1;
  }
  return result + text.slice(done);
}
