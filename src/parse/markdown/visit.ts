import type { Nodes } from 'mdast';

/** Looks at a node and those below it, each before those in it. */
export function visit(root: Nodes, look: (node: Nodes) => void): void {
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    look(node);
    if (!('children' in node)) continue;
    for (let index = node.children.length - 1; index >= 0; index--) waiting.push(node.children[index]!);
  }
}
