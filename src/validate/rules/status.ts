import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import type { Place } from '../../meeting/place.ts';
import type { Entry, MapValue, Value } from '../../parse/parsed-file.ts';
import type { RuleContext, TypedFile } from './rule.ts';

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

/**
 * `status:` with nothing after it, in an item or an attachment: the author may have meant either. In the public edition
 * it is an error, whatever meeting.md says.
 */
export function statusEmpty(
  { file: { frontMatter }, item }: TypedFile,
  edition: RuleContext['edition'],
): readonly Diagnostic[] {
  if (!item) return [];
  const severity = edition === 'public' ? 'error' : 'warning';
  return [frontMatter, ...attachmentsIn(frontMatter)]
    .flatMap(({ entries }) => emptyStatus(entries) ?? [])
    .map(place => diagnose('status-empty', place, {}, severity));
}

/** The place of a status without a value. */
export function emptyStatus(entries: readonly Entry[]): Place | undefined {
  return entries.find(({ key, value }) => key === 'status' && isEmpty(value))?.keyPlace;
}

function isEmpty(value: Value): boolean {
  if (value.kind === 'none') return value.refused !== true;
  return value.kind === 'text' && value.value.trim() === '';
}

/** The attachments that are written as fields. */
export function attachmentsIn({ entries }: MapValue): readonly MapValue[] {
  const value = entries.find(({ key }) => key === 'attachments')?.value;
  const values = value?.kind === 'list' ? value.values : value ? [value] : [];
  return values.filter(each => each.kind === 'map');
}
