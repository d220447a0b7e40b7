import {
  closeSync,
  constants,
  existsSync,
  fsync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  realpathSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** A folder that files are written into, and that stays the same one whatever its path comes to lead to meanwhile. */
export interface OpenFolder {
  /** The path by which the system finds a name in it. */
  at(name: string): string;
  /** Throws where the folder is no longer the one that was opened. */
  check(): void;
  /** Has the names in it put on the disk, and does not wait for it: until then the old file is there, whole. */
  flush(): void;
  close(): void;
}

/** Below the folder that a user named a link stands in the way: whoever made it may have meant another's files. */
export class LinkError extends Error {
  override readonly name = 'LinkError';

  /** @param link its absolute path */
  constructor(readonly link: string) {
    super(`${link} is a link`);
  }
}

/** Linux finds names in a folder that is open, as `openat` does. Elsewhere Node has only paths. */
const openFolders = '/proc/self/fd';
const hasOpenFolders = existsSync(openFolders);

/**
 * Opens a folder, and makes it with those on the way. `root` is it, or lies above it: links are followed up to there,
 * and none below. Both are absolute. Errors are those of the file system, and a LinkError.
 */
export function openFolder(folder: string, root: string, byHandle = hasOpenFolders): OpenFolder {
  makeFolder(root);
  const names = relative(root, folder).split(sep).filter(Boolean);
  return byHandle ? openByHandle(root, names) : openByPath(root, names);
}

function openByHandle(root: string, names: readonly string[]): OpenFolder {
  const isFolder = constants.O_RDONLY | constants.O_DIRECTORY;
  let handle = openSync(root, isFolder);
  const at = (name: string) => `${openFolders}/${handle}/${name}`;
  try {
    for (const [index, name] of names.entries()) {
      makeIn(at(name), () => join(root, ...names.slice(0, index + 1)));
      const inner = openSync(at(name), isFolder | constants.O_NOFOLLOW);
      closeSync(handle);
      handle = inner;
    }
  } catch (error) {
    closeSync(handle);
    throw error;
  }
  return { at, check() {}, flush: () => flushFolder(at('.')), close: () => closeSync(handle) };
}

function openByPath(root: string, names: readonly string[]): OpenFolder {
  const real = realpathSync(root);
  let path = real;
  for (const name of names) {
    path = join(path, name);
    makeIn(path, () => path);
  }
  return {
    at: name => join(path, name),
    check() {
      if (realpathSync(path) !== path) throw new LinkError(path);
    },
    flush: () => flushFolder(path),
    close() {},
  };
}

/** Makes a folder that is not there; what is there must be no link. What comes there later is seen when it is opened. */
function makeIn(path: string, shown: () => string): void {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats?.isSymbolicLink()) throw new LinkError(shown());
  if (!stats) makeFolder(path);
}

/** Node's own `recursive` never ends where the system says that a folder to be made is not there, as below /proc. */
function makeFolder(folder: string): void {
  try {
    makeOne(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' || dirname(folder) === folder) throw error;
    makeFolder(dirname(folder));
    makeOne(folder);
  }
}

/** Another run may make it at the same time. */
function makeOne(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}

/** Windows opens no folder, and keeps its names in a journal. */
function flushFolder(path: string): void {
  if (process.platform === 'win32') return;
  try {
    const handle = openSync(path, constants.O_RDONLY);
    fsync(handle, () => closeSync(handle));
  } catch {
    // The file is there all the same.
  }
}

/** Not every file system can: then what it does must do. */
export function flush(handle: number): void {
  try {
    fsyncSync(handle);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (!['EINVAL', 'ENOSYS', 'ENOTSUP', 'EPERM'].includes(code ?? '')) throw error;
  }
}
