import type { Definition, Root } from 'mdast';
import { diagnose } from '../../../diagnostics/diagnostic.ts';
import { endOf, startOf } from '../node-path.ts';
import { visit } from '../visit.ts';
import type { Reading } from './reading.ts';

/** All definitions of addresses in a tree, in its order. */
export function definitionsIn(tree: Root): readonly Definition[] {
  const definitions: Definition[] = [];
  visit(tree, node => {
    if (node.type === 'definition') definitions.push(node);
  });
  return definitions;
}

/** By identifier; of two the first (CommonMark 4.7). */
export function byIdentifier(definitions: readonly Definition[]): ReadonlyMap<string, Definition> {
  return new Map(definitions.toReversed().map(definition => [definition.identifier, definition]));
}

/** Reports what nothing referred to: it is not shown. */
export function reportUnused(definitions: readonly Definition[], { used, report, placeOf }: Reading): void {
  for (const definition of definitions) {
    if (used.has(definition)) continue;
    const place = placeOf(startOf(definition), endOf(definition));
    report(diagnose('definition-unused', place, { name: definition.label ?? definition.identifier }));
  }
}
