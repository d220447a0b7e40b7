import type { Code } from '../diagnostics/catalogue.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { severities } from '../diagnostics/severities.ts';
import { nearest } from '../diagnostics/suggest.ts';
import type { LanguageCode } from '../languages/index.ts';
import type { Known } from '../meeting/known.ts';
import type { AgendaItem, Meeting } from '../meeting/meeting.ts';
import type { Text } from '../meeting/place.ts';
import { givenIn } from './fields.ts';
import { openPdfs } from './open-pdfs.ts';
import { findIdentityNumbers } from './rules/identity/find-identity-numbers.ts';
import type { ShownText } from './rules/texts/shown-text.ts';

/** Errors that an item may allow, one at a time. */
const allowedErrors: ReadonlySet<Code> = new Set(['identity-number', 'attachment-leak', 'attachment-hidden']);
/** Every warning. */
const warnings = (Object.keys(severities) as Code[]).filter(code => severities[code] === 'warning');
/** Whether a number is something other than an identity number is only known item by item. */
const allowable = {
  item: [...new Set([...warnings, ...allowedErrors])],
  meeting: warnings.filter(code => !allowedErrors.has(code)),
};

/** The codes that an item or a meeting allows. Those that are not warnings are reported. */
export function toAllowed(
  values: Known<readonly Known<Text>[]>,
  report: (diagnostic: Diagnostic) => void,
  owner: 'item' | 'meeting',
): readonly Text[] {
  return givenIn(values).filter(code => isAllowed(code, allowable[owner], report));
}

function isAllowed(
  { value: text, place }: Text,
  known: readonly Code[],
  report: (diagnostic: Diagnostic) => void,
): boolean {
  if (known.some(code => code === text)) return true;
  const about = Object.hasOwn(severities, text)
    ? ({ text, refused: true } as const)
    : { text, nearest: nearest(text, known) };
  report(diagnose('allow-unknown', place, about));
  return false;
}

/**
 * Drops the diagnostics that are allowed: in an item's own file, the warnings (and the errors of `allowedErrors`) that
 * its `allow` lists; in the whole meeting, the warnings that meeting.md lists.
 */
export function withoutAllowed(diagnostics: readonly Diagnostic[], meeting: Meeting): readonly Diagnostic[] {
  const isAllowed = allowedIn(meeting);
  return diagnostics.filter(found => !isAllowed(found));
}

function allowedIn(meeting: Meeting): (found: Diagnostic) => boolean {
  const allowing = itemsThatAllow(meeting);
  const general = new Set(meeting.allow.map(({ value: text }) => text));
  return found => {
    const { code, severity, place } = found;
    if (severity === 'warning' && general.has(code)) return true;
    if (severity === 'error' && !allowedErrors.has(code)) return false;
    return names(allowing.get(place.file), code);
  };
}

/**
 * Warns of a code that silences nothing. The answer is the same in both editions: if the code stands for an error in
 * one of them, it silences that in the other. What attached files show need not be among the diagnostics.
 */
export function allowUnused(
  diagnostics: readonly Diagnostic[],
  meeting: Meeting,
  texts: readonly ShownText[],
): readonly Diagnostic[] {
  const allowing = itemsThatAllow(meeting);
  const silenced = diagnostics.filter(({ place, code }) => names(allowing.get(place.file), code));
  const used = new Set(silenced.map(({ code, place }) => keyOf(place.file, code)));
  const mayHaveNumber = (item: AgendaItem) => holdsNumber(item, texts, meeting.language);
  return [
    ...[...allowing.values()].flatMap(item => unusedIn(item, used, mayHaveNumber)),
    ...unusedInMeeting(diagnostics, meeting),
  ];
}

/** What defaults.md allows is meant for many meetings, and a withdrawn item's text is not checked. */
function unusedInMeeting(diagnostics: readonly Diagnostic[], meeting: Meeting): readonly Diagnostic[] {
  const { allow, items, place: own } = meeting;
  if (items.some(({ withdrawn }) => withdrawn) || allow.some(({ value: text }) => text === 'allow-unused'))
    return [];
  const found = new Set<string>(diagnostics.map(({ code }) => code));
  return allow
    .filter(({ value: text, place }) => place.file === own.file && !found.has(text))
    .filter(({ value: text }) => !mayBeInFiles(text, items))
    .map(({ value: text, place }) => diagnose('allow-unused', place, { text, of: 'meeting' }));
}

/** What attached files show is only known in the public edition, or if their pages are shown. */
function mayBeInFiles(code: string, items: readonly AgendaItem[]): boolean {
  if (code === 'attachment-unread') return openPdfs({ items }).length > 0;
  return ofPages.has(code) && items.some(({ attachments }) => attachments.some(({ file }) => file));
}

const ofPages: ReadonlySet<string> = new Set([
  'attachment-claims',
  'attachment-hidden',
  'attachment-leak',
  'attachment-pageless',
  'attachment-redaction',
  'attachment-textless',
]);

function itemsThatAllow({ items }: Meeting): ReadonlyMap<string, AgendaItem> {
  return new Map(items.filter(({ allow }) => allow.length > 0).map(item => [item.place.file, item]));
}

function names(item: AgendaItem | undefined, code: string): boolean {
  return item?.allow.some(({ value: text }) => text === code) ?? false;
}

/** A withdrawn item's text is not checked. What it allowed is kept in case the item returns. */
function unusedIn(
  item: AgendaItem,
  used: ReadonlySet<string>,
  mayHaveNumber: (item: AgendaItem) => boolean,
): readonly Diagnostic[] {
  if (item.withdrawn || item.allow.some(({ value: text }) => text === 'allow-unused')) return [];
  return item.allow
    .filter(({ value: text }) => !used.has(keyOf(item.place.file, text)))
    .filter(({ value: text }) => text !== 'identity-number' || !mayHaveNumber(item))
    .filter(({ value: text }) => !mayBeInFiles(text, [item]))
    .map(({ value: text, place }) => diagnose('allow-unused', place, { text, of: 'item' }));
}

/**
 * Whether an item has an identity number in either edition. Only the full edition searches withheld text, and only the
 * public edition searches attached PDF files. So here it is enough that there is such a file.
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
