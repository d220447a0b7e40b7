import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { given } from '../../meeting/known.ts';
import type { AgendaItem, Meeting } from '../../meeting/meeting.ts';

/**
 * Items that the author's timetable forgot. The item that holds the timetable needs no slot, nor does a withdrawn one:
 * nobody will treat it. A timetable without any item is a programme of its own. Where a slot names an item that nobody
 * knows, it may be any of these, and has been told.
 */
export function itemWithoutSlot({ items, timetable }: Meeting): readonly Diagnostic[] {
  const named = given(timetable);
  if (named === undefined || named.size === 0) return [];
  return items
    .filter(item => !named.has(item.id) && !item.withdrawn && !holdsTimetable(item))
    .filter(({ unclear: { fields } }) => !fields.has('status') && !fields.has('withdrawn'))
    .map(item => diagnose('item-without-slot', item.place, {}));
}

/** The line may stand in a closed passage too. */
function holdsTimetable({ body }: AgendaItem): boolean {
  return body.some(
    block => block.type === 'timetable' || (block.type === 'closed' && holdsMark(block.children)),
  );
}

function holdsMark(blocks: readonly { readonly type: string }[]): boolean {
  return blocks.some(({ type }) => type === 'timetable');
}
