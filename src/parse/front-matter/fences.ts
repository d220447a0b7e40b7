import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { lineAt, startOf } from '../../diagnostics/places.ts';
import { withFix, withSuggestion } from '../../diagnostics/replacement.ts';
import type { Place } from '../../meeting/place.ts';
import type { SourceFile } from '../../read/source-file.ts';

/** Where the front matter is in its file. */
export interface Fences {
  /** The opening `---`. */
  readonly fence: Place;
  /** Its lines, from 1; `last` is exclusive. */
  readonly first: number;
  readonly last: number;
  /** The offset at which the body begins. */
  readonly body: number;
}

type Report = (diagnostic: Diagnostic) => void;

/** What Word and other programs make of three hyphens. */
const dashes = /^[\s\u200b-\u200f\u2060\ufeff\-‐‑‒–—―−⸺⸻─━]+$/;
/** What other formats use instead. */
const otherFences = /^\s*(?:\*{2,}|_{2,}|={2,}|\+{2,}|~{2,}|\.{2,3}|…)\s*$/;
const field = /^\p{L}[\p{L}\p{N}_-]*\s*:(?:\s|$)/u;

/**
 * Finds the two `---` lines around the front matter; the first must be the file's first line. Near misses are reported,
 * and read as what was meant. Undefined, and reported, if there is no front matter.
 */
export function findFences(source: SourceFile, report: Report): Fences | undefined {
  const opening = findOpening(source, report);
  if (opening === undefined) return undefined;
  const fence = linePlace(source, opening);
  const closing = findClosing(source, opening + 1);
  if (closing === undefined) {
    report(diagnose('fence-unclosed', fence, {}));
    return undefined;
  }
  const text = lineAt(source, closing);
  if (!isFence(text)) report(wrongFence(source, closing, text));
  const body = source.lineStarts[closing] ?? source.text.length;
  return { fence, first: opening + 1, last: closing, body };
}

/** The line of the opening fence. */
function findOpening(source: SourceFile, report: Report): number | undefined {
  const line = firstLineWithText(source);
  const text = lineAt(source, line);
  const place = linePlace(source, line);
  if (/^---[ \t]*[A-Za-z]\w*[ \t]*$/.test(text)) {
    const isYaml = /ya?ml/i.test(text);
    const told = diagnose('fence-code', place, { found: text.trim() });
    report(isYaml ? withFix(told, '---') : withSuggestion(told, '---'));
    return isYaml ? line : undefined;
  }
  if (!isFenceLike(text)) return findLower(source, line, report);
  if (line > 1) {
    const start = startOf(source.path);
    report(withFix(diagnose('fence-blank', start, {}), '', { ...start, end: { line, column: 1 } }));
  }
  if (!isFence(text)) report(wrongFence(source, line, text));
  return line;
}

/** The fix is only certain for a row of dashes: other signs may mean something else. */
function wrongFence(source: SourceFile, line: number, text: string): Diagnostic {
  const place = linePlace(source, line);
  const told = diagnose('fence-wrong', place, { found: text.trim() });
  if (!dashes.test(text)) return withSuggestion(told, '---');
  return withFix(told, '---', { ...place, start: { line, column: 1 } });
}

/** The opening fence below other text; reported as missing if there is none. */
function findLower(source: SourceFile, first: number, report: Report): number | undefined {
  const found = lineAt(source, first).trim();
  if (field.test(found)) {
    report(diagnose('fence-missing', startOf(source.path), { found }));
    return undefined;
  }
  let fence = findClosing(source, first + 1);
  while (fence !== undefined && !field.test(lineAt(source, fence + 1)))
    fence = findClosing(source, fence + 1);
  if (fence === undefined || findClosing(source, fence + 1) === undefined) {
    report(diagnose('fence-missing', startOf(source.path), {}));
    return undefined;
  }
  report(diagnose('fence-blank', linePlace(source, first), { found }));
  return fence;
}

function firstLineWithText(source: SourceFile): number {
  const offset = source.text.search(/[^ \t\r\n]/);
  let line = 1;
  while (source.lineStarts[line] !== undefined && source.lineStarts[line]! <= offset) line++;
  return line;
}

/** The first line that is a fence or was meant as one: nothing else in front matter looks like it. */
export function findClosing(source: SourceFile, from: number): number | undefined {
  for (let line = from; line <= source.lineStarts.length; line++) {
    // Cheap pre-check: most lines begin with a letter.
    const code = source.text.charCodeAt(source.lineStarts[line - 1]!);
    if (isLetterCode(code)) continue;
    const text = lineAt(source, line);
    if (/^\S/.test(text) && isFenceLike(text) && text.trimEnd() !== '-') return line;
  }
  return undefined;
}

function isLetterCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** White space at the end is not a mistake. */
export function isFence(text: string): boolean {
  return /^---[ \t]*$/.test(text);
}

function isFenceLike(text: string): boolean {
  return text.trim() !== '' && (dashes.test(text) || otherFences.test(text));
}

/** A line without the white space around it. */
export function linePlace(source: SourceFile, line: number): Place {
  const text = lineAt(source, line);
  const start = { line, column: text.length - text.trimStart().length + 1 };
  return { file: source.path, start, end: { line, column: start.column + text.trim().length } };
}
