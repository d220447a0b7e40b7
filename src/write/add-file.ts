import { closeSync, linkSync, lstatSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { temporaryName } from './leftovers.ts';
import { flush, openFolder } from './open-folder.ts';

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
