import type { FootnoteDefinition, FootnoteReference, Nodes, PhrasingContent, Root } from 'mdast';
import { diagnose } from '../../../diagnostics/diagnostic.ts';
import { endOf, startOf } from '../node-path.ts';
import type { Reading } from './reading.ts';

/** A footnote's mark; as typed where the note is not defined. */
export function readNoteReference(node: FootnoteReference, reading: Reading): readonly PhrasingContent[] {
  if (reading.notes.has(node.identifier)) return [node];
  const [start, end] = [startOf(node), endOf(node)];
  reading.report(
    diagnose('footnote-missing', reading.placeOf(start, end), { name: node.label ?? node.identifier }),
  );
  return [{ type: 'text', value: reading.text.slice(start, end), position: node.position }];
}

/**
 * The notes that shown text refers to, and those that such notes refer to, by identifier; of two definitions the first
 * (GFM). All others are reported: they are not shown.
 */
export function shownNotes(
  tree: Root,
  { text, report, placeOf }: Pick<Reading, 'text' | 'report' | 'placeOf'>,
): ReadonlyMap<string, FootnoteDefinition> {
  const found: Found = { definitions: [], references: new Map() };
  collect(tree, undefined, found);
  const shown = new Map<string, FootnoteDefinition>();
  const waiting = [...(found.references.get(undefined) ?? [])];
  const first = new Map(
    found.definitions.toReversed().map(definition => [definition.identifier, definition]),
  );
  for (let reference = waiting.pop(); reference !== undefined; reference = waiting.pop()) {
    const definition = first.get(reference);
    if (!definition || shown.has(reference)) continue;
    shown.set(reference, definition);
    for (const next of found.references.get(definition) ?? []) waiting.push(next);
  }
  for (const definition of found.definitions) {
    if (shown.get(definition.identifier) === definition) continue;
    const start = startOf(definition);
    const place = placeOf(start, text.indexOf(']:', start) + 2);
    report(diagnose('footnote-unused', place, { name: definition.label ?? definition.identifier }));
  }
  return shown;
}

interface Found {
  readonly definitions: FootnoteDefinition[];
  /** Identifiers, by the definition that they stand in; under `undefined` those of all other text. */
  readonly references: Map<FootnoteDefinition | undefined, string[]>;
}

function collect(node: Nodes, around: FootnoteDefinition | undefined, found: Found): void {
  if (node.type === 'footnoteReference') {
    const references = found.references.get(around);
    if (references) references.push(node.identifier);
    else found.references.set(around, [node.identifier]);
  }
  if (node.type === 'footnoteDefinition') found.definitions.push(node);
  if (!('children' in node)) return;
  for (const child of node.children)
    collect(child, node.type === 'footnoteDefinition' ? node : around, found);
}
