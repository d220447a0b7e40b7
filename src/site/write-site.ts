import { createHash } from 'node:crypto';
import { lstatSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { writeFile } from '../write/write-file.ts';

/** What the last run wrote: paths with the hashes of what was written there. */
const MANIFEST = '.agenda-site.json';

export interface WrittenSite {
  /** Paths that were written, and removed; those that were as they are are in neither. */
  readonly written: readonly string[];
  readonly removed: readonly string[];
}

/** A file that stands where the site would write, and is nobody's but the user's. */
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
 * @throws TakenError if a file that no run wrote is in the way; then nothing is written
 */
export function writeSite(folder: string, files: ReadonlyMap<string, Uint8Array>): WrittenSite {
  const before = readManifest(folder);
  const hashes = new Map([...files].map(([path, bytes]) => [path, hashOf(bytes)]));
  const changed = [...files.keys()].filter(path => hashAt(folder, path) !== hashes.get(path));
  for (const path of changed)
    if (!before.has(path) && lstatSync(join(folder, path), { throwIfNoEntry: false }))
      throw new TakenError(path);
  for (const path of changed) writeFile(join(folder, path), files.get(path)!, folder);
  const removed = [...before].flatMap(([path, hash]) =>
    !files.has(path) && hashAt(folder, path) === hash ? [path] : [],
  );
  for (const path of removed) remove(folder, path);
  const manifest = JSON.stringify(Object.fromEntries([...hashes].sort()), null, 1);
  writeFile(join(folder, MANIFEST), Buffer.from(`${manifest}\n`), folder);
  return { written: changed, removed };
}

function readManifest(folder: string): ReadonlyMap<string, string> {
  try {
    const read: unknown = JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8'));
    const entries = Object.entries(read as object).filter(([path]) => isInside(path));
    return new Map(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  } catch {
    return new Map();
  }
}

/** Such paths alone does a run write. */
function isInside(path: string): boolean {
  return (
    /^[a-z0-9.-]+(?:\/[a-z0-9.-]+)*$/.test(path) &&
    !path.split('/').some(part => part === '..' || part === '.')
  );
}

/** Undefined unless a regular file is there, and no folder on the way is a link. */
function hashAt(folder: string, path: string): string | undefined {
  const parts = path.split('/');
  for (let count = 1; count <= parts.length; count++) {
    const stats = lstatSync(join(folder, ...parts.slice(0, count)), { throwIfNoEntry: false });
    if (!(count === parts.length ? stats?.isFile() : stats?.isDirectory())) return undefined;
  }
  return hashOf(readFileSync(join(folder, path)));
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** With the folders that are then empty. */
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
