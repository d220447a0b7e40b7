import type { FootnoteDefinition, Nodes } from 'mdast';
import type { Block, PublicBlock } from '../meeting/body.ts';

export type AnyNode = Nodes | Block | PublicBlock;

/**
 * The notes that the text of these nodes refers to, and those that such notes refer to in their turn.
 *
 * @param shown what is left of a body
 * @param body the whole of it: of two definitions of a note its first counts (GFM), even if that is withheld
 */
export function shownNotes(
  shown: readonly AnyNode[],
  body: readonly AnyNode[],
): ReadonlySet<FootnoteDefinition> {
  const standing = new Set(definitionsIn(shown));
  const byIdentifier = new Map(
    definitionsIn(body)
      .map(definition => [definition.identifier, definition] as const)
      .reverse(),
  );
  const notes = new Set<FootnoteDefinition>();
  // A note that is found to be shown may refer to further ones, so that the list grows on the way.
  const texts: (readonly AnyNode[])[] = [shown];
  for (const text of texts) {
    for (const identifier of referencesIn(text)) {
      const note = byIdentifier.get(identifier);
      if (!note || !standing.has(note) || notes.has(note)) continue;
      notes.add(note);
      texts.push(note.children);
    }
  }
  return notes;
}

/** Every definition of a note in these nodes, in order, also those inside another. */
function definitionsIn(nodes: readonly AnyNode[]): readonly FootnoteDefinition[] {
  const definitions: FootnoteDefinition[] = [];
  visit(nodes, node => {
    if (node.type === 'footnoteDefinition') definitions.push(node);
    return true;
  });
  return definitions;
}

/** Which notes the text of these nodes refers to; what a note says is no part of the text around it. */
function referencesIn(nodes: readonly AnyNode[]): readonly string[] {
  const identifiers: string[] = [];
  visit(nodes, node => {
    if (node.type === 'footnoteReference') identifiers.push(node.identifier);
    return node.type !== 'footnoteDefinition';
  });
  return identifiers;
}

/** Looks at nodes in order; those below a node only where `look` says so. */
function visit(nodes: readonly AnyNode[], look: (node: AnyNode) => boolean): void {
  for (const node of nodes) {
    if (look(node) && 'children' in node) visit(node.children as readonly AnyNode[], look);
  }
}
