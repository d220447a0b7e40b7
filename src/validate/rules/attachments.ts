import type { Nodes } from 'mdast';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { startOf } from '../../diagnostics/places.ts';
import { nearest } from '../../diagnostics/suggest.ts';
import { decoded } from '../../meeting/item-link.ts';
import type { AgendaItem, Meeting } from '../../meeting/meeting.ts';

/** If more names than this are not found, it is the folder that is wrong. */
const mostMissing = 100;
/** For more files than this, the message gives only their number. */
const mostNamed = 5;

/**
 * Files in `attachments/` that nothing names: one message, at the first of them. A misspelled name is reported where it
 * is, and the file that it means counts as named. If an item's front matter can't be read, nobody knows.
 */
export function attachmentUnused(meeting: Meeting): readonly Diagnostic[] {
  const files = meeting.files.filter(({ path }) => !isHidden(path));
  const missing = missingNames(meeting);
  if (files.length === 0 || missing.length > mostMissing || mayNameMore(meeting)) return [];
  const paths = files.map(({ path }) => path.normalize('NFC'));
  const meant = missing.flatMap(name => nearest(name, paths) ?? nearest(lastStep(name), paths) ?? []);
  const named = new Set([...namesInFields(meeting), ...namesInBodies(meeting), ...meant].map(toName));
  const unused = files
    .filter(({ path, location }) => !named.has(toName(path)) && location !== meeting.logo?.location)
    .map(({ path }) => path);
  if (unused.length === 0) return [];
  const folder = meeting.place.file.slice(0, meeting.place.file.lastIndexOf('/') + 1);
  const place = startOf(`${folder}attachments/${unused[0]}`);
  const data = { files: unused.slice(0, mostNamed), more: Math.max(0, unused.length - mostNamed) };
  return [diagnose('attachment-unused', place, data)];
}

/** Whether items that could not be read, or fields of items, may name files. */
function mayNameMore({ items, unclear }: Meeting): boolean {
  return unclear.fields.has('items') || items.some(item => item.unclear.fields.has('attachments'));
}

/** As for items: what systems and word processors leave behind, and what an author set aside. */
function isHidden(path: string): boolean {
  return path.split('/').some(part => /^([._~]|(thumbs\.db|desktop\.ini)$)/i.test(part));
}

/** However a name is written, and whether or not it was accepted, it counts. */
function toName(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('\\', '/')
    .replace(/^(\.{1,2}\/)+/, '')
    .replace(/^attachments\//, '');
}

/** A name may also be in another field of an attachment, or under a name that is not a field. */
function namesInFields({ items, unclear }: Meeting): readonly string[] {
  const fields = items.flatMap(({ attachments }) =>
    attachments.flatMap(({ title, document, fileName }) => [title, document, fileName]),
  );
  const strays = [unclear, ...items.map(item => item.unclear)].flatMap(({ texts }) => texts);
  // One text may have several names, separated by commas.
  return [...fields, ...strays].flatMap(text =>
    text ? [text.value, ...text.value.split(',')].map(part => part.trim()) : [],
  );
}

/** Pictures may be among the attachments. */
function namesInBodies({ note, items }: Meeting): readonly string[] {
  return [note, ...items.map(item => item.body)].flatMap(body => body.flatMap(picturesIn));
}

function picturesIn(node: Nodes): readonly string[] {
  if (node.type === 'image') return [node.url, decoded(node.url)];
  return 'children' in node ? node.children.flatMap(picturesIn) : [];
}

function lastStep(name: string): string {
  return name.replace(/^.*[/\\]/s, '');
}

/** Names of attachments that match no file; the hint of `attachment-missing` says which was meant. */
function missingNames({ items }: Meeting): readonly string[] {
  return items
    .flatMap(item => item.attachments)
    .flatMap(({ file, fileName }) => (fileName && !file ? [fileName.value] : []));
}

/** A file that one item attaches twice, reported at the second. */
export function attachmentTwice({ items }: Meeting): readonly Diagnostic[] {
  return items.flatMap(twiceIn);
}

function twiceIn({ attachments }: AgendaItem): readonly Diagnostic[] {
  const lines = new Map<string, number>();
  return attachments.flatMap(({ file, fileName }) => {
    if (!file || !fileName) return [];
    const line = lines.get(file.path);
    if (line !== undefined) return [diagnose('attachment-twice', fileName.place, { file: file.path, line })];
    lines.set(file.path, fileName.place.start.line);
    return [];
  });
}
