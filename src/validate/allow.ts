import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { LanguageCode } from '../languages/index.ts';
import type { AgendaItem, Meeting } from '../meeting/meeting.ts';
import { openPdfs } from './rules/attached-number.ts';
import { findIdentityNumbers } from './rules/identity/find-identity-numbers.ts';
import type { ShownText } from './rules/texts/shown-text.ts';

/** Without what items allow: of their own files the warnings with a code in `allow`, and the error `identity-number`. */
export function withoutAllowed(diagnostics: readonly Diagnostic[], meeting: Meeting): readonly Diagnostic[] {
  const allowing = itemsThatAllow(meeting);
  return diagnostics.filter(found => !allows(allowing.get(found.place.file), found));
}

/**
 * A code that silences nothing is a warning, the same in both editions. What attached files show need not be among the
 * diagnostics.
 */
export function allowUnused(
  diagnostics: readonly Diagnostic[],
  meeting: Meeting,
  texts: readonly ShownText[],
): readonly Diagnostic[] {
  const allowing = itemsThatAllow(meeting);
  const silenced = diagnostics.filter(found => allows(allowing.get(found.place.file), found));
  const used = new Set(silenced.map(({ code, place }) => keyOf(place.file, code)));
  const mayHaveNumber = (item: AgendaItem) => holdsNumber(item, texts, meeting.language);
  return [...allowing.values()].flatMap(item => unusedIn(item, used, mayHaveNumber));
}

function itemsThatAllow({ items }: Meeting): ReadonlyMap<string, AgendaItem> {
  return new Map(items.filter(({ allow }) => allow.length > 0).map(item => [item.place.file, item]));
}

function allows(item: AgendaItem | undefined, { code, severity }: Diagnostic): boolean {
  if (!item || (severity === 'error' && code !== 'identity-number')) return false;
  return item.allow.some(({ text }) => text === code);
}

/** A withdrawn item's text is not looked at: what it allowed waits for its return. */
function unusedIn(
  item: AgendaItem,
  used: ReadonlySet<string>,
  mayHaveNumber: (item: AgendaItem) => boolean,
): readonly Diagnostic[] {
  if (item.withdrawn || item.allow.some(({ text }) => text === 'allow-unused')) return [];
  return item.allow
    .filter(({ text }) => !used.has(keyOf(item.place.file, text)))
    .filter(({ text }) => text !== 'identity-number' || !mayHaveNumber(item))
    .filter(({ text }) => text !== 'attachment-unread' || openPdfs({ items: [item] }).length === 0)
    .map(({ text, place }) => diagnose('allow-unused', place, { text }));
}

/**
 * Whether an item has an identity number in either edition: withheld text is searched for the full one alone, attached
 * PDF files for the public one, so that here it is enough that there is such a file.
 */
function holdsNumber(item: AgendaItem, texts: readonly ShownText[], language: LanguageCode): boolean {
  if (openPdfs({ items: [item] }).length > 0) return true;
  return texts.some(
    ({ owner, text, header }) =>
      owner.kind === 'item' && owner.item === item && findIdentityNumbers(text, language, header).length > 0,
  );
}

function keyOf(file: string, code: string): string {
  return `${file}\n${code}`;
}
