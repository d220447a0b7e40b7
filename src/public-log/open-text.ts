import type { FootnoteDefinition, Nodes } from 'mdast';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { offsetOf } from '../diagnostics/places.ts';
import type { Block, PublicBlock } from '../meeting/body.ts';
import { itemFields } from '../meeting/item.ts';
import { asId } from '../meeting/item-link.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { Place } from '../meeting/place.ts';
import type { PublicMeeting } from '../meeting/public-meeting.ts';
import type { MapValue, ParsedFile, ParsedMeeting, Value } from '../parse/parsed-file.ts';
import type { SourceFile } from '../read/source-file.ts';
import { isOpen, namesWithheld, openItems, raisesDoubt } from './trust.ts';

/** For each character of a file whether it is known to be open, by the file's path. */
export type OpenText = ReadonlyMap<string, Uint8Array>;

/** Fields of an open item whose values the public edition shows, or that tell only what everyone can see. */
const openItemFields: ReadonlySet<string> = new Set(
  Object.values(itemFields).flatMap(field =>
    'name' in field && field.edition !== 'closed' && field.holds !== 'attachments' ? [field.name] : [],
  ),
);
/** The same for meeting.md; a field that is not named here is withheld. */
const meetingFields = new Set(
  `title date start end location organisation logo language template formats cancelled moved-from timezone uid name publish site kind status chair secretary members apologies
  signatories allow`.split(/\s+/),
);
const personFields = new Set(['name', 'role', 'note']);
const attachmentFields = new Set(['title', 'document', 'status', 'file', 'url', 'pending']);
const slotFields = new Set([
  ...['time', 'duration', 'item', 'title', 'break', 'close', 'attendees', 'note', 'points'],
  ...personFields,
]);

/**
 * What is known to be open in a meeting's files, however much of it is wrong; all else is withheld. Open is what the
 * edition stage lets through, and the values of fields that the public edition shows. If a mistake casts doubt on
 * what is closed, nothing in the file is open.
 */
export function openText(
  { meeting, parsed }: { readonly meeting: Meeting; readonly parsed: ParsedMeeting },
  found: readonly Diagnostic[],
  publicEdition: (meeting: Meeting) => PublicMeeting,
): OpenText {
  const open = openItems(meeting, parsed, found);
  const published = publicEdition({
    ...meeting,
    items: meeting.items.map(item => (open.has(item) ? item : { ...item, status: 'closed' })),
  });
  const doubted = new Set(found.filter(raisesDoubt).map(({ place }) => place.file));
  const ids = new Set([...open].map(({ id }) => id));
  const text = new Map<string, Uint8Array>();
  for (const file of [parsed.meeting, ...(parsed.defaults ? [parsed.defaults] : [])]) {
    const mask = maskOf(file, meetingFields);
    for (const slot of elementsOf(file, 'timetable'))
      if (isOpenSlot(slot, ids, found)) openValue(slot, slotFields, mask);
    text.set(file.source.path, mask.open);
  }
  openBody(parsed.meeting.source, text, meeting.note, published.note);
  for (const [index, item] of meeting.items.entries()) {
    const file = parsed.items[index]!;
    const shown = published.items[index]!;
    const isShown = open.has(item) && shown.status === 'open';
    const mask = isShown ? maskOf(file, openItemFields) : blank(file.source);
    if (isShown) for (const each of elementsOf(file, 'attachments')) openAttachment(each, mask);
    text.set(file.source.path, mask.open);
    if (isShown) openBody(file.source, text, item.body, shown.body);
  }
  for (const { source } of [parsed.meeting, ...(parsed.defaults ? [parsed.defaults] : []), ...parsed.items]) {
    const own = found.filter(({ place }) => place.file === source.path);
    const mask = text.get(source.path)!;
    if (doubted.has(source.path)) mask.fill(0);
    closeRemarks(source, mask);
    for (const diagnostic of own) if (namesWithheld(diagnostic)) closeLines(source, mask, diagnostic.place);
  }
  return text;
}

/** A file, and what is open in it. */
interface Mask {
  readonly source: SourceFile;
  readonly open: Uint8Array;
}

function blank(source: SourceFile): Mask {
  return { source, open: new Uint8Array(source.text.length) };
}

/** The names of all fields are open, and so are the values of fields that everyone sees. */
function maskOf({ source, frontMatter }: ParsedFile, shown: ReadonlySet<string>): Mask {
  const mask = blank(source);
  for (const { key, keyPlace, value } of frontMatter.entries) {
    set(mask, keyPlace, 1);
    if (shown.has(key)) openValue(value, personFields, mask);
  }
  return mask;
}

