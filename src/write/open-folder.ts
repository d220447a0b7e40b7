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

/** A folder that files are written to. It stays the same folder, whatever its path leads to in the meantime. */
export interface OpenFolder {
  /** The path by which the system finds a name in it. */
  at(name: string): string;
  /** Throws if the path no longer leads to the folder that was opened. */
  check(): void;
  /** Flushes its names to the disk, without waiting: until then the old file is there, whole. */
  flush(): void;
  close(): void;
}

/** There is a link below the folder that the user named: whoever made it may have wanted to replace another's files. */
export class LinkError extends Error {
  override readonly name = 'LinkError';

  /** @param link its absolute path */
  constructor(readonly link: string) {
    super(`${link} is a link`);
  }
}

/** Linux can find names in an open folder, as `openat` does. Elsewhere Node has only paths. */
const openFolders = '/proc/self/fd';
const hasOpenFolders = existsSync(openFolders);

/**
 * Opens a folder, after making it and those above it if needed. `root` is this folder or one above it: links are
 * followed up to there, and not below. Both are absolute. Throws the errors of the file system, and a LinkError.
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

/**
 * Makes a folder if it is not there. What is there must not be a link; what appears later is noticed when it is
 * opened.
 */
function makeIn(path: string, shown: () => string): void {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats?.isSymbolicLink()) throw new LinkError(shown());
  if (!stats) makeFolder(path);
}

/** Node's own `recursive` never ends if the system says that the folder to make does not exist, as below /proc. */
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

/** Windows can't open a folder, and keeps names in a journal. */
function flushFolder(path: string): void {
  if (process.platform === 'win32') return;
  try {
    const handle = openSync(path, constants.O_RDONLY);
    fsync(handle, () => closeSync(handle));
  } catch {
    // The file is written all the same.
  }
}

/** Not every file system can do this: then what it does must be enough. */
export function flush(handle: number): void {
  try {
    fsyncSync(handle);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (!['EINVAL', 'ENOSYS', 'ENOTSUP', 'EPERM'].includes(code ?? '')) throw error;
  }
}
