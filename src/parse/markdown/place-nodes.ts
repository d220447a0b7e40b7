import type { Nodes, Root, Text } from 'mdast';
import type { Point, Position } from 'unist';

/** Where in its file a part of a body is; it begins with a line. */
export interface PartPlace {
  /** Lines before it. */
  readonly lines: number;
  /** The offset in the file for an offset in the part, in UTF-16 units. */
  fileOffset(offset: number): number;
}

/**
 * Gives every node its position in the file. A node without one (GitHub's addresses, found in finished text) gets that of
 * its parent. Returns the first node that is more than `deepest` nodes deep, if any. Such nodes become text as typed, so
 * later stages can safely recurse.
 */
export function placeNodes(root: Root, text: string, place: PartPlace, deepest: number): Nodes | undefined {
  let tooDeep: Nodes | undefined;
  const waiting: { node: Nodes; around: Position; depth: number }[] = [
    { node: root, around: root.position!, depth: 0 },
  ];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, around, depth } = next;
    const position = node.position ?? around;
    node.position = { start: moved(position.start, place), end: moved(position.end, place) };
    if (!('children' in node)) continue;
    if (depth >= deepest) {
      tooDeep ??= node;
      node.children = [typed(node.position, text)];
      continue;
    }
    for (const child of node.children) waiting.push({ node: child, around: position, depth: depth + 1 });
  }
  return tooDeep;
}

function moved({ line, column, offset = 0 }: Point, { lines, fileOffset }: PartPlace): Point {
  return { line: line + lines, column, offset: fileOffset(offset) };
}

function typed(position: Position, text: string): Text {
  return { type: 'text', value: text.slice(position.start.offset, position.end.offset), position };
}
