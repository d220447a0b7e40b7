import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Place } from '../../meeting/place.ts';
import type { Entry, MapValue, Value } from '../../parse/parsed-file.ts';
import type { RuleContext, TypedFile } from './rule.ts';

/**
 * `status:` with nothing behind it, in an item or an attachment: whoever began to write it may have meant either. An
 * error in the public edition, whatever meeting.md says.
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

/** The place of a status that says nothing. */
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
