import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { AgendaItem, Meeting, Slot } from '../../meeting/meeting.ts';
import type { Value } from '../../parse/parsed-file.ts';
import { maybeHidden } from '../meant-status.ts';
import { isRefused } from '../refused.ts';
import { slot } from '../schema/slot.ts';
import type { RuleContext } from './rule.ts';
import { keyOf, slotsIn } from './slots/slot-places.ts';

/**
 * Items that the author's timetable forgot. The item that holds the timetable needs no slot, nor does a withdrawn one:
 * nobody will treat it. A timetable without any item is a programme of its own. Where a slot names an item that nobody
 * knows, it may be any of these, and has been told.
 */
export function itemWithoutSlot(meeting: Meeting, { parsed }: RuleContext): readonly Diagnostic[] {
  const written = [parsed.meeting, parsed.defaults].flatMap(file => timetableOf(file) ?? []);
  const named = new Set(meeting.slots.flatMap(each => (each.kind === 'items' ? each.items : [])));
  if (written.length === 0 || named.size === 0 || !parsed.meeting.readable) return [];
  if (isUnclear(meeting.slots, written[0]!)) return [];
  const unclear = maybeHidden(parsed.items);
  return meeting.items
    .filter(item => !named.has(item.id) && !item.withdrawn && !holdsTimetable(item))
    .filter(item => !unclear.has(item.place.file))
    .map(item => diagnose('item-without-slot', item.place, {}));
}

function timetableOf(file: RuleContext['parsed']['defaults']): Value | undefined {
  return file?.frontMatter.entries.find(({ key, value }) => key === 'timetable' && value.kind !== 'none')
    ?.value;
}

/** Whether a slot was written with more items than were found, or with a field that may be meant for them. */
function isUnclear(slots: readonly Slot[], timetable: Value): boolean {
  const found = new Map(slots.map(each => [keyOf(each.place), each]));
  const known = Object.keys(slot().def.shape);
  return slotsIn(timetable).some(value => {
    if (
      value.kind === 'text' ||
      (value.kind === 'map' && value.entries.some(({ key }) => !known.includes(key)))
    )
      return true;
    const made = found.get(keyOf(value.place));
    return countItems(value) > (made?.kind === 'items' ? made.items.length : 0);
  });
}

function countItems(written: Value): number {
  const value = written.kind === 'map' ? written.entries.find(({ key }) => key === 'item')?.value : undefined;
  if (value?.kind === 'list') return value.values.filter(isWritten).length;
  return value && isWritten(value) ? 1 : 0;
}

function isWritten(value: Value): boolean {
  return value.kind === 'none' ? isRefused(value) : value.kind !== 'text' || value.value.trim() !== '';
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
