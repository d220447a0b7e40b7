import {
  closeSync,
  linkSync,
  lstatSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname } from 'node:path';
import { temporaryName } from './leftovers.ts';
import { flush, openFolder } from './open-folder.ts';
import { writeFile } from './write-file.ts';

const mark = '\uFEFF';

/**
 * Writes a text file anew, if it is still as it was read; its byte-order mark stays. False if something has changed it.
 * Throws the errors of the file system.
 * @param location absolute, links resolved
 * @param before the text as it was read, without its byte-order mark
 */
export function changeFile(location: string, before: string, after: string): boolean {
  const now = readFileSync(location);
  const bom = now.subarray(0, 3).equals(Buffer.from(mark)) ? mark : '';
  if (!now.equals(Buffer.from(bom + before))) return false;
  // To write takes a while, in which another program may write as well.
  const isStill = () => readFileSync(location).equals(now);
  return writeFile(location, Buffer.from(bom + after), dirname(location), { isStill });
}

/**
 * Gives a file another name in its own folder. False if something has that name, or the file is gone. `root` is above
 * the file: below it no link is followed. Throws the errors of the file system, and a LinkError.
 */
export function renameFile(path: string, to: string, root: string): boolean {
  const folder = openFolder(dirname(path), root);
  try {
    const [from, target] = [folder.at(basename(path)), folder.at(basename(to))];
    const isThere = (name: string) => lstatSync(name, { throwIfNoEntry: false }) !== undefined;
    if (!isThere(from) || isThere(target)) return false;
    folder.check();
    renameSync(from, target);
    folder.flush();
    return true;
  } finally {
    folder.close();
  }
}

/**
 * Removes a file, if it still holds these bytes. False if it holds something else, or is gone. `root` is above the file:
 * below it no link is followed. Throws the errors of the file system, and a LinkError.
 */
export function removeFile(path: string, bytes: Uint8Array, root: string): boolean {
  const folder = openFolder(dirname(path), root);
  try {
    const file = folder.at(basename(path));
    if (!lstatSync(file, { throwIfNoEntry: false })?.isFile() || !readFileSync(file).equals(bytes))
      return false;
    folder.check();
    rmSync(file);
    folder.flush();
    return true;
  } finally {
    folder.close();
  }
}

/**
 * Writes a new file, whole or not at all. False if something has its name: that stays. Folders on the way are made.
 * `root` is above the file: below it no link is followed. Throws the errors of the file system, and a LinkError.
 */
export function addFile(path: string, bytes: Uint8Array, root: string): boolean {
  const folder = openFolder(dirname(path), root);
  const temporary = folder.at(temporaryName());
  const target = folder.at(basename(path));
  try {
    if (lstatSync(target, { throwIfNoEntry: false })) return false;
    folder.check();
    writeWhole(temporary, bytes);
    folder.check();
    if (!takeName(temporary, target)) return false;
    folder.flush();
    return true;
  } finally {
    rmSync(temporary, { force: true });
    folder.close();
  }
}

function writeWhole(path: string, bytes: Uint8Array): void {
  const handle = openSync(path, 'wx');
  try {
    writeFileSync(handle, bytes);
    flush(handle);
  } finally {
    closeSync(handle);
  }
}

/** A second name for the file, which the system gives only if nothing has it (POSIX, `link`). */
function takeName(temporary: string, target: string): boolean {
  try {
    linkSync(temporary, target);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    // Not every file system has second names.
    if (lstatSync(target, { throwIfNoEntry: false })) return false;
    renameSync(temporary, target);
    return true;
  }
}
