import type { Purpose, Status } from '../meeting/meeting.ts';
import { arrangeItems, type Position } from './arrange-items.ts';
import type { Change } from './change.ts';
import { fieldLines, onOneLine } from './fields/written.ts';
import { freeId, idFrom } from './item-file.ts';
import type { OpenMeeting } from './open-meeting.ts';
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
