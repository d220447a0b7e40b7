import type { Node, Nodes, PhrasingContent, Root } from 'mdast';

/** Nodes from the outermost to the innermost. */
export type NodePath = readonly Nodes[];

/** The nodes below the root that are around an offset of the file. */
export function pathTo(root: Root, offset: number): NodePath {
  const path: Nodes[] = [];
  let inner = childAt(root.children, offset);
  while (inner) {
    path.push(inner);
    inner = 'children' in inner ? childAt(inner.children, offset) : undefined;
  }
  return path;
}

/** The sibling around an offset; siblings are in order of their offsets. */
function childAt(siblings: readonly Nodes[], offset: number): Nodes | undefined {
  const last = siblings[lastUpTo(siblings, offset, startOf)];
  return last && offset < endOf(last) ? last : undefined;
}

/** The index of the last element whose offset is at most `most`, or -1; offsets rise. */
export function lastUpTo<T>(sorted: readonly T[], most: number, offsetOf: (element: T) => number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (offsetOf(sorted[middle]!) <= most) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The offset at which a node begins. */
export function startOf(node: Node): number {
  return node.position?.start.offset ?? 0;
}

/** The offset at which a node ends, exclusive. */
export function endOf(node: Node): number {
  return node.position?.end.offset ?? 0;
}

/** Visits a node and all below it, parents first. */
export function visit(root: Nodes, look: (node: Nodes) => void): void {
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    look(node);
    if (!('children' in node)) continue;
    for (let index = node.children.length - 1; index >= 0; index--) waiting.push(node.children[index]!);
  }
}

/** The text of nodes without marks; a line break becomes a space. */
export function plainText(nodes: readonly PhrasingContent[]): string {
  return nodes.map(textOf).join('').replace(/\s+/g, ' ').trim();
}

function textOf(node: PhrasingContent): string {
  if (node.type === 'break') return ' ';
  if ('value' in node) return node.value;
  if ('alt' in node) return node.alt ?? '';
  return 'children' in node ? plainText(node.children) : '';
}
