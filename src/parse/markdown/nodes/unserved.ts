import { diagnose } from '../../../diagnostics/diagnostic.ts';
import { endOf, startOf } from '../node-path.ts';
import type { ScopedTree, Unserved } from '../scoped-tree.ts';
import type { Reading } from './reading.ts';

/** Reports references whose definition can be used only in another text: each label once, at its first use. */
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

/** What its definition begins with: "[plan]", "[^1]". */
function nameOf({ type, label, identifier }: Unserved['node']): string {
  const name = (label ?? identifier).replace(/\s+/g, ' ');
  return type === 'footnoteReference' ? `[^${name}]` : `[${name}]`;
}
