import { offsetOf } from '../../diagnostics/places.ts';
import type { Point } from '../../meeting/place.ts';
import type { SourceFile } from '../../read/source-file.ts';

/** A file without a comment that begins at a point and has no end; every offset stays. It is taken to end where its paragraph does. */
export function withoutOpenComment(source: SourceFile, point: Point): SourceFile {
  const start = offsetOf(source, point);
  const rest = source.text.slice(start);
  const end = rest.search(/(?:\r\n|\n|\r(?!\n))[ \t>]*(?:[\r\n]|$)/);
  const comment = end < 0 ? rest : rest.slice(0, end);
  const text = source.text.slice(0, start) + comment.replace(/[^\r\n]/g, ' ') + rest.slice(comment.length);
  return { ...source, text };
}
