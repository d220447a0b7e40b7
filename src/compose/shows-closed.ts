import type { Meeting } from '../meeting/meeting.ts';
import type { PublicMeeting } from '../meeting/public-meeting.ts';
import { shownBody } from './shown-body.ts';

/**
 * Whether anything of an edition is marked as closed, so that what is open is to be marked too. It is asked of what the
 * edition shows: what the public one leaves out without a mark, such as an agenda's decisions, must make no difference.
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
