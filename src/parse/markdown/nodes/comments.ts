import type { Html } from 'mdast';
import { diagnose } from '../../../diagnostics/diagnostic.ts';
import { endOf, startOf } from '../node-path.ts';
import type { Reading } from './reading.ts';

/**
 * A block of HTML without its comments, which are for the author only. A comment that does not end is reported, and
 * stays.
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

/** Where the comment without an end begins: after all ends. */
function lastComment(node: Html, { text }: Reading): number {
  const start = startOf(node);
  const end = text.lastIndexOf('-->', endOf(node) - 3);
  return text.indexOf('<!--', Math.max(start, end));
}

/** @param offset where the comment begins */
export function reportComment(offset: number, { report, placeOf }: Reading): void {
  report(diagnose('comment-unclosed', placeOf(offset, offset + 4), {}));
}
