import type { Nodes } from 'mdast';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/suggest.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import type { Value } from '../../parse/parsed-file.ts';
import { isRefused } from '../refused.ts';
import type { RuleContext } from './rule.ts';

/** Where more names than this lead nowhere, it is the folder that is wrong. */
const mostMissing = 100;
/** Of more files than this a message gives the number. */
const mostNamed = 5;

/**
 * Files in `attachments/` that nothing names: one message, at the first of them. A name with a slip in it is reported where it
 * stands, and the file that it means counts as named; where an item's front matter can't be read, nobody knows.
 */
export function attachmentUnused(meeting: Meeting, { parsed, folder }: RuleContext): readonly Diagnostic[] {
  const files = folder.attachments.filter(({ path }) => !isHidden(path));
  const missing = missingNames(meeting);
  if (
    !folder.hasAllItems ||
    files.length === 0 ||
    missing.length > mostMissing ||
    parsed.items.some(isUnclear)
  )
    return [];
  const paths = files.map(({ path }) => path.normalize('NFC'));
  const meant = missing.flatMap(name => nearest(name, paths) ?? nearest(lastStep(name), paths) ?? []);
  const named = new Set([...namesInFields(parsed), ...namesInBodies(meeting), ...meant].map(toName));
  const start = { line: 1, column: 1 };
  const prefix = folder.path === '.' ? '' : `${folder.path}/`;
  const unused = files.map(({ path }) => path).filter(path => !named.has(toName(path)));
  if (unused.length === 0) return [];
  const place = { file: `${prefix}attachments/${unused[0]}`, start, end: start };
  const data = { files: unused.slice(0, mostNamed), more: Math.max(0, unused.length - mostNamed) };
  return [diagnose('attachment-unused', place, data)];
}

/** Whether an item may name files that could not be read. */
function isUnclear({ readable, frontMatter }: RuleContext['parsed']['items'][number]): boolean {
  return (
    !readable || frontMatter.entries.some(({ key, value }) => key === 'attachments' && holdsRefused(value))
  );
}

function holdsRefused(value: Value): boolean {
  if (value.kind === 'list') return value.values.some(holdsRefused);
  if (value.kind === 'map') return value.entries.some(entry => holdsRefused(entry.value));
  return isRefused(value);
}

/** As items: what systems and word processors leave behind, and what an author set aside. */
function isHidden(path: string): boolean {
  return path.split('/').some(part => /^([._~]|(thumbs\.db|desktop\.ini)$)/i.test(part));
}

/** However a name is written, and whether or not it was accepted: what it says is what it means. */
function toName(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('\\', '/')
    .replace(/^(\.{1,2}\/)+/, '')
    .replace(/^attachments\//, '');
}

/** Every text of front matter may be a file's name: of an attachment, of the logo, under a misspelled key. */
function namesInFields({ meeting, items }: RuleContext['parsed']): readonly string[] {
  return [meeting, ...items].flatMap(({ frontMatter }) => textsIn(frontMatter));
}

function textsIn(value: Value): readonly string[] {
  // Several names may stand in one text, with commas between them.
  if (value.kind === 'text') return [value.value.trim(), ...value.value.split(',').map(part => part.trim())];
  if (value.kind === 'list') return value.values.flatMap(textsIn);
  return value.kind === 'map' ? value.entries.flatMap(entry => textsIn(entry.value)) : [];
}

/** Pictures may lie among the attachments. */
function namesInBodies({ note, items }: Meeting): readonly string[] {
  return [note, ...items.map(item => item.body)].flatMap(body => body.flatMap(picturesIn));
}

function picturesIn(node: Nodes): readonly string[] {
  if (node.type === 'image') return [node.url, decoded(node.url)];
  return 'children' in node ? node.children.flatMap(picturesIn) : [];
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

function lastStep(name: string): string {
  return name.replace(/^.*[/\\]/s, '');
}

/** Names of attachments that no file has; the hint of `attachment-missing` says which was meant. */
function missingNames({ items }: Meeting): readonly string[] {
  return items
    .flatMap(item => item.attachments)
    .flatMap(({ file, fileName }) => (fileName && !file ? [fileName.value] : []));
}
