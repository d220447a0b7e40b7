import { readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, extname, relative, sep } from 'node:path';
import type { Status } from '../meeting/meeting.ts';
import { listNames } from '../paths/paths.ts';
import { type Added, type Asked, type Change, refuse } from './change.ts';
import { addPoint, type Parts, pointsIn, replacePart } from './fields/points.ts';
import { onOneLine, type Written } from './fields/written.ts';
import { findItem, type OpenMeeting } from './open-meeting.ts';

/** What is attached to an item: a file, which is copied into the meeting, or one that is sent later. */
export type NewAttachment = {
  /** By default the file's name without its extension. */
  readonly title?: string;
  readonly document?: string;
  /** By default the item's. */
  readonly status?: Status;
} & ({ readonly file: NamedFile } | { readonly pending: true });

export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Below `attachments/`, if it is there already. */
  readonly within?: string;
}

/** Attaches files to an item: each is copied, never over another, and written into the item's fields. */
export function attachFiles(
  meeting: OpenMeeting,
  item: string,
  attachments: readonly NewAttachment[],
): Asked<Change> {
  const found = findItem(meeting, item);
  if ('refused' in found) return found;
  const name = `items/${found.value.file}`;
  const before = meeting.textOf(name);
  let after = before;
  const added: Added[] = [];
  for (const attachment of attachments) {
    const file = 'file' in attachment ? place(attachment.file, meeting, added) : undefined;
    if (after !== undefined) after = listed(after, attachment, file);
  }
  if (before === undefined || after === undefined) return refuse('fields-unclear', name);
  return { value: { added, changed: [{ name, before, after }] } };
}

/** In the place of what was to be sent later, if that has its title; else as the last one. */
function listed(text: string, attachment: NewAttachment, file: string | undefined): string | undefined {
  const point = pointFor(attachment, file);
  if (file === undefined) return addPoint(text, 'attachments', point);
  const points = pointsIn(text, 'attachments').map(written => (isFields(written) ? written : {}));
  const at = points.findIndex(
    ({ pending, title }) => pending !== undefined && isSameTitle(title, point.title),
  );
  if (at < 0) return addPoint(text, 'attachments', point);
  const added = Object.entries(point).filter(([name]) => !(name in points[at]!));
  return replacePart(text, 'attachments', at, 'pending', Object.fromEntries(added));
}

function isFields(written: Written | undefined): written is { readonly [field: string]: Written } {
  return typeof written === 'object' && !Array.isArray(written);
}

function isSameTitle(a: Written | undefined, b: string | undefined): boolean {
  return typeof a === 'string' && b !== undefined && asCompared(onOneLine(a)) === asCompared(b);
}

function pointFor(attachment: NewAttachment, file: string | undefined): Parts {
  const { document, status } = attachment;
  const title = onOneLine(attachment.title ?? (file === undefined ? '' : titleOf(file)));
  return {
    ...(title && { title }),
    ...(document && onOneLine(document) && { document: onOneLine(document) }),
    ...(status && { status }),
    ...(file === undefined ? { pending: 'true' } : { file }),
  };
}

function titleOf(file: string): string {
  const name = basename(file);
  return name.slice(0, name.length - extname(name).length).replaceAll('_', ' ');
}

/** The name of a file below `attachments/`: its own, with a number behind it if another file has that. */
function place(file: NamedFile, { location }: OpenMeeting, added: Added[]): string {
  if (file.within !== undefined) return file.within;
  const names = [
    ...(listNames(`${location}${sep}attachments`) ?? []),
    ...added.map(({ name }) => name.slice('attachments/'.length)),
  ].map(asCompared);
  const own = nameOf(file);
  const extension = extname(own);
  const stem = own.slice(0, own.length - extension.length);
  let free = own;
  for (let next = 2; names.includes(asCompared(free)); next++) free = `${stem}-${next}${extension}`;
  added.push({ name: `attachments/${free}`, content: file.bytes });
  return free;
}

/** What no system or reader of meetings would take for a name is changed. */
function nameOf({ name }: NamedFile): string {
  const plain = onOneLine(name.replace(/[\\/:*?"<>|]/g, '-')).replace(/^[.~$\s]+/, '');
  return plain === '' ? 'attachment' : plain;
}

/** Some systems have one file for names that differ in letter case alone. */
function asCompared(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** The most megabytes that an attachment may have (docs/format.md). */
const largest = 1000;

/**
 * Reads a file that is to be attached.
 * @param path absolute
 * @param shown how it is named in messages
 */
export function readAttached(path: string, shown: string, { location }: OpenMeeting): Asked<NamedFile> {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return refuse('file-missing', shown);
  if (!stats.isFile()) return refuse('file-kind', shown);
  if (stats.size > largest * 1024 * 1024) return refuse('file-too-large', shown, String(largest));
  const below = relative(`${location}${sep}attachments`, realpathSync(path)).split(sep).join('/');
  const within = below.startsWith('../') || below === '..' || below.startsWith('/') ? undefined : below;
  try {
    return {
      value: {
        name: basename(path),
        bytes: within === undefined ? readFileSync(path) : new Uint8Array(),
        within,
      },
    };
  } catch (error) {
    return refuse('not-read', shown, (error as NodeJS.ErrnoException).code ?? '');
  }
}
