import type { Block, PublicBlock } from '../meeting/body.ts';
import type { AgendaItem } from '../meeting/meeting.ts';
import type { PublicItem } from '../meeting/public-meeting.ts';

/** An item's shown body: a withdrawn item has none, nor has one that the public edition withholds. */
export function shownBody(item: AgendaItem | PublicItem): readonly (Block | PublicBlock)[] {
  if (item.status === 'withheld') return [];
  return item.withdrawn ? [] : item.body;
}

/** Whether an item's shown body says where the timetable stands. */
export function hasTimetable(item: AgendaItem | PublicItem): boolean {
  return shownBody(item).some(block => {
    if (block.type === 'closed' || block.type === 'decision' || block.type === 'publicDecision')
      return block.children.some(({ type }) => type === 'timetable');
    return block.type === 'timetable';
  });
}
