import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Meeting, Slot } from '../../meeting/meeting.ts';
import type { RuleContext } from './rule.ts';
import { createSlotPlace } from './slots/slot-places.ts';
import { timeText } from './slots/time-text.ts';

/**
 * The first slot that lasts longer than the meeting: those after it follow from it. Where the next slot begins before
 * that, it is the overlap that is wrong.
 */
export function slotPastEnd(
  { slots, end, language }: Meeting,
  { parsed }: RuleContext,
): readonly Diagnostic[] {
  if (end === undefined) return [];
  const slot = slots.find((slot, index) => {
    const until = endOf(slot);
    const next = slots[index + 1];
    return slot.time > end || (until > end && !(next && next.time < until));
  });
  if (!slot) return [];
  const data = { time: timeText(endOf(slot), language), end: timeText(end, language) };
  return [diagnose('slot-past-end', createSlotPlace(parsed)(slot), data)];
}

function endOf({ time, duration = 0 }: Slot): number {
  return time + duration;
}
