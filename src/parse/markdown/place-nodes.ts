import type { Nodes, Root, Text } from 'mdast';
import type { Point, Position } from 'unist';

/** Where in its file a part of a body stands; it begins at the beginning of a line. */
export interface PartPlace {
  /** Lines before it. */
  readonly lines: number;
  /** The offset in the file of what stands at an offset of the part, in UTF-16 units. */
  fileOffset(offset: number): number;
}

/**
 * Gives every node its position in the file. Nodes that have none (GitHub's addresses, found in finished text) get that
 * of the node around them. Returns the first node that stands more than `deepest` nodes deep, if any: it and what is as
 * deep become the text that was typed, so that later stages may follow a tree by recursion.
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
