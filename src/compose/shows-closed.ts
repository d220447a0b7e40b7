import type { Meeting } from '../meeting/meeting.ts';
import type { PublicMeeting } from '../meeting/public-meeting.ts';
import { shownBody } from './shown-body.ts';

/**
 * Whether anything in an edition is marked as closed, so that open things must be marked too. Only what the edition
 * shows counts: what the public one leaves out without a mark, such as an agenda's decisions, must make no
 * difference.
 */
export function showsClosed({ note, items }: Meeting | PublicMeeting): boolean {
  return (
    note.some(isClosed) ||
    items.some(
      item =>
        item.status !== 'open' ||
        item.attachments.some(({ status }) => status !== 'open') ||
        shownBody(item).some(isClosed),
    )
  );
}

function isClosed({ type }: { readonly type: string }): boolean {
  return type === 'closed' || type === 'withheld';
}
