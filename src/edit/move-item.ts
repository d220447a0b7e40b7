import { arrangeItems, type Position } from './arrange-items.ts';
import type { Change } from './change.ts';
import { findItem, type OpenMeeting } from './open-meeting.ts';
import type { Asked } from './refusal.ts';

/** Gives an item another place: files get another number, as few as can be. Links go by ids, and hold. */
export function moveItem(meeting: OpenMeeting, item: string, position: Position): Asked<Change> {
  const found = findItem(meeting, item);
  if ('refused' in found) return found;
  const arranged = arrangeItems(meeting, found.value, position);
  return 'refused' in arranged ? arranged : { value: { renamed: arranged.value.renamed } };
}
