import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { listNames } from './folder.ts';
import { meantAs } from './report-names.ts';

/**
 * The nearest folder above a meeting's that has a `defaults.md`, or a file meant as one; undefined if there is none.
 * In a repository the search goes up to the repository's own folder; elsewhere only up to `root`, the folder that the
 * command was given, because what is above it is none of this command's business. Absolute paths in and out.
 */
export function findDefaults(meeting: string, root: string): string | undefined {
  const above = foldersAbove(meeting);
  const last = [meeting, ...above].find(folder => existsSync(join(folder, '.git'))) ?? root;
  return above.find(folder => isIn(folder, last) && hasDefaults(listNames(folder) ?? []));
}

function hasDefaults(names: readonly string[]): boolean {
  return names.includes('defaults.md') || meantAs('defaults.md', names) !== undefined;
}

/** The nearest first. */
function foldersAbove(folder: string): readonly string[] {
  const parent = dirname(folder);
  return parent === folder ? [] : [parent, ...foldersAbove(parent)];
}

/** Whether a folder is another one or below it. */
function isIn(folder: string, other: string): boolean {
  const path = relative(other, folder);
  return path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}