function openValue(value: Value, fields: ReadonlySet<string>, mask: Mask): void {
  if (value.kind === 'text') set(mask, value.place, 1);
  else if (value.kind === 'list') for (const each of value.values) openValue(each, fields, mask);
  else if (value.kind === 'map') {
    // "Skole: Åsum" is one text.
    if (value.line && !value.entries.every(({ key }) => fields.has(key))) set(mask, value.line.place, 1);
    for (const { key, keyPlace, value: inner } of value.entries) {
      if (!fields.has(key)) continue;
      set(mask, keyPlace, 1);
      openValue(inner, fields, mask);
    }
  }
}

function elementsOf({ frontMatter }: ParsedFile, field: string): readonly Value[] {
  const value = frontMatter.entries.find(({ key }) => key === field)?.value;
  if (!value) return [];
  return value.kind === 'list' ? value.values : [value];
}

function openAttachment(value: Value, mask: Mask): void {
  // If a sign is wrong, what was meant as fields may be text.
  if (value.kind === 'text' && /[{}]|:\s/.test(value.value)) return;
  if (value.kind === 'map' && (!hasOnly(value, attachmentFields) || !isSaidOpen(value))) return;
  openValue(value, attachmentFields, mask);
}

function hasOnly({ entries }: MapValue, fields: ReadonlySet<string>): boolean {
  return entries.every(({ key }) => fields.has(key));
}

function isSaidOpen({ entries }: MapValue): boolean {
  return entries.every(({ key, value }) => key !== 'status' || isOpen(value));
}

/** Its items are open, or it has none; and it has no mistake that may hide which items are open. */
function isOpenSlot(slot: Value, ids: ReadonlySet<string>, found: readonly Diagnostic[]): boolean {
  if (slot.kind !== 'map' || !hasOnly(slot, slotFields)) return false;
  const { file, start, end } = slot.place;
  const isIn = ({ place }: Diagnostic) =>
    place.file === file && place.start.line >= start.line && place.start.line <= end.line;
  if (found.some(each => isIn(each) && (each.severity === 'error' || namesWithheld(each)))) return false;
  const named = slot.entries
    .filter(({ key }) => key === 'item')
    .flatMap(({ value }) => (value.kind === 'list' ? value.values : [value]));
  return named.every(value => value.kind === 'text' && ids.has(asId(value.value.trim())));
}

/** The blocks that are published, without unpublished notes in them. */
function openBody(
  source: SourceFile,
  text: ReadonlyMap<string, Uint8Array>,
  body: readonly Block[],
  published: readonly PublicBlock[],
): void {
  const mask = { source, open: text.get(source.path)! };
  for (const block of published) if ('position' in block) setNode(mask, block, 1);
  const shown = new Set(notesIn(published).map(({ position }) => position?.start.offset));
  for (const note of notesIn(body)) setNode(mask, note, shown.has(note.position?.start.offset) ? 1 : 0);
}

type AnyNode = Nodes | Block | PublicBlock;

/** In the order in which they begin, so that an inner one comes after its outer one. */
function notesIn(nodes: readonly AnyNode[]): readonly FootnoteDefinition[] {
  return nodes.flatMap(node => [
    ...(node.type === 'footnoteDefinition' ? [node] : []),
    ...('children' in node ? notesIn(node.children as readonly AnyNode[]) : []),
  ]);
}

function setNode({ source, open }: Mask, node: AnyNode, value: 0 | 1): void {
  if (!('position' in node) || !node.position) return;
  open.fill(value, offsetOf(source, node.position.start), offsetOf(source, node.position.end));
}

function set({ source, open }: Mask, { start, end }: Place, value: 0 | 1): void {
  open.fill(value, offsetOf(source, start), offsetOf(source, end));
}

/** What authors wrote for themselves only: comments in Markdown and among the fields. */
function closeRemarks({ text }: SourceFile, open: Uint8Array): void {
  for (let from = text.indexOf('<!--'); from >= 0; ) {
    const end = text.indexOf('-->', from + 4);
    const to = end < 0 ? text.length : end + 3;
    open.fill(0, from, to);
    from = text.indexOf('<!--', to);
  }
  const fields = text.search(/[\r\n]---[ \t]*[\r\n]/);
  for (const { 0: remark, index } of text.slice(0, Math.max(0, fields)).matchAll(/^[ \t]*#[^\r\n]*/gm))
    open.fill(0, index, index + remark.length);
}

function closeLines({ lineStarts, text }: SourceFile, open: Uint8Array, { start, end }: Place): void {
  open.fill(0, lineStarts[start.line - 1] ?? text.length, lineStarts[end.line] ?? text.length);
}
