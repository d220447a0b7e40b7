import { lstatSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { openFolder } from './open-folder.ts';
import { writeFile } from './write-file.ts';

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
