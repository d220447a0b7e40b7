import { type Dirent, existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { entriesIn, isWithin, listNames } from '../paths/paths.ts';
import { byCodePoints, meantAs } from './folder.ts';

/** Deeper folders are not searched: no archive is so deep, and the walk must end. */
const deepest = 32;

/**
 * The meetings at a location: the folder itself if it has a `meeting.md`, or a file meant as one; otherwise every
 * folder below it that has one, sorted by code points. Empty if there is none. Hidden folders, `node_modules` and
 * symbolic links are not entered, and a meeting's own folders are not searched.
 */
export function findMeetings(location: string): string[] {
  return search(location, 0);
}

function search(folder: string, depth: number): string[] {
  if (existsSync(join(folder, 'meeting.md'))) return [folder];
  const entries = entriesIn(folder);
  // It is reported when it is read.
  const files = entries.filter(entry => entry.isFile()).map(({ name }) => name);
  if (meantAs('meeting.md', files) !== undefined) return [folder];
  if (depth === deepest) return [];
  return foldersOf(entries).flatMap(name => search(join(folder, name), depth + 1));
}

function foldersOf(entries: readonly Dirent[]): string[] {
  return entries
    .filter(entry => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
    .map(entry => entry.name)
    .sort(byCodePoints);
}

/**
 * The nearest folder above a meeting's that has a `defaults.md`, or a file meant as one; undefined if there is none.
 * In a repository the search goes up to the repository's own folder; elsewhere only up to `root`, the folder that the
 * command was given, because what is above it is none of this command's business. For a meeting that is named alone that
 * is the folder that it lies in, so that it is the same whether it is named alone or with the others. Absolute paths in and
 * out.
 *
 * @param namesIn lists a folder: whoever asks for thousands of meetings lists what is above them once
 */
export function findDefaults(meeting: string, root: string, namesIn = listNames): string | undefined {
  const above = foldersAbove(meeting);
  const last =
    [meeting, ...above].find(folder => existsSync(join(folder, '.git'))) ?? lastOutside(meeting, root);
  return above.find(folder => isWithin(folder, last) && hasDefaults(namesIn(folder) ?? []));
}

/** A folder above that is somebody else's, such as one that all users share, says nothing. */
function lastOutside(meeting: string, root: string): string {
  const above = dirname(meeting);
  return meeting === root && ownerOf(above) === ownerOf(meeting) ? above : root;
}

function ownerOf(folder: string): number | undefined {
  return statSync(folder, { throwIfNoEntry: false })?.uid;
}

function hasDefaults(names: readonly string[]): boolean {
  return names.includes('defaults.md') || meantAs('defaults.md', names) !== undefined;
}

/** The nearest first. */
function foldersAbove(folder: string): readonly string[] {
  const parent = dirname(folder);
  return parent === folder ? [] : [parent, ...foldersAbove(parent)];
}
