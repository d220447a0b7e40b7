import grayMatter from 'gray-matter';
import { lineAt, pointAt } from '../../diagnostics/places.ts';
import type { SourceFile } from '../../read/source-file.ts';
import * as engines from './engines.ts';
import { type Fences, findClosing, isFence, linePlace } from './fences.ts';

/** The most megabytes (of UTF-16 units) in front matter; it is kept in memory whole, value by value. */
export const mostMegabytes = 1;

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
