import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import { nameOf } from './section-missing.ts';
import { askedItems, headingsOf, type ItemHeading } from './sections/item-headings.ts';

/** The first section of an item that stands behind one that it should stand before. */
export function sectionOrder(meeting: Meeting): readonly Diagnostic[] {
  const ranks = new Map(meeting.sections.map((section, rank) => [nameOf(section), rank]));
  return askedItems(meeting).flatMap(item => firstMisplaced(headingsOf(item), ranks) ?? []);
}

function firstMisplaced(
  headings: readonly ItemHeading[],
  ranks: ReadonlyMap<string, number>,
): Diagnostic | undefined {
  const above = new Map<number, ItemHeading>();
  for (const heading of headings) {
    const rank = ranks.get(heading.value);
    if (rank === undefined || above.has(rank)) continue;
    const later = [...above.keys()].filter(other => other > rank);
    if (later.length > 0) {
      const before = above.get(Math.min(...later))!.value;
      return diagnose('section-order', heading.place, { heading: heading.value, before });
    }
    above.set(rank, heading);
  }
  return undefined;
}
