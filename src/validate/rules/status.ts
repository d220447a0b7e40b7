import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import type { RuleContext } from './rule.ts';

/**
 * Nothing said, nothing published: in the public edition, one message that lists the items without a status of their
 * own, of meeting.md or of defaults.md. What could not be read has been reported, and may have said one.
 */
export function statusMissing({ items, place }: Meeting, { edition }: RuleContext): readonly Diagnostic[] {
  if (edition !== 'public') return [];
  const without = items.filter(({ statusGiven, unclear }) => !statusGiven && !unclear.fields.has('status'));
  return without.length > 0
    ? [diagnose('status-missing', place, { items: without.map(item => item.place.file) })]
    : [];
}

/** A public title of an open item: whoever wrote it most likely forgot `status: closed`. */
export function publicTitleOpen({ items }: Meeting): readonly Diagnostic[] {
  return items.flatMap(({ status, statusGiven, publicTitle }) =>
    status === 'open' && statusGiven && publicTitle
      ? [diagnose('public-title-open', publicTitle.place, {})]
      : [],
  );
}
