import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { timeText } from '../../languages/dates.ts';
import { languages } from '../../languages/index.ts';
import type { TimeOfDay } from '../../meeting/calendar.ts';
import { given } from '../../meeting/known.ts';
import type { AgendaItem, Meeting, Slot } from '../../meeting/meeting.ts';

/**
 * Slots that begin before the one above begins (they run backwards) or ends (they overlap). Each is compared with one
 * slot only, so one wrong time gives one message. A slot that begins after the meeting's end is reported by
 * `slotPastEnd`.
 */
export function slotOrder({ slots, end, language }: Meeting): readonly Diagnostic[] {
  const { timeForm } = languages[language];
  let above: Slot | undefined;
  return slots.flatMap((slot): Diagnostic[] => {
    const before = above;
    const { value: time, place } = slot.time;
    if (end === undefined || time <= end) above = slot;
    if (!before || time >= endOf(before)) return [];
    const { value: timeBefore, place: other } = before.time;
    const runsBackwards = time < timeBefore;
    const data = {
      time: timeText(time, timeForm),
      before: timeText(runsBackwards ? timeBefore : endOf(before), timeForm),
      line: other.start.line,
      file: other.file === place.file ? undefined : other.file,
    };
    return [diagnose(runsBackwards ? 'slot-backwards' : 'slot-overlap', place, data)];
  });
}

/**
 * The first slot that goes on after the meeting's end; later ones follow from it. If the next slot begins before that,
 * the overlap is what is wrong.
 */
export function slotPastEnd({ slots, end, language }: Meeting): readonly Diagnostic[] {
  if (end === undefined) return [];
  const slot = slots.find((slot, index) => {
    const until = endOf(slot);
    const next = slots[index + 1];
    return slot.time.value > end || (until > end && !(next && next.time.value < until));
  });
  if (!slot) return [];
  const { timeForm } = languages[language];
  const data = { time: timeText(endOf(slot), timeForm), end: timeText(end, timeForm) };
  return [diagnose('slot-past-end', slot.time.place, data)];
}

function endOf({ time, duration = 0 }: Slot): TimeOfDay {
  return time.value + duration;
}

/**
 * Items that the author's timetable left out. The item that contains the timetable needs no slot, nor does a withdrawn
 * item. A timetable without any item is a programme of its own. If a slot names an unknown item, which has been
 * reported, it may be any of these.
 */
export function itemWithoutSlot({ items, timetable }: Meeting): readonly Diagnostic[] {
  const named = given(timetable);
  if (named === undefined || named.size === 0) return [];
  return items
    .filter(item => !named.has(item.id) && !item.withdrawn && !holdsTimetable(item))
    .filter(({ unclear: { fields } }) => !fields.has('status') && !fields.has('withdrawn'))
    .map(item => diagnose('item-without-slot', item.place, {}));
}

/** The line may also be in a closed passage. */
function holdsTimetable({ body }: AgendaItem): boolean {
  return body.some(
    block => block.type === 'timetable' || (block.type === 'closed' && holdsMark(block.children)),
  );
}

function holdsMark(blocks: readonly { readonly type: string }[]): boolean {
  return blocks.some(({ type }) => type === 'timetable');
}
