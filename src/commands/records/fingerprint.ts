import { createHash, createHmac, type Hash, type Hmac, type KeyObject } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import type { listNames } from '../../paths/paths.ts';
import { findDefaults } from '../../read/find-meetings.ts';
import { formats } from '../../render/index.ts';
import { isTemporary } from '../../write/leftovers.ts';
import { sizeLine } from '../../write/sum.ts';
import type { Job } from '../job.ts';

/** The most bytes that a file may have: a larger file is refused by its size before it is read. */
export const mostBytes = 1000 * 1024 * 1024;

/**
 * A digest of everything that a meeting's PDF is made from, except files that its own files name: what was asked for,
 * the program, the meeting's folder and the defaults above it. Undefined if that is not clear: a link may lead
 * anywhere.
 *
 * @param namesIn lists the folders above it
 */
export function fingerprint(
  { request, target }: Job,
  stamp: string,
  key: KeyObject,
  namesIn: typeof listNames,
): Digest | undefined {
  const hash = createHmac('sha256', key).update(JSON.stringify([stamp, request, target]));
  try {
    const above = findDefaults(request.location, request.root, namesIn);
    if (above !== undefined) addDefaults(hash, join(above, 'defaults.md'));
    addFolder(hash, request.location, '', request.edition === 'public' || mayShowAttached(request, above));
    return hash.digest('hex');
  } catch (error) {
    if (error instanceof Error && ('code' in error || error instanceof Unclear)) return undefined;
    throw error;
  }
}

/** Whether a format may be made that shows the pages of attached files: the meeting's texts are not read, only searched. */
function mayShowAttached({ formats: asked, location }: Job['request'], above: string | undefined): boolean {
  if (asked) return asked.some(name => formats[name].showsAttached);
  const names = Object.entries(formats).flatMap(([name, { showsAttached }]) => (showsAttached ? [name] : []));
  const paths = [join(location, 'meeting.md'), ...(above === undefined ? [] : [join(above, 'defaults.md')])];
  return paths.some(path => {
    const stats = statSync(path);
    if (!stats.isFile() || stats.size > mostBytes) throw new Unclear();
    const text = readFileSync(path, 'latin1');
    return names.some(name => text.includes(name));
  });
}

/** Pictures in its note may be anywhere below its folder. The build itself reports its logo. */
function addDefaults(hash: Hmac, location: string): void {
  const stats = statSync(location);
  if (!stats.isFile() || stats.size > mostBytes) throw new Unclear();
  const bytes = readFileSync(location);
  if (bytes.includes('![')) throw new Unclear();
  hash.update(`defaults.md\0${bytes.length}\0`).update(bytes);
}

class Unclear extends Error {}

const deepest = 32;

/** Git's own folder: large, never still, and no part of a meeting. */
const versions = '.git';

/** The PDF shows only the names and sizes of attached files; the pack has their content, and the public edition searches it. */
function addFolder(hash: Hmac, folder: string, path: string, attachmentsToo: boolean): void {
  if (path.split('/').length > deepest) throw new Unclear();
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (isTemporary(entry.name) || entry.name === versions) continue;
    const location = join(folder, entry.name);
    const name = `${path}${entry.name}`;
    if (entry.isDirectory()) addFolder(hash, location, `${name}/`, attachmentsToo);
    else if (!entry.isFile()) throw new Unclear();
    else if (isAttached(name) && !attachmentsToo) hash.update(`${name}\0${statSync(location).size}\0`);
    else if (isAttached(name) || !isOutput(name)) addFile(hash, location, name);
  }
}

/** The PDF is not made from what the program writes beside the meeting. */
function isOutput(name: string): boolean {
  const lower = name.toLowerCase();
  return Object.values(formats).some(({ ending }) => lower.endsWith(ending));
}

function isAttached(name: string): boolean {
  return name.startsWith('attachments/');
}

function addFile(hash: Hmac, location: string, name: string): void {
  hash.update(`${name}\0`);
  if (!['whole', 'too-large'].includes(readInto(hash, location, mostBytes))) throw new Unclear();
}

/**
 * Distinguishes one build of the program from another, under one Node release: the digests of its parts, which the
 * build writes down, and the templates and fonts beside them.
 */
export function programStamp(program: URL): string {
  const hash = createHash('sha256').update(process.version);
  for (const name of ['stamp.txt', 'templates.json', 'fonts/stamp.txt'])
    hash.update(readFileSync(new URL(name, program)));
  const templates = new URL('../templates/', program);
  const files = readdirSync(templates, { recursive: true, withFileTypes: true }).filter(entry =>
    entry.isFile(),
  );
  for (const path of files.map(({ parentPath, name }) => `${parentPath}/${name}`).sort())
    hash.update(readFileSync(path));
  return hash.digest('hex');
}

/** A digest that nobody can make, or use to guess words, without the user's own key. */
export type Digest = string;

export function digestOf(text: string, key: KeyObject): Digest {
  return createHmac('sha256', key).update(text).digest('hex');
}

/**
 * The digest of a file's content. Undefined if it is not a regular file that can be read, or has more than `most`
 * bytes.
 */
export function fileDigest(path: string, key: KeyObject, most: number): Digest | undefined {
  const hash = createHash('sha256');
  try {
    return readInto(hash, path, most) === 'whole' ? digestOf(hash.digest('hex'), key) : undefined;
  } catch {
    return undefined;
  }
}

/** A large file is never in memory whole. */
const chunkSize = 1024 * 1024;

/**
 * Puts a regular file's size and content into a hash; for a file larger than `most` bytes, only its size. Anything
 * but a regular file may have no end. Throws the errors of the file system.
 */
function readInto(
  hash: Hash | Hmac,
  path: string,
  most: number,
): 'whole' | 'too-large' | 'no-file' | 'changing' {
  // Opens a pipe without waiting for a writer. Windows has no pipes among its files.
  const handle = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stats = fstatSync(handle);
    if (!stats.isFile()) return 'no-file';
    hash.update(sizeLine(stats.size));
    if (stats.size > most) return 'too-large';
    return readChunks(hash, handle, stats.size) === stats.size ? 'whole' : 'changing';
  } finally {
    closeSync(handle);
  }
}

/** The bytes that were read; from a growing file, little more than it had. */
function readChunks(hash: Hash | Hmac, handle: number, size: number): number {
  const chunk = Buffer.allocUnsafe(Math.min(chunkSize, size + 1));
  let read = 0;
  while (read <= size) {
    const count = readSync(handle, chunk, 0, chunk.length, null);
    if (count === 0) break;
    hash.update(chunk.subarray(0, count));
    read += count;
  }
  return read;
}
