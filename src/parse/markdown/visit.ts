import type { Nodes, Root } from 'mdast';

/** Looks at the nodes of a tree, each before those in it. */
export function visit(root: Root, look: (node: Nodes) => void): void {
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    look(node);
    if (!('children' in node)) continue;
    for (let index = node.children.length - 1; index >= 0; index--) waiting.push(node.children[index]!);
  }
}
