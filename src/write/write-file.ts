import {
  closeSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs';
import { basename, dirname } from 'node:path';
import { temporaryName } from './leftovers.ts';
import { flush, type OpenFolder, openFolder } from './open-folder.ts';

/** How many times somebody else may remove the temporary file as a leftover. */
const mostTimes = 3;

/**
 * Writes a file whole or not at all: into a temporary file beside it, which takes its name once it is on the disk.
 * Whoever could read or write the old file can do the same with the new one. Folders on the way are made. `root` is
 * above the file: below it no link is followed. Throws the errors of the file system, and a LinkError. It is
 * synchronous: nothing else is waiting, and Node's promises for files take longer to load than most PDFs to write.
 * @returns false if the old file stays
 */
export function writeFile(
  path: string,
  content: Uint8Array | readonly Uint8Array[],
  root = dirname(path),
  { isFlushed = true, isStill = () => true }: Writing = {},
): boolean {
  const folder = openFolder(dirname(path), root);
  const pieces = content instanceof Uint8Array ? [content] : content;
  try {
    for (let times = 1; ; times++) {
      const outcome = replace(folder, basename(path), { pieces, isFlushed, isStill }, times === mostTimes);
      if (outcome !== 'removed') return outcome === 'written';
    }
  } finally {
    folder.close();
  }
}

interface Writing {
  /**
   * Whether the file is on the disk before it takes its name; it is unless something else is said. One of thousands that
   * are made again if the machine goes down need not be: to flush one takes longer than to write twenty.
   */
  readonly isFlushed?: boolean;
  /** Asked just before the file takes its name: where it is false, the old file stays. */
  isStill?(): boolean;
}

interface Content extends Required<Writing> {
  readonly pieces: readonly Uint8Array[];
}

/** Writes to something that can't be replaced: a device or a pipe. Throws the errors of the file system. */
export function writeInto(path: string, pieces: readonly Uint8Array[]): void {
  const handle = openSync(path, 'w');
  try {
    for (const piece of pieces) writeFileSync(handle, piece);
  } finally {
    closeSync(handle);
  }
}

/** `removed`: somebody else removed the temporary file, and this is not the last try. */
function replace(
  folder: OpenFolder,
  name: string,
  content: Content,
  isLast: boolean,
): 'written' | 'refused' | 'removed' {
  const temporary = folder.at(temporaryName());
  folder.check();
  try {
    writeWhole(temporary, content, fileAt(folder.at(name)));
    folder.check();
    if (!content.isStill()) {
      rmSync(temporary, { force: true });
      return 'refused';
    }
    renameSync(temporary, folder.at(name));
  } catch (error) {
    rmSync(temporary, { force: true });
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' && !isLast) return 'removed';
    throw error;
  }
  if (content.isFlushed) folder.flush();
  return 'written';
}

/** The file with that name, if there is one. */
function fileAt(path: string): Stats | undefined {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  return stats?.isFile() ? stats : undefined;
}

function writeWhole(path: string, { pieces, isFlushed }: Content, before: Stats | undefined): void {
  const handle = openSync(path, 'wx', before ? 0o600 : 0o666);
  try {
    if (before) keepPermissions(handle, before);
    for (const piece of pieces) writeFileSync(handle, piece);
    if (isFlushed) flush(handle);
  } finally {
    closeSync(handle);
  }
}

const ofGroup = 0o070;
const ofAll = 0o777;

/** If the file can't keep its group, the group's permissions would go to another group, so they are dropped. */
function keepPermissions(handle: number, before: Stats): void {
  const { uid, gid } = fstatSync(handle);
  const isSame =
    (uid === before.uid && gid === before.gid) || succeeds(() => fchownSync(handle, before.uid, before.gid));
  const isSameGroup = isSame || gid === before.gid || succeeds(() => fchownSync(handle, uid, before.gid));
  // A file system without permissions refuses to set them.
  succeeds(() => fchmodSync(handle, before.mode & (isSameGroup ? ofAll : ofAll & ~ofGroup)));
}

function succeeds(change: () => void): boolean {
  try {
    change();
    return true;
  } catch {
    return false;
  }
}

/**
 * Moves a whole file to its place, on the same disk. `root` is above the place: below it no link is followed, and
 * folders on the way are made. A file that is there keeps who could read it. Throws the errors of the file system, and
 * a LinkError.
 */
export function moveFile(from: string, path: string, root: string): void {
  const folder = openFolder(dirname(path), root);
  try {
    const target = folder.at(basename(path));
    if (lstatSync(target, { throwIfNoEntry: false })) {
      writeFile(path, readFileSync(from), root, { isFlushed: false });
      rmSync(from);
      return;
    }
    folder.check();
    renameSync(from, target);
  } finally {
    folder.close();
  }
}
