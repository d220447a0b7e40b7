import type { Block } from '../meeting/body.ts';
import type { AgendaItem, FieldWith } from '../meeting/item.ts';
import type { Kind } from '../meeting/meeting.ts';

/** Whether the public edition leaves out anything that the full one shows (docs/format.md, "Editions"). */
export function withholds(kind: Kind, note: readonly Block[], items: readonly AgendaItem[]): boolean {
  return note.some(block => block.type === 'closed') || items.some(item => itemWithholds(item, kind));
}

function itemWithholds(item: AgendaItem, kind: Kind): boolean {
  return Object.values(lost).some(isLost => isLost(item, kind));
}

/** For each field that the public edition changes: whether it then shows less than the full edition. */
const lost: { readonly [F in FieldWith<{ readonly edition: 'remade' }>]: IsLost } = {
  id: () => false,
  status: ({ status }) => status === 'closed',
  // A group's words are only withheld for closed items, which count anyway.
  group: () => false,
  groupEnds: () => false,
  unclear: () => false,
  attachments: ({ attachments }) => attachments.some(({ status }) => status === 'closed'),
  body: ({ withdrawn, body }, kind) => !withdrawn && bodyWithholds(body, kind),
};

type IsLost = (item: AgendaItem, kind: Kind) => boolean;

/** Only minutes publish decisions, and there the public decision replaces the other. */
function bodyWithholds(body: readonly Block[], kind: Kind): boolean {
  const has = (type: Block['type']) => body.some(block => block.type === type);
  if (has('closed')) return true;
  return kind === 'minutes'
    ? has('decision') && has('publicDecision')
    : has('decision') || has('publicDecision');
}
