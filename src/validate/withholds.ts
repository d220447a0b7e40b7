import type { Block } from '../meeting/body.ts';
import type { AgendaItem, FieldWith } from '../meeting/item.ts';
import type { Kind } from '../meeting/meeting.ts';

/** Whether the public edition would leave anything out of what the full one shows: docs/format.md, "Editions". */
export function withholds(kind: Kind, note: readonly Block[], items: readonly AgendaItem[]): boolean {
  return note.some(block => block.type === 'closed') || items.some(item => itemWithholds(item, kind));
}

function itemWithholds(item: AgendaItem, kind: Kind): boolean {
  return Object.values(lost).some(isLost => isLost(item, kind));
}

/** Whether the public edition has less of a field than the full one: of those that it does not show as they are. */
const lost: { readonly [F in FieldWith<{ readonly edition: 'remade' }>]: IsLost } = {
  id: () => false,
  status: ({ status }) => status === 'closed',
  // Of closed items alone the group's words may be withheld.
  group: () => false,
  groupEnds: () => false,
  unclear: () => false,
  attachments: ({ attachments }) => attachments.some(({ status }) => status === 'closed'),
  body: ({ withdrawn, body }, kind) => !withdrawn && bodyWithholds(body, kind),
};

type IsLost = (item: AgendaItem, kind: Kind) => boolean;

/** Decisions are published in minutes only, and there the public one takes the other's place. */
function bodyWithholds(body: readonly Block[], kind: Kind): boolean {
  const has = (type: Block['type']) => body.some(block => block.type === type);
  if (has('closed')) return true;
  return kind === 'minutes'
    ? has('decision') && has('publicDecision')
    : has('decision') || has('publicDecision');
}
