import type { Node } from 'mdast';
import type { Place } from '../../meeting/place.ts';

/** The place of a body's node; nodes are in their file's own coordinates. */
export function placeOf({ position }: Pick<Node, 'position'>, file: string): Place | undefined {
  if (!position) return undefined;
  const { start, end } = position;
  return {
    file,
    start: { line: start.line, column: start.column },
    end: { line: end.line, column: end.column },
  };
}
