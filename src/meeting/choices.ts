import type { Purpose, Status } from './item.ts';

/** The words of two fields, in the order in which they are named. */
export const statuses: readonly Status[] = ['open', 'closed'];
export const purposes: readonly Purpose[] = ['decision', 'discussion', 'information'];
