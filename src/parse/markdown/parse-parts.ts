import type { Code, Root, RootContent } from 'mdast';
import type { Extension } from 'micromark-util-types';
import { lineAt, pointAt } from '../../diagnostics/places.ts';
import type { SourceFile } from '../../read/source-file.ts';
import { readDirective } from './directives/read-directive.ts';
import { markOf } from './nodes/continued-lists.ts';
import { endOf, startOf } from './tree-walk.ts';

/** Reads the lines of a file from one offset up to another; positions count in the file. */
export type ReadPart = (start: number, end: number, references: KnownReferences) => Root;

/** How many lines of a long body are read at once: some of micromark's work grows with their square. */
const fewLines = 250;
const nothingKnown: KnownReferences = { definitions: [], footnotes: [] };

/**
 * Reads a long body in parts, with the same result as if read at once. A part ends before a line at which CommonMark
 * closes all that was open (see `isBoundary`). A part that may continue even there (code and HTML, say) is read again with
 * twice as many lines. A list that was split is joined again.
 */
export function parseParts(source: SourceFile, from: number, read: ReadPart, linesAtOnce = fewLines): Root {
  const first = pointAt(source, from).line - 1;
  const last = source.lineStarts.length;
  if (last - first < 2 * linesAtOnce) return read(from, source.text.length, nothingKnown);
  const references = findReferences(source.text.slice(from));
  const children: RootContent[] = [];
  const readLines = (from: number, to: number) =>
    read(offsetOf(source, from), offsetOf(source, to), references);
  for (let line = first; line < last; ) {
    let end = nextBoundary(source, line + linesAtOnce);
    let part = readLines(line, end);
    while (end < last && isOpen(part, source, end)) {
      end = nextBoundary(source, line + 2 * (end - line));
      part = readLines(line, end);
    }
    append(part.children, children, source, line);
    line = end;
  }
  return { type: 'root', children };
}

/** The first line from this one on that may begin a part; the number of lines if there is none. Lines count from 0. */
function nextBoundary(source: SourceFile, line: number): number {
  let next = line;
  while (next < source.lineStarts.length && !isBoundary(source, next)) next++;
  return Math.min(next, source.lineStarts.length);
}

/**
 * Whether a part may end before a line in the first column: a heading or directive, a line after a rule, a list point, or
 * any other line after an empty one. Some kinds of block may still be open there: see `isOpen`.
 */
function isBoundary(source: SourceFile, line: number): boolean {
  return (
    interrupts(source, line) ||
    isPoint(source, line) ||
    isAfterRule(source, line) ||
    isAfterEmpty(source, line)
  );
}

/** Whether the last block of a part may continue in the next line. */
function isOpen(part: Root, source: SourceFile, line: number): boolean {
  const last = part.children.at(-1);
  switch (last?.type) {
    case 'code':
      return !isEndedCode(last, source);
    case 'html':
      return !/^<!--[\s\S]*-->.*$/.test(last.value);
    case 'heading':
    case 'thematicBreak':
      return false;
    case 'list':
      return !interrupts(source, line) && !isPoint(source, line) && !isAfterEmpty(source, line);
    default:
      return !interrupts(source, line) && !isEmpty(source, line - 1);
  }
}

/** Whether code has a closing fence of the same kind, as long or longer. */
function isEndedCode(code: Code, source: SourceFile): boolean {
  const [first = '', ...others] = source.text.slice(startOf(code), endOf(code)).split(/\r\n?|\n/);
  const fence = /^(?:`{3,}|~{3,})/.exec(first)?.[0];
  const last = /^ {0,3}(`+|~+)[ \t]*$/.exec(others.at(-1) ?? '')?.[1];
  return fence !== undefined && last?.startsWith(fence) === true;
}

function interrupts(source: SourceFile, line: number): boolean {
  const text = textOf(source, line);
  return /^#{1,6}(?:[ \t]|$)/.test(text) || (text.startsWith('::') && readDirective(text)?.exact === true);
}

function isPoint(source: SourceFile, line: number): boolean {
  return /^(?:[-+*]|\d{1,9}[.)])[ \t]+\S/.test(textOf(source, line));
}

/** After a rule across the page or under a heading. */
function isAfterRule(source: SourceFile, line: number): boolean {
  return /^(?:-+|=+|\*{3,}|_{3,})[ \t]*$/.test(textOf(source, line - 1));
}

function isAfterEmpty(source: SourceFile, line: number): boolean {
  return isEmpty(source, line - 1) && /^(?!(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$))\S/.test(textOf(source, line));
}

function isEmpty(source: SourceFile, line: number): boolean {
  return /^[ \t]*$/.test(textOf(source, line));
}

/** Adds the blocks of a part that begins at a line to those before it. */
function append(
  part: readonly RootContent[],
  children: RootContent[],
  source: SourceFile,
  line: number,
): void {
  const before = children.at(-1);
  const [first, ...rest] = part;
  const isParted = before?.type === 'list' && first?.type === 'list' && isPoint(source, line);
  if (isParted && markOf(before, source.text) === markOf(first, source.text)) {
    for (const point of first.children) before.children.push(point);
    before.spread ||= first.spread || isEmpty(source, line - 1);
    if (before.position && first.position) before.position.end = first.position.end;
  } else if (first) children.push(first);
  for (const child of rest) children.push(child);
}

function textOf(source: SourceFile, line: number): string {
  return lineAt(source, line + 1);
}

function offsetOf(source: SourceFile, line: number): number {
  return source.lineStarts[line] ?? source.text.length;
}

/** Labels that a text may define, in the form in which micromark compares them. */
interface KnownReferences {
  readonly definitions: readonly string[];
  readonly footnotes: readonly string[];
}

/**
 * Finds what looks like a definition anywhere in a text. If it is not one (in code, say), references to it are restored
 * as typed once the whole tree is known.
 */
function findReferences(text: string): KnownReferences {
  const definitions = new Set<string>();
  const footnotes = new Set<string>();
  for (const [, label] of text.matchAll(/\[((?:[^\\[\]]|\\.){1,999})\]:/gs)) {
    definitions.add(normalised(label!));
    if (label!.startsWith('^')) footnotes.add(normalised(label!.slice(1)));
  }
  return { definitions: [...definitions], footnotes: [...footnotes] };
}

/** CommonMark, "matches": ignoring case, with white space as one space. */
function normalised(label: string): string {
  return label
    .replace(/[\t\n\r ]+/g, ' ')
    .replace(/^ | $/g, '')
    .toLowerCase()
    .toUpperCase();
}

/** Tells micromark of these labels before it reads a text: their definitions are in another part of the file. */
export function knownReferences({ definitions, footnotes }: KnownReferences): Extension {
  let told = false;
  return {
    flowInitial: {
      null: {
        tokenize(_effects, _ok, nok) {
          return code => {
            if (!told) {
              told = true;
              this.parser.gfmFootnotes ??= [];
              for (const label of definitions) this.parser.defined.push(label);
              for (const label of footnotes) this.parser.gfmFootnotes.push(label);
            }
            return nok(code);
          };
        },
      },
    },
  };
}
