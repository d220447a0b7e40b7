import type { PhrasingContent } from 'mdast';

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
