import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { Bounds } from '../diagnostics/families/bounds.ts';
import { startOf } from '../diagnostics/places.ts';
import { resolveIn } from '../paths/paths.ts';

/** A folder to read: no path in it, and no symbolic link, may lead out of it. */
export interface Folder {
  /** Absolute, links resolved. */
  readonly location: string;
  /** Relative to the working directory, with `/`; "." for the working directory itself. */
  readonly path: string;
  /** Whose folder it is, for messages. */
  readonly bounds: Bounds;
  /** Texts that are read instead of what is on disk, by their absolute path with links resolved. */
  readonly texts?: ReadonlyMap<string, string>;
  /** Called with what can't be read. */
  readonly report: (diagnostic: Diagnostic) => void;
}

/** How places name a file of a folder; `name` is relative to it, with `/`. */
export function pathIn({ path }: Pick<Folder, 'path'>, name: string): string {
  return path === '.' ? name : `${path}/${name}`;
}

/**
 * Compares two texts by code points, the same on every machine. (`<` compares UTF-16 units, which puts
 * characters beyond U+FFFF before U+E000.)
 */
export function byCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) {
    const x = a.charCodeAt(at);
    const y = b.charCodeAt(at);
    if (x !== y) return rank(x) - rank(y);
  }
  return a.length - b.length;
}

/** Surrogates encode the highest code points, so they rank above all other units. */
function rank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}

/** A regular file that really is in its folder. */
interface FoundFile {
  /** Absolute, links resolved. */
  readonly location: string;
  readonly bytes: number;
}

/**
 * Looks at a file before anything opens it; `name` is relative to the folder, with `/`. Undefined, and reported, if
 * it is not a regular file (a pipe would never end), is larger than this many megabytes, or is only a link to
 * something outside the folder.
 */
export function findFile(folder: Folder, name: string, largest: number): FoundFile | undefined {
  const place = startOf(pathIn(folder, name));
  const found = resolveIn(folder.location, name);
  if (!found) {
    folder.report(diagnose('file-unreadable', place, { file: name }));
  } else if (found === 'outside') {
    folder.report(diagnose('file-outside', place, { file: name, bounds: folder.bounds }));
  } else if (!found.stats.isFile()) {
    folder.report(diagnose('file-kind', place, { file: name }));
  } else if (found.stats.size > largest * 1024 * 1024) {
    folder.report(diagnose('file-too-large', place, { file: name, limit: largest }));
  } else {
    return { location: found.location, bytes: found.stats.size };
  }
  return undefined;
}

/**
 * A name that was clearly meant as another, which is not there: `Items` for `items`; `meeting.md.txt`, as some
 * editors save it, for `meeting.md`.
 */
export function meantAs(right: string, names: readonly string[]): string | undefined {
  if (names.includes(right)) return undefined;
  const like = [right, `${right}.txt`];
  // Most have another length: each of 2,000 meetings looks at 2,000 names.
  return names.find(name => like.some(other => other.length === name.length && other === name.toLowerCase()));
}

/** Reports a name in a folder that was meant as another, and returns whether there is one. */
export function reportMeant(
  folder: Pick<Folder, 'path' | 'report'>,
  right: string,
  names: readonly string[],
): boolean {
  const file = meantAs(right, names);
  if (file === undefined) return false;
  folder.report(diagnose('file-name', startOf(pathIn(folder, file)), { file, right }));
  return true;
}

/**
 * Reports files whose names differ only in how their letters are stored (`å` as one character or as two): no author
 * could say which of them is meant. `names` are relative to the folder, with `/`.
 */
export function reportTwins(folder: Folder, names: readonly string[]): void {
  const seen = new Map<string, string>();
  for (const name of names) {
    const other = seen.get(name.normalize('NFC'));
    if (other === undefined) seen.set(name.normalize('NFC'), name);
    else folder.report(diagnose('file-twice', startOf(pathIn(folder, name)), { file: name, other }));
  }
}
