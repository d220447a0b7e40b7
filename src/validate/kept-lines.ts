import type { Nodes } from 'mdast';
import type { Block } from '../meeting/body.ts';

/** A body in which each line of a text stays a line, as `line-ends: keep` asks. */
export function keptLines(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap(block => keep(block as Nodes) as readonly Block[]);
}

function keep(node: Nodes): readonly Nodes[] {
  if (node.type === 'text') {
    const { position } = node;
    return node.value.split(/\r\n?|\n/).flatMap((value, index): Nodes[] => {
      const text: Nodes = { type: 'text', value, position };
      return index === 0 ? [text] : [{ type: 'break', position }, text];
    });
  }
  if (!('children' in node)) return [node];
  return [{ ...node, children: node.children.flatMap(child => keep(child as Nodes)) } as Nodes];
}
