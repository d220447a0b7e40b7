import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { timeText } from '../../languages/dates.ts';
import { languages } from '../../languages/index.ts';
import type { Meeting, Slot } from '../../meeting/meeting.ts';
import type { RuleContext } from './rule.ts';
import { createSlotPlace } from './slots/slot-places.ts';

/**
 * Slots that begin before the one above them begins (they run backwards) or ends (they overlap). Each is held against
 * one slot alone, so that one wrong time gives one message; not against one that begins when the meeting is over, which
 * `slot-past-end` reports.
 */
export function slotOrder({ slots, end, language }: Meeting, { parsed }: RuleContext): readonly Diagnostic[] {
  const form = languages[language].timeForm;
  const placeOf = createSlotPlace(parsed);
  let above: Slot | undefined;
  return slots.flatMap((slot): Diagnostic[] => {
    const before = above;
    if (end === undefined || slot.time <= end) above = slot;
    if (!before || slot.time >= endOf(before)) return [];
    const place = placeOf(slot);
    const other = placeOf(before);
    const runsBackwards = slot.time < before.time;
    const data = {
      time: timeText(slot.time, form),
      before: timeText(runsBackwards ? before.time : endOf(before), form),
      line: other.start.line,
      file: other.file === place.file ? undefined : other.file,
    };
    return [diagnose(runsBackwards ? 'slot-backwards' : 'slot-overlap', place, data)];
  });
}

function endOf({ time, duration = 0 }: Slot): number {
  return time + duration;
}
