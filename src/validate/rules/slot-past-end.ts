import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { timeText } from '../../languages/dates.ts';
import { languages } from '../../languages/index.ts';
import type { Meeting, Slot } from '../../meeting/meeting.ts';
import type { RuleContext } from './rule.ts';
import { createSlotPlace } from './slots/slot-places.ts';

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
  const form = languages[language].timeForm;
  const data = { time: timeText(endOf(slot), form), end: timeText(end, form) };
  return [diagnose('slot-past-end', createSlotPlace(parsed)(slot), data)];
}

function endOf({ time, duration = 0 }: Slot): number {
  return time + duration;
}
