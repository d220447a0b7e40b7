import type { PhrasingContent } from 'mdast';

/** The words of nodes, without their marks; a line's end is a space. */
export function plainText(nodes: readonly PhrasingContent[]): string {
  return nodes.map(textOf).join('').replace(/\s+/g, ' ').trim();
}

function textOf(node: PhrasingContent): string {
  if (node.type === 'break') return ' ';
  if ('value' in node) return node.value;
  if ('alt' in node) return node.alt ?? '';
  return 'children' in node ? plainText(node.children) : '';
}
