import type { Definition } from 'mdast';
import { diagnose } from '../../../diagnostics/diagnostic.ts';
import type { Home } from '../homes.ts';
import { endOf, startOf } from '../node-path.ts';
import type { Defined, ScopedTree } from '../scoped-tree.ts';
import type { Reading } from './reading.ts';

/** The addresses that a home's text may use, by identifier; if there are two, the first (CommonMark 4.7). */
export function definitionsFor(
  home: Home,
  { definitions, homes }: ScopedTree,
): ReadonlyMap<string, Definition> {
  const found = new Map<string, Definition>();
  for (const { node, home: other, inWithheldNote } of definitions) {
    if (node.type !== 'definition' || inWithheldNote || !homes.sees(home, other)) continue;
    if (!found.has(node.identifier)) found.set(node.identifier, node);
  }
  return found;
}

/** Reports the addresses that nothing referred to: they are not shown. */
export function reportUnused(
  definitions: readonly Defined[],
  { used, report, placeOf }: Pick<Reading, 'used' | 'report' | 'placeOf'>,
): void {
  for (const { node } of definitions) {
    if (node.type !== 'definition' || used.has(node)) continue;
    const place = placeOf(startOf(node), endOf(node));
    report(diagnose('definition-unused', place, { name: node.label ?? node.identifier }));
  }
}
