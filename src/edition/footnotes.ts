import type { FootnoteDefinition, Nodes } from 'mdast';
import type { Block, PublicBlock } from '../meeting/body.ts';

export type AnyNode = Nodes | Block | PublicBlock;

/**
 * The notes that these nodes refer to, and the notes that those refer to in turn.
 *
 * @param shown what is left of a body
 * @param body the whole body: if a note is defined twice, the first definition counts (GFM), even if it is withheld
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
  // A shown note may refer to further notes, so the list grows during the loop.
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

/** Every definition of a note in these nodes, in order, including those inside others. */
function definitionsIn(nodes: readonly AnyNode[]): readonly FootnoteDefinition[] {
  const definitions: FootnoteDefinition[] = [];
  visit(nodes, node => {
    if (node.type === 'footnoteDefinition') definitions.push(node);
    return true;
  });
  return definitions;
}

/** Which notes these nodes refer to, leaving out what the notes themselves say. */
function referencesIn(nodes: readonly AnyNode[]): readonly string[] {
  const identifiers: string[] = [];
  visit(nodes, node => {
    if (node.type === 'footnoteReference') identifiers.push(node.identifier);
    return node.type !== 'footnoteDefinition';
  });
  return identifiers;
}

/** Visits nodes in order, and those below a node only if `look` returns true. */
function visit(nodes: readonly AnyNode[], look: (node: AnyNode) => boolean): void {
  for (const node of nodes) {
    if (look(node) && 'children' in node) visit(node.children as readonly AnyNode[], look);
  }
}
