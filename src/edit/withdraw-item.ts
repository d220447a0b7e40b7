import type { Change } from './change.ts';
import { setField } from './fields/set-field.ts';
import { onOneLine } from './fields/written.ts';
import { findItem, type OpenMeeting } from './open-meeting.ts';
import { type Asked, refuse } from './refusal.ts';

/** Writes that an item is withdrawn, and why: it keeps its number and title, and shows this instead of its text. */
export function withdrawItem(meeting: OpenMeeting, item: string, reason: string): Asked<Change> {
  const found = findItem(meeting, item);
  if ('refused' in found) return found;
  const name = `items/${found.value.file}`;
  const before = meeting.textOf(name);
  const after = before === undefined ? undefined : setField(before, 'withdrawn', onOneLine(reason));
  if (before === undefined || after === undefined) return refuse('fields-unclear', name);
  return { value: { changed: [{ name, before, after }] } };
}
