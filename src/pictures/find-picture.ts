import type { Stats } from 'node:fs';
import { posix } from 'node:path';
import { nearest } from '../diagnostics/suggest.ts';
import { decoded, schemeOf } from '../meeting/item-link.ts';
import { listNames, resolveIn } from '../paths/paths.ts';

/** What a picture's name leads to: a regular file with its absolute path, or why there is none. */
export type FoundPicture =
  | { readonly kind: 'found'; readonly location: string }
  | { readonly kind: 'missing'; readonly nearest?: string }
  /** The name is only wrong in letter case, or has a backslash. */
  | { readonly kind: 'name'; readonly right: string }
  | { readonly kind: 'outside' }
  /** It is an address such as `https:`, and not a file. */
  | { readonly kind: 'address' }
  /** A symbolic link leads out, it is not a regular file, it is too large, or it can't be read. */
  | { readonly kind: 'link' | 'irregular' | 'too-large' | 'unreadable' };

/** A folder that no name and no symbolic link may lead out of. */
export interface PictureFolder {
  /** Looks up a name that is relative to `from`, a folder below ("" or "items"); both with `/`. */
  find(name: string, from: string): FoundPicture;
}

/** The most megabytes of a file. */
export const LARGEST = 50;

/** The most hints for one folder: after so many, something else is wrong. */
const ENOUGH_HINTS = 100;

/**
 * Opens a folder, absolute and with links resolved. Names must be the same as on disk, letter case included, on every
 * system; NFC and NFD count as the same. `%20` and the like are decoded.
 */
export function openPictureFolder(root: string): PictureFolder {
  const listings = new Map<string, Listing>();
  const listingOf = (folder: string) => {
    const listing = listings.get(folder) ?? list(root, folder);
    listings.set(folder, listing);
    return listing;
  };
  let hints = 0;
  return {
    find(name, from) {
      if (name.trim() === '') return { kind: 'missing' };
      if (schemeOf(name) !== undefined) return { kind: 'address' };
      const meant = decoded(name);
      const exact = follow(name, from, listingOf, 'exact') ?? follow(meant, from, listingOf, 'exact');
      if (exact !== undefined && exact !== 'outside') return look(root, exact);
      const straight = meant.replaceAll('\\', '/');
      const near = follow(straight, from, listingOf, 'alike');
      if (near === 'outside') return { kind: 'outside' };
      if (near !== undefined) return { kind: 'name', right: posix.relative(`/${from}`, `/${near}`) };
      if (++hints > ENOUGH_HINTS) return { kind: 'missing' };
      return { kind: 'missing', nearest: suggested(straight, from, listingOf) };
    },
  };
}

/** The names in a folder: by their letters (in NFC), and by their letters without regard to case. */
interface Listing {
  readonly exact: ReadonlyMap<string, string>;
  readonly alike: ReadonlyMap<string, string>;
}

type ListingOf = (folder: string) => Listing;

function list(root: string, folder: string): Listing {
  const names = namesIn(root, folder);
  return {
    // A name stored exactly as written wins over one that only looks the same.
    exact: new Map([
      ...names.map(name => [name.normalize('NFC'), name] as const),
      ...names.map(name => [name, name] as const),
    ]),
    alike: new Map(names.map(name => [name.normalize('NFC').toLowerCase(), name])),
  };
}

/** None if there is no such folder, or only a link to one outside. */
function namesIn(root: string, folder: string): readonly string[] {
  const found = resolveIn(root, folder);
  return found && found !== 'outside' ? (listNames(found.location) ?? []) : [];
}

/** The path below the root, as on disk, that a name leads to step by step; undefined if a step is missing. */
function follow(
  name: string,
  from: string,
  listingOf: ListingOf,
  by: keyof Listing,
): string | 'outside' | undefined {
  if (/^(?:[a-z]:)?[/\\]/i.test(name)) return 'outside';
  let path = from;
  for (const step of name.split('/')) {
    if (step === '' || step === '.') continue;
    if (step === '..') {
      if (path === '') return 'outside';
      path = path.includes('/') ? posix.dirname(path) : '';
      continue;
    }
    const names = listingOf(path)[by];
    const letters = step.normalize('NFC');
    const found = by === 'exact' ? (names.get(step) ?? names.get(letters)) : names.get(letters.toLowerCase());
    if (found === undefined) return undefined;
    path = posix.join(path, found);
  }
  return path;
}

/**
 * What is there of that name counted from the root, or in the folder that names count from; else the name most like it
 * where it was looked for.
 */
function suggested(name: string, from: string, listingOf: ListingOf): string | undefined {
  const bare = name.replace(/^(?:\.{1,2}\/)+/, '');
  const elsewhere =
    follow(bare, '', listingOf, 'alike') ?? follow(posix.basename(bare), from, listingOf, 'alike');
  const folder = follow(posix.dirname(name), from, listingOf, 'alike');
  const alike =
    folder === undefined ? undefined : nearest(posix.basename(name), listingOf(folder).alike.values());
  const path = elsewhere || (alike && posix.join(folder!, alike));
  return path && posix.relative(`/${from}`, `/${path}`);
}

function look(root: string, path: string): FoundPicture {
  const found = resolveIn(root, path);
  if (!found) return { kind: 'unreadable' };
  if (found === 'outside') return { kind: 'link' };
  return { ...kindOf(found.stats), location: found.location };
}

function kindOf(stats: Stats): { readonly kind: 'found' | 'irregular' | 'too-large' } {
  if (!stats.isFile()) return { kind: 'irregular' };
  return { kind: stats.size > LARGEST * 1024 * 1024 ? 'too-large' : 'found' };
}
