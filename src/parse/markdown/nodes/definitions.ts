import type { Definition } from 'mdast';
import { diagnose } from '../../../diagnostics/diagnostic.ts';
import type { Home } from '../homes.ts';
import type { Defined, ScopedTree, Unserved } from '../scoped-tree.ts';
import { endOf, startOf } from '../tree-walk.ts';
import type { Reading } from './reading.ts';

/** The addresses that text in a home may use, by identifier. Of two, the first counts (CommonMark 4.7). */
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

/** Reports addresses that nothing refers to, since they are not shown. */
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

/** Reports references whose definition only another text may use: each label once, at its first use. */
export function reportUnserved(
  { unserved }: ScopedTree,
  { report, placeOf }: Pick<Reading, 'report' | 'placeOf'>,
): void {
  const told = new Set<string>();
  for (const each of unserved) {
    const { node } = each;
    const name = nameOf(node);
    if (told.has(name.toLowerCase())) continue;
    told.add(name.toLowerCase());
    const place = placeOf(startOf(node), endOf(node));
    report(diagnose('definition-withheld', place, { name, where: whereOf(each) }));
  }
}

function whereOf({ defined: [first] }: Unserved) {
  const { home, inWithheldNote } = first!;
  if (inWithheldNote) return 'footnote';
  return home === 'outside' || home === 'public-note' ? 'item' : home;
}

/** The label as its definition has it: "[plan]", "[^1]". */
function nameOf({ type, label, identifier }: Unserved['node']): string {
  const name = (label ?? identifier).replace(/\s+/g, ' ');
  return type === 'footnoteReference' ? `[^${name}]` : `[${name}]`;
}
