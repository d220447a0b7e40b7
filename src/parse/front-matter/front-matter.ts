import grayMatter from 'gray-matter';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { lineAt, pointAt, startOf } from '../../diagnostics/places.ts';
import type { Place } from '../../meeting/place.ts';
import type { SourceFile } from '../../read/source-file.ts';
import type { MapValue } from '../parsed-file.ts';
import { readBlock } from './block.ts';
import * as engines from './engines.ts';
import { type Fences, findClosing, findFences, isFence, linePlace } from './fences.ts';
import { openMatter } from './matter.ts';
import { straighten } from './straighten.ts';

/** A file's front matter, and where its body begins. */
export interface FrontMatter {
  readonly fields: MapValue;
  /** The opening `---`, or line 1 column 1 if there is none. */
  readonly fence: Place;
  /** False if a field may be lost, so none is asked for. */
  readonly readable: boolean;
  /** The offset of the body; undefined if nobody can tell. */
  readonly body: number | undefined;
}

type Report = (diagnostic: Diagnostic) => void;

const mostEmptyLines = 1000;

/**
 * Reads front matter: YAML 1.2 between two `---` lines. Every value is the text that was typed, with its place.
 *
 * gray-matter splits it from the body; the reader is our own. A YAML library gives up at the first thing that is not
 * YAML, where our authors clearly mean text (`title: Skole: Åsum`). It silently drops what follows ` #`, and knows
 * neither the place nor the right form of a slip. What YAML has beyond this (anchors, aliases, tags, types and documents)
 * is refused. Tests compare what this reads with the library `yaml`.
 */
export function readFrontMatter(source: SourceFile, report: Report): FrontMatter {
  const fences = splitMatter(source) ?? findFences(source, report);
  if (!fences) return unreadable(startOf(source.path), undefined);
  const { fence, body } = fences;
  const limit = overLimit(source, fences);
  if (limit) {
    report(limit);
    return unreadable(fence, body);
  }
  const { matter, entries } = readLines(source, fences, report);
  if (matter.isOpen) {
    report(diagnose('fence-unclosed', fence, {}));
    return unreadable(fence, undefined);
  }
  return { fields: { kind: 'map', entries, place: fence }, fence, readable: !matter.lost, body };
}

/**
 * If a line is out of its column, what follows would be misunderstood: all lines are then straightened and read
 * again.
 */
export function readLines(
  source: SourceFile,
  { first, last }: Pick<Fences, 'first' | 'last'>,
  report: Report,
) {
  const found: Diagnostic[] = [];
  const matter = openMatter(source, first, last, diagnostic => found.push(diagnostic));
  const entries = readBlock(matter);
  if (!matter.isCrooked) {
    for (const diagnostic of found) report(diagnostic);
    return { matter, entries };
  }
  const crooked = openMatter(source, first, last, report);
  const lines = straighten(crooked);
  const straight = { ...crooked, lines, lost: lines.some(({ lost }) => lost) };
  return { matter: straight, entries: readBlock(straight) };
}

function overLimit(source: SourceFile, { fence, first, last }: Fences): Diagnostic | undefined {
  const size = source.lineStarts[last - 1]! - source.lineStarts[first - 1]!;
  if (size > mostMegabytes * 1024 * 1024)
    return diagnose('matter-too-large', fence, { limit: mostMegabytes });
  let empty = 0;
  for (let line = first; line < last; line++) if (lineAt(source, line).trim() === '') empty++;
  return empty > mostEmptyLines
    ? diagnose('matter-empty-lines', fence, { limit: mostEmptyLines })
    : undefined;
}

function unreadable(fence: Place, body: number | undefined): FrontMatter {
  return { fields: { kind: 'map', entries: [], place: fence }, fence, readable: false, body };
}

/** The most megabytes (of UTF-16 units) in front matter; it is kept in memory whole, value by value. */
const mostMegabytes = 1;

/**
 * Splits front matter from the body with gray-matter. Undefined unless the split is clean, between two lines of exactly
 * three hyphens and nothing like them between: `findFences` then tells what is wrong.
 */
export function splitMatter(source: SourceFile): Fences | undefined {
  const head = source.text.slice(0, mostMegabytes * 1024 * 1024);
  // To gray-matter, only a line feed ends the first line; what else is on it names a language.
  if (!/^---[ \t]*\r?\n/.test(head) || isSlow(head)) return undefined;
  // With options, gray-matter keeps nothing in its cache.
  const { matter } = grayMatter(head, { engines });
  const { line, column } = pointAt(source, '---'.length + matter.length + 1);
  if (column !== 1 || !isFence(lineAt(source, line)) || findClosing(source, 2) !== line) return undefined;
  return {
    fence: linePlace(source, 1),
    first: 2,
    last: line,
    body: source.lineStarts[line] ?? source.text.length,
  };
}

/** gray-matter's time grows with the square of the white space that goes on over several lines. */
function isSlow(text: string): boolean {
  let work = 0;
  for (const [space] of text.matchAll(/\s{8,}/g)) work += space.length ** 2;
  return work > mostWork;
}

/** Ten milliseconds. */
const mostWork = 10_000_000;
