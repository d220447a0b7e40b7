import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { formats } from '../render/index.ts';

/** The files below a folder, by absolute path, each with what tells that it was written: time, size, inode. */
export type Snapshot = ReadonlyMap<string, string>;

/** Deeper folders, and more files than this, are not looked at: the walk must end. */
const deepest = 32;
const mostFiles = 50_000;

/**
 * What is in a folder now. Hidden files and folders, `node_modules`, what editors
 * leave (`plan.md~`) and what is made of a meeting, beside its `meeting.md`, do not count. No link is followed.
 */
export function snapshotOf(folder: string): Snapshot {
  const found = new Map<string, string>();
  walk(folder, 0, found);
  return found;
}

/** What these files are like now; absolute paths. */
export function snapshotOfFiles(paths: Iterable<string>): Snapshot {
  const found = new Map<string, string>();
  for (const path of paths) note(path, found);
  return found;
}

function walk(folder: string, depth: number, found: Map<string, string>): void {
  const entries = entriesOf(folder);
  const isMeeting = entries.some(({ name }) => name === 'meeting.md');
  for (const entry of entries) {
    const { name } = entry;
    if (found.size >= mostFiles) return;
    if (/^\.|~$|^node_modules$|^4913$/.test(name) || (isMeeting && isMade(name))) continue;
    if (!entry.isDirectory()) note(join(folder, name), found);
    else if (depth < deepest) walk(join(folder, name), depth + 1, found);
  }
}

function isMade(name: string): boolean {
  return endings.some(ending => name.toLowerCase().endsWith(ending));
}

const endings = Object.values(formats).map(({ ending }) => ending);

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** A file that has gone in the meantime is not there. */
function note(path: string, found: Map<string, string>): void {
  try {
    const { mtimeMs, size, ino } = lstatSync(path);
    found.set(path, `${mtimeMs} ${size} ${ino}`);
  } catch {
    // Then it is in no snapshot.
  }
}

/** The paths that one snapshot has and the other lacks, or has otherwise; sorted. */
export function changesBetween(before: Snapshot, after: Snapshot): readonly string[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter(path => before.get(path) !== after.get(path)).sort();
}
