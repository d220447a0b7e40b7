import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';

/** Whether a file or folder is the folder `root`, or lies in it. */
export function isWithin(location: string, root: string): boolean {
  const path = relative(root, location);
  return path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}

/** What a name leads to: absolute, links resolved. */
export interface Resolved {
  readonly location: string;
  readonly stats: Stats;
}

/** What a name in a folder (absolute, links resolved) leads to; undefined if it leads nowhere. */
export function resolveIn(folder: string, name: string): Resolved | 'outside' | undefined {
  try {
    const location = realpathSync.native(join(folder, name));
    return isWithin(location, folder) ? { location, stats: statSync(location) } : 'outside';
  } catch {
    return undefined;
  }
}

/**
 * The names in a folder, as on disk; none if there is no such folder, undefined if it can't be read. Names are
 * compared with this list and never looked up in the system, which may accept `Meeting.md` for `meeting.md`.
 */
export function listNames(location: string): readonly string[] | undefined {
  try {
    return readdirSync(location);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR' ? [] : undefined;
  }
}

/** What is in a folder; nothing if it can't be read. */
export function entriesIn(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** The path from one absolute folder to another, with `/`; "." for the folder itself. */
export function pathFrom(folder: string, target: string): string {
  return relative(folder, target).split(sep).join('/') || '.';
}
