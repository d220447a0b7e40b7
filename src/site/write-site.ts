import { lstatSync, readFileSync, rmdirSync, rmSync, type Stats } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { sumOf } from '../write/sum.ts';
import { moveFile, writeFile } from '../write/write-file.ts';
import type { SiteFile } from './make-site.ts';
import { type Manifest, manifestName, manifestText } from './manifest.ts';
import { readOwn } from './published.ts';

export interface WrittenSite {
  /** Paths that were written, and those that were removed; unchanged ones are in neither list. */
  readonly written: readonly string[];
  readonly removed: readonly string[];
  /** The sums of all its files, by their paths. */
  readonly sums: ReadonlyMap<string, string>;
}

/** A file of the user's is where the site would write. */
export class TakenError extends Error {
  override readonly name = 'TakenError';
  readonly path: string;

  constructor(path: string) {
    super(path);
    this.path = path;
  }
}

/**
 * Writes a site into a folder, and removes what the last run wrote and this one does not: regular files that are as
 * they were written, and nothing else. What is the same is left alone.
 *
 * @param before what the last run wrote
 * @param site what is remembered of this one, besides its files
 * @throws TakenError if a file that no run wrote is in the way; then nothing is written
 */
export function writeSite(
  folder: string,
  before: Manifest,
  files: ReadonlyMap<string, SiteFile>,
  site: Omit<Manifest, 'files'>,
): WrittenSite {
  const sums = new Map([...files].map(([path, file]) => [path, isOwn(file) ? file.sum : sumOf(file)]));
  const folders = new Map<string, boolean>();
  const isThere = (path: string, file: SiteFile) => {
    const stats = fileAt(folder, path, folders);
    if (!stats) return false;
    if (stats.size !== (isOwn(file) ? file.size : file.length)) return false;
    // Comparing sizes is enough for the site's own pages, which are many. A meeting's files have been compared
    // already.
    const isOfMeeting = site.meetings.has(path.slice(0, path.lastIndexOf('/') + 1));
    if (!isOfMeeting && before.files.get(path) === sums.get(path)) return true;
    return sumOf(readFileSync(join(folder, path))) === sums.get(path);
  };
  const changed = [...files].filter(
    ([path, file]) => !(isOwn(file) && file.path === join(folder, path)) && !isThere(path, file),
  );
  for (const [path] of changed)
    if (!before.files.has(path) && lstatSync(join(folder, path), { throwIfNoEntry: false }))
      throw new TakenError(path);
  for (const [path, file] of changed) write(folder, path, file);
  const removed = [...before.files].flatMap(([path, sum]) =>
    !files.has(path) && fileAt(folder, path, new Map()) && sumOf(readFileSync(join(folder, path))) === sum
      ? [path]
      : [],
  );
  for (const path of removed) remove(folder, path);
  writeFile(join(folder, manifestName), Buffer.from(manifestText({ ...site, files: sums })), folder);
  return { written: changed.map(([path]) => path), removed, sums };
}

function isOwn(file: SiteFile): file is Exclude<SiteFile, Uint8Array> {
  return !(file instanceof Uint8Array);
}

/** Only the list is flushed to the disk: anything else that is lost is made again. */
function write(folder: string, path: string, file: SiteFile): void {
  const to = join(folder, path);
  if (isOwn(file) && file.isNew) moveFile(file.path, to, folder);
  else writeFile(to, isOwn(file) ? readOwn(file) : file, folder, { isFlushed: false });
}

/** Undefined unless a regular file is there, and no folder on the way is a link. */
function fileAt(folder: string, path: string, folders: Map<string, boolean>): Stats | undefined {
  if (!isFolder(folder, path.slice(0, path.lastIndexOf('/') + 1), folders)) return undefined;
  const stats = lstatSync(join(folder, path), { throwIfNoEntry: false });
  return stats?.isFile() ? stats : undefined;
}

/** Whether a path within the site leads through folders alone; `folders` has what is known. */
function isFolder(folder: string, path: string, folders: Map<string, boolean>): boolean {
  if (path === '') return true;
  const known = folders.get(path);
  if (known !== undefined) return known;
  const above = path.slice(0, path.lastIndexOf('/', path.length - 2) + 1);
  const isOne =
    isFolder(folder, above, folders) &&
    lstatSync(join(folder, path.slice(0, -1)), { throwIfNoEntry: false })?.isDirectory() === true;
  folders.set(path, isOne);
  return isOne;
}

/** And the folders that are then empty. */
function remove(folder: string, path: string): void {
  rmSync(join(folder, path));
  for (let above = dirname(join(folder, path)); above.startsWith(folder + sep); above = dirname(above)) {
    try {
      rmdirSync(above);
    } catch {
      return;
    }
  }
}
