import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { AgendaItem, Meeting } from '../../meeting/meeting.ts';
import type { RuleContext } from './rule.ts';

/**
 * Items that the author's timetable forgot. The item that holds the timetable needs no slot, nor does a withdrawn one:
 * nobody will treat it. A timetable without any item is a programme of its own.
 */
export function itemWithoutSlot(meeting: Meeting, { parsed }: RuleContext): readonly Diagnostic[] {
  const written = [parsed.meeting, parsed.defaults].some(file =>
    file?.frontMatter.entries.some(({ key, value }) => key === 'timetable' && value.kind !== 'none'),
  );
  const named = new Set(meeting.slots.flatMap(slot => (slot.kind === 'items' ? slot.items : [])));
  if (!written || named.size === 0) return [];
  return meeting.items
    .filter(item => !named.has(item.id) && !item.withdrawn && !holdsTimetable(item))
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
