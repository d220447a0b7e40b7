import { pointAt } from '../../../diagnostics/places.ts';
import type { SourceFile } from '../../../read/source-file.ts';
import { colon, invisible, twoColons } from './look-alikes.ts';
import { type DirectiveWord, readDirective } from './read-directive.ts';

/** A line that is a directive, or that may have been meant as one. */
export type FoundDirective = DirectiveWord & DirectiveLine;

interface DirectiveLine {
  /** Offsets of its first colon and of the end of its text. */
  readonly start: number;
  readonly end: number;
  /** From 1. */
  readonly line: number;
  /** Its text from the first colon on, without white space at its end. */
  readonly found: string;
  /** What stands before it on its line: nothing, what looks like space, or marks of lists, quotations and the like. */
  readonly before: 'nothing' | 'space' | 'marks';
}

/**
 * All lines of a body whose first characters are `:::` or `::` with a name, after any indent, list marks and quotation
 * marks. Where a word processor ends a line within a paragraph (U+2028 and others), a line begins here too: what its
 * author sees as a line must not be printed by a slip. Colons of other scripts count as colons.
 */
export function findDirectives(source: SourceFile, from: number): readonly FoundDirective[] {
  const text = source.text;
  const found: FoundDirective[] = [];
  colons.lastIndex = from;
  for (let match = colons.exec(text); match; match = colons.exec(text)) {
    const lineStart = startOfLine(text, match.index, from);
    const end = endOfLine(text, match.index);
    const before = text.slice(lineStart, match.index);
    const directive = marksOnly.test(before) ? readDirective(text.slice(match.index, end)) : undefined;
    if (directive) {
      const start = match.index;
      const words = text.slice(start, end).trimEnd();
      found.push({
        ...directive,
        start,
        end: start + words.length,
        line: pointAt(source, start).line,
        found: words,
        before: before === '' ? beforeLine(source, start) : /^[\s\p{Cf}]*$/u.test(before) ? 'space' : 'marks',
      });
    }
    colons.lastIndex = end;
  }
  return found;
}

/** Two colons, or the sign of two; what follows is `readDirective`'s to judge. */
const colons = new RegExp(`${colon}${invisible}*${colon}|${twoColons}`, 'g');
const lineEnds = /[\n\r\v\f\u0085\u2028\u2029]/;

/** Indents, marks of quotations, lists, tasks, notes, headings and emphasis, quotation marks. */
const marksOnly =
  /^(?:\u034f|[\s\p{Cf}\u115f\u1160\u2800\u3164\uffa0>#*+•·○●◦▪–—"'“”„«»‘’\uf0a0-\uf0ff_-]|\d{1,9}[.)]|\[[ xX]\]|\[\^[^\]\s]{1,999}\]:)*$/u;

/** The first column, if the line is one of the file's and not of a word processor's. */
function beforeLine(source: SourceFile, start: number): 'nothing' | 'space' {
  return pointAt(source, start).column === 1 ? 'nothing' : 'space';
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
