import type { Html } from 'mdast';
import { diagnose } from '../../../diagnostics/diagnostic.ts';
import { offsetOf } from '../../../diagnostics/places.ts';
import type { Point } from '../../../meeting/place.ts';
import type { SourceFile } from '../../../read/source-file.ts';
import { endOf, startOf } from '../tree-walk.ts';
import type { Reading } from './reading.ts';

/**
 * A block of HTML without its comments, which are for authors only. A comment without an end is reported, and stays.
 */
export function withoutComments(html: string, node: Html, reading: Reading): string {
  let rest = '';
  let done = 0;
  for (let start = html.indexOf('<!--'); start >= 0; start = html.indexOf('<!--', done)) {
    const end = html.indexOf('-->', start + 2);
    if (end < 0) {
      reportComment(lastComment(node, reading), reading);
      break;
    }
    rest += html.slice(done, start);
    done = end + 3;
  }
  return rest + html.slice(done);
}

/** Where the comment without an end begins: after the last end of another. */
function lastComment(node: Html, { text }: Reading): number {
  const start = startOf(node);
  const end = text.lastIndexOf('-->', endOf(node) - 3);
  return text.indexOf('<!--', Math.max(start, end));
}

/** @param offset where the comment begins */
export function reportComment(offset: number, { report, placeOf }: Reading): void {
  report(diagnose('comment-unclosed', placeOf(offset, offset + 4), {}));
}

/** Blanks out a comment without an end, up to the end of its paragraph; every offset stays. */
export function withoutOpenComment(source: SourceFile, point: Point): SourceFile {
  const start = offsetOf(source, point);
  const rest = source.text.slice(start);
  const end = rest.search(/(?:\r\n|\n|\r(?!\n))[ \t>]*(?:[\r\n]|$)/);
  const comment = end < 0 ? rest : rest.slice(0, end);
  const text = source.text.slice(0, start) + comment.replace(/[^\r\n]/g, ' ') + rest.slice(comment.length);
  return { ...source, text };
}
