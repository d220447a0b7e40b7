import type { Nodes } from 'mdast';
import type { Block } from '../meeting/body.ts';
import type { Place } from '../meeting/place.ts';

/** Calls a function with each node of a body or of a field's Markdown, in reading order. */
export function walk(nodes: readonly (Block | Nodes)[], visit: (node: Nodes) => void): void {
  for (const node of nodes) {
    visit(node);
    if ('children' in node) walk(node.children, visit);
  }
}

/** Where a node stands in its file; the parse stage keeps the file's own lines and columns. */
export function placeOf({ position }: Nodes, file: string): Place {
  const start = { line: position?.start.line ?? 1, column: position?.start.column ?? 1 };
  const end = { line: position?.end.line ?? 1, column: position?.end.column ?? 1 };
  return { file, start, end };
}
