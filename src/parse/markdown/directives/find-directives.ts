import { pointAt } from '../../../diagnostics/places.ts';
import type { SourceFile } from '../../../read/source-file.ts';
import { findLoneName, findSignLine } from './find-other-signs.ts';
import { colon, invisible, passageWord, twoColons } from './passage-names.ts';
import { type DirectiveWord, readDirective } from './read-directive.ts';

/** A line that is a directive or may have been meant as one. */
export type FoundDirective = DirectiveWord & DirectiveLine;

interface DirectiveLine {
  /** Offsets of its first colon and of the end of its text. */
  readonly start: number;
  readonly end: number;
  /** From 1. */
  readonly line: number;
  /** Its text from the first colon on, without white space at its end. */
  readonly found: string;
  /** What is before it on its line: nothing, what looks like space, or marks of lists, quotations and the like. */
  readonly before: 'nothing' | 'space' | 'marks';
  /** It has other signs instead of colons; in lists, cells and code these are text. */
  readonly ofSigns?: true;
}

/**
 * Finds all lines of a body that begin with `:::`, or with `::` and a name, after any indent, list marks and quotation
 * marks; and lines with other signs instead of the colons (`;;;closed`, `[closed]`). Line separators of word processors
 * (U+2028 and others) begin a line too, because a slip must not publish what its author sees as a line. Colons of other
 * scripts count as colons.
 */
export function findDirectives(source: SourceFile, from: number): readonly FoundDirective[] {
  const text = source.text;
  return linesToJudge(text, from).flatMap(lineStart => {
    const directive = directiveIn(text.slice(lineStart, endOfLine(text, lineStart)));
    if (!directive) return [];
    const { word, ofSigns } = directive;
    return { ...word, ...lineOf(directive, lineStart, source), ...(ofSigns && { ofSigns }) };
  });
}

/** Cheap pre-check: the beginnings of lines that may have a directive, in order. */
function linesToJudge(text: string, from: number): readonly number[] {
  const starts = new Set<number>();
  for (const sign of signs) {
    sign.lastIndex = from;
    for (let match = sign.exec(text); match; match = sign.exec(text)) {
      starts.add(startOfLine(text, match.index, from));
      sign.lastIndex = endOfLine(text, sign.lastIndex);
    }
  }
  return [...starts].sort((a, b) => a - b);
}

/** Anything that may be a colon: a wide range is searched faster than a list. */
const perhapsColon = '[:\\u02b0-\\u2027\\u202a-\\uffff]';
/** Two colons, of whatever script; the names of passages; and a line in brackets, which may hold a phrase: `[nö]`. */
const signs = [
  new RegExp(`${perhapsColon}${invisible}*${perhapsColon}`, 'g'),
  new RegExp(passageWord, 'gi'),
  /^[ \t>]*[[{]{1,2}[^[\]{}\r\n]{2,60}[\]}]{1,2}[ \t]*$/gm,
];
/** Two colons, or the double-colon sign; `readDirective` judges what follows. */
const colons = new RegExp(`${colon}${invisible}*${colon}|${twoColons}`);
const lineEnds = /[\n\r\v\f\u0085\u2028\u2029]/;

/** Indents, marks of quotations, lists, tasks, notes, definitions, headings and emphasis, quotation marks. */
const marksOnly =
  /^(?:\u034f|[\s\p{Cf}\u115f\u1160\u2800\u3164\uffa0>#*+•·○●◦▪–—"'“”„«»‘’\uf0a0-\uf0ff_-]|\d{1,9}[.)]|\[[ xX]\]|\[[^\]]{1,999}\]:)*$/u;

interface InLine {
  readonly word: DirectiveWord;
  /** Offset in the line. */
  readonly at: number;
  readonly text: string;
  readonly ofSigns?: true;
}

function directiveIn(line: string): InLine | undefined {
  const at = line.search(colons);
  const word = at >= 0 && marksOnly.test(line.slice(0, at)) ? readDirective(line.slice(at)) : undefined;
  if (word) return { word, at, text: line.slice(at).trimEnd() };
  const lone = findLoneName(line);
  const meant = lone && readDirective(`::${lone.name}`);
  if (meant) return { word: meant, at: lone.at, text: lone.text };
  const signs = findSignLine(line);
  return signs && { word: wordOf(signs.kind), at: signs.at, text: signs.text, ofSigns: true };
}

function wordOf(kind: 'begin' | 'end'): DirectiveWord {
  return { kind, exact: false, right: kind === 'end' ? ':::' : ':::closed' };
}

function lineOf({ at, text }: InLine, lineStart: number, source: SourceFile): DirectiveLine {
  const start = lineStart + at;
  const { line, column } = pointAt(source, start);
  const before = source.text.slice(lineStart, start);
  return { start, end: start + text.length, line, found: text, before: kindOf(before, column) };
}

/** Nothing precedes a directive if it is in the first column of a line of the file, and not only of a word processor's line. */
function kindOf(before: string, column: number): DirectiveLine['before'] {
  if (before === '') return column === 1 ? 'nothing' : 'space';
  // Nearly always: the Unicode regex is slow to compile.
  if (!/\S/.test(before)) return 'space';
  return !/[!-~]/.test(before) && /^[\s\p{Cf}]*$/u.test(before) ? 'space' : 'marks';
}

function startOfLine(text: string, offset: number, from: number): number {
  let start = offset;
  while (start > from && !lineEnds.test(text[start - 1]!)) start--;
  return start;
}

function endOfLine(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && !lineEnds.test(text[end]!)) end++;
  return end;
}
