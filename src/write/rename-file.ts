import { lstatSync, renameSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { openFolder } from './open-folder.ts';

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
