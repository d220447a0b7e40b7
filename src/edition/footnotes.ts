import type { FootnoteDefinition, Nodes } from 'mdast';
import type { PublicBlock } from '../meeting/body.ts';

type AnyNode = Nodes | PublicBlock;

/** The first definition of each note in these nodes, by its identifier. */
export function definitionsIn(nodes: readonly AnyNode[]): ReadonlyMap<string, FootnoteDefinition> {
  const definitions = new Map<string, FootnoteDefinition>();
  visit(nodes, node => {
    if (node.type === 'footnoteDefinition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node);
    return true;
  });
  return definitions;
}

/** The notes that the text of these nodes refers to, and those that such notes refer to, as far as they are defined. */
export function referencedNotes(
  nodes: readonly AnyNode[],
  definitions: ReadonlyMap<string, FootnoteDefinition>,
): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting: (readonly AnyNode[])[] = [nodes];
  for (let text = waiting.pop(); text; text = waiting.pop()) {
    visit(text, node => {
      if (node.type === 'footnoteReference' && !found.has(node.identifier)) {
        const definition = definitions.get(node.identifier);
        if (definition) {
          found.add(node.identifier);
          waiting.push(definition.children);
        }
      }
      return node.type !== 'footnoteDefinition';
    });
  }
  return found;
}

/** Looks at nodes in order; those below a node only where `look` says so. */
function visit(nodes: readonly AnyNode[], look: (node: AnyNode) => boolean): void {
  for (const node of nodes) {
    if (look(node) && 'children' in node) visit(node.children as readonly AnyNode[], look);
  }
}
