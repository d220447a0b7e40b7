/**
 * Replaces the letters and numerals of lists ("a.", "b)", "ii.", "C)") by numbers, which Markdown knows; every offset
 * stays. They mark a list only from `a` or `i` on, two or more in sequence, and after an empty line, a heading, a colon,
 * or a point further left: "A. Jensen" is a name. The marks themselves are later read from the text as typed.
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
  // A list goes on after a decision (see `continuedLists`).
  let aside: Aside | undefined;
  let before: Line | undefined;
  for (const line of linesOf(text)) {
    if (line.text === '') {
      before = line;
      continue;
    }
    if (aside ? line.text === ':::' : decision.test(line.text)) {
      if (!aside) aside = { runs: runs.splice(0), delimiters: [...delimiters] };
      else {
        endRuns(0);
        runs.push(...aside.runs);
        delimiters.clear();
        for (const [indent, delimiter] of aside.delimiters) delimiters.set(indent, delimiter);
        aside = undefined;
      }
      before = { ...line, text: '' };
      continue;
    }
    const [, label, delimiter = ''] = letterMark.exec(line.text) ?? [];
    const run = runs.findLast(({ indent }) => indent === line.indent);
    if (label !== undefined && run && label === run.kind[run.marks.length] && delimiter === run.delimiter) {
      endRuns(line.indent + 1);
      run.marks.push({ at: line.start + line.indent, label, as: run.as });
    } else if (label !== undefined && mayFollow(line, before) && firstOf(label, delimiter)) {
      endRuns(line.indent);
      // Another sign than that of the list above makes it another list.
      const as = delimiters.get(line.indent) === ')' ? '.' : ')';
      delimiters.set(line.indent, as);
      const mark = { at: line.start + line.indent, label, as };
      runs.push({ indent: line.indent, kind: firstOf(label, delimiter)!, delimiter, as, marks: [mark] });
    } else {
      const number = /^\d{1,9}([.)])[ \t]/.exec(line.text)?.[1];
      if (number !== undefined) delimiters.set(line.indent, number);
      // A line without the indent may continue a point's text, but not after an empty line.
      if (before?.text === '' || beginsBlock.test(line.text)) endRuns(line.indent);
    }
    before = line;
  }
  endRuns(0);
  runs.push(...(aside?.runs ?? []));
  endRuns(0);
  return replaced(text, marks);
}

const decision = /^:::(?:public-)?decision$/;

/** What is around a decision. */
interface Aside {
  readonly runs: readonly Run[];
  readonly delimiters: readonly (readonly [number, string])[];
}

/**
 * Capitals need a bracket: with a full stop, they are initials.
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

/** The sequence that a mark begins; undefined if it begins none. */
function firstOf(label: string, delimiter: string): readonly string[] | undefined {
  if (label === 'A') return delimiter === ')' ? capitals : undefined;
  return label === 'a' ? alphabet : label === 'i' ? numerals : undefined;
}

/** A mark in the text, and the sign that replaces the one after it. */
interface Mark {
  readonly at: number;
  readonly label: string;
  readonly as: string;
}

/** Marks in sequence at one indent. */
interface Run {
  readonly indent: number;
  readonly kind: readonly string[];
  readonly delimiter: string;
  readonly as: string;
  readonly marks: Mark[];
}

interface Line {
  readonly start: number;
  /** How many UTF-16 units precede its text. */
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

/** Writes as many digits as there were letters. To Markdown, only the first number of a list matters. */
function replaced(text: string, marks: readonly Mark[]): string {
  let result = '';
  let done = 0;
  for (const { at, label, as } of marks.toSorted((a, b) => a.at - b.at)) {
    result += text.slice(done, at) + '1'.padStart(label.length, '0') + as;
    done = at + label.length + 1;
  }
  return result + text.slice(done);
}
