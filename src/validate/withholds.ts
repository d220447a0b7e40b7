import type { Block } from '../meeting/body.ts';
import type { AgendaItem, Kind } from '../meeting/meeting.ts';

/** Whether the public edition would leave anything out of what the full one shows: docs/format.md, "Editions". */
export function withholds(kind: Kind, note: readonly Block[], items: readonly AgendaItem[]): boolean {
  return note.some(block => block.type === 'closed') || items.some(item => itemWithholds(item, kind));
}

function itemWithholds({ status, attachments, withdrawn, body }: AgendaItem, kind: Kind): boolean {
  if (status === 'closed' || attachments.some(attachment => attachment.status === 'closed')) return true;
  return !withdrawn && bodyWithholds(body, kind);
}

/** Decisions are published in minutes only, and there the public one takes the other's place. */
function bodyWithholds(body: readonly Block[], kind: Kind): boolean {
  const has = (type: Block['type']) => body.some(block => block.type === type);
  if (has('closed')) return true;
  return kind === 'minutes'
    ? has('decision') && has('publicDecision')
    : has('decision') || has('publicDecision');
}
