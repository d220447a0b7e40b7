import { shorten } from '../quote.ts';
import type { Family } from './family.ts';

/** Whether items are open or closed. */
export const status = {
  /** Items without a status, in the public edition: their files. */
  'status-missing': {
    severity: 'error',
    title: 'It is not said whether items are open or closed.',
    why: 'Nothing is published because somebody forgot a line.',
    help: 'Write "status: open" or "status: closed" in each, or once in meeting.md.',
    says: ({ items }: { items: readonly string[] }) => ({
      message: `The public edition can't be made, because it is not said whether ${items.length === 1 ? 'this item is' : 'these items are'} open or closed: ${items.map(item => shorten(item, 200)).join(', ')}.`,
      hint: 'Write "status: open" or "status: closed" in each. If all that say nothing are open, paste this line into meeting.md: status: open',
    }),
  },
} satisfies Family;
