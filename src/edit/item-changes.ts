import type { Purpose, Status } from '../meeting/meeting.ts';
import { arrangeItems, type Position } from './arrange-items.ts';
import type { Change } from './change.ts';
import { setField } from './fields/set-field.ts';
import { fieldLines, onOneLine } from './fields/written.ts';
import { freeId, idFrom } from './item-file.ts';
import { findItem, type OpenMeeting } from './open-meeting.ts';
import { type Asked, refuse } from './refusal.ts';

export interface NewItem {
  readonly title: string;
  /** Without one the public edition asks for it. */
  readonly status?: Status;
  readonly purpose?: Purpose;
  /** Why it comes after the agenda was sent. */
  readonly late?: string;
}

/** Adds an item to a meeting, by default as the last one. */
export function addItem(meeting: OpenMeeting, item: NewItem, position: Position = 'last'): Asked<Change> {
  const title = onOneLine(item.title);
  if (title === '') return refuse('title-empty');
  const id = freeId(
    idFrom(title),
    meeting.items.map(other => other.id),
  );
  const arranged = arrangeItems(meeting, id, position);
  if ('refused' in arranged) return arranged;
  const { file, renamed } = arranged.value;
  return { value: { renamed, added: [{ name: `items/${file}`, content: itemText({ ...item, title }) }] } };
}

/** The text of an item's file. */
export function itemText({ title, status, purpose, late }: NewItem): string {
  const reason = onOneLine(late ?? '');
  const lines = [
    ...fieldLines('title', title),
    ...(status ? fieldLines('status', status) : []),
    ...(purpose ? fieldLines('purpose', purpose) : []),
    ...(reason ? fieldLines('late', reason) : []),
  ];
  return ['---', ...lines, '---', ''].join('\n');
}

/** Gives an item another place: files get another number, as few as can be. Links go by ids, and hold. */
export function moveItem(meeting: OpenMeeting, item: string, position: Position): Asked<Change> {
  const found = findItem(meeting, item);
  if ('refused' in found) return found;
  const arranged = arrangeItems(meeting, found.value, position);
  return 'refused' in arranged ? arranged : { value: { renamed: arranged.value.renamed } };
}

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
