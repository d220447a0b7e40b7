import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import type { RuleContext } from './rule.ts';

/**
 * Without a status nothing is published: in the public edition, one message lists the items that have none of their
 * own, nor from meeting.md or defaults.md. A status that could not be read has been reported already.
 */
export function statusMissing({ items, place }: Meeting, { edition }: RuleContext): readonly Diagnostic[] {
  if (edition !== 'public') return [];
  const without = items.filter(({ statusGiven, unclear }) => !statusGiven && !unclear.fields.has('status'));
  return without.length > 0
    ? [diagnose('status-missing', place, { items: without.map(item => item.place.file) })]
    : [];
}

/** A public title of an open item: the author most likely forgot `status: closed`. */
export function publicTitleOpen({ items }: Meeting): readonly Diagnostic[] {
  return items.flatMap(({ status, statusGiven, publicTitle }) =>
    status === 'open' && statusGiven && publicTitle
      ? [diagnose('public-title-open', publicTitle.place, {})]
      : [],
  );
}
