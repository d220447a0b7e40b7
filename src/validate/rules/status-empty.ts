import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Place } from '../../meeting/place.ts';
import type { Entry, MapValue, Value } from '../../parse/parsed-file.ts';
import type { RuleContext, TypedFile } from './rule.ts';

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
