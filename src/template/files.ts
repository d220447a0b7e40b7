import { existsSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, posix } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/suggest.ts';
import type { LanguageCode } from '../languages/index.ts';
import type { MapValue } from '../parse/parsed-file.ts';
import { isWithin, listNames } from '../paths/paths.ts';
import type { SourceFile } from '../read/source-file.ts';

/** A folder that paths are relative to. */
export interface Folder {
  /** Absolute, links resolved. */
  readonly location: string;
  /** Relative to the working directory, with `/`: as messages show it. */
  readonly path: string;
}

/** What a path leads to. */
export interface Found extends Folder {
  readonly isFolder: boolean;
}

/** A file or folder; nothing, with the path that was most likely meant; or something out of reach. */
export type LookUp =
  | { readonly kind: 'found'; readonly found: Found }
  | { readonly kind: 'missing'; readonly nearest?: string }
  | { readonly kind: 'outside' };

/**
 * Follows a path with `/` from a folder. Names must match letter by letter on every system; NFC and NFD count as the
 * same. Neither the path nor a symbolic link may lead out of `root` (absolute, links resolved), if it is given.
 */
export function lookUp(path: string, from: Folder, root: string | undefined): LookUp {
  if (isAbsolute(path)) return { kind: 'outside' };
  const steps = path
    .normalize('NFC')
    .split(/[/\\]/)
    .filter(step => step !== '' && step !== '.');
  const names: string[] = [];
  for (const [index, step] of steps.entries()) {
    const folder = join(from.location, ...names);
    const entries = step === '..' ? ['..'] : (listNames(folder) ?? []);
    const name = entries.find(entry => entry.normalize('NFC') === step);
    if (name === undefined) {
      const meant = nearest(step, entries);
      return missing(meant === undefined ? [] : [...names, meant, ...steps.slice(index + 1)], from);
    }
    names.push(name);
    if (root !== undefined && !isWithin(join(from.location, ...names), root)) return { kind: 'outside' };
  }
  return path.includes('\\') ? missing(names, from) : existing(names, from, root);
}

function existing(names: readonly string[], from: Folder, root: string | undefined): LookUp {
  try {
    const location = realpathSync(join(from.location, ...names));
    if (root !== undefined && !isWithin(location, root)) return { kind: 'outside' };
    const path = posix.join(from.path, ...names);
    return { kind: 'found', found: { location, path, isFolder: statSync(location).isDirectory() } };
  } catch {
    // A link that leads nowhere, or a folder that may not be entered.
    return { kind: 'missing' };
  }
}

/** Nothing is there. The result names what was most likely meant, if that is there. */
function missing(names: readonly string[], from: Folder): LookUp {
  const isThere = names.length > 0 && existsSync(join(from.location, ...names));
  return { kind: 'missing', nearest: isThere ? names.join('/') : undefined };
}

/** What reading a template needs from outside. */
export interface Reading {
  readonly readSource: ReadSource;
  /**
   * Reads a file that has only fields; undefined, and reported, if it can't be read. From the parse stage, supplied by
   * build.ts.
   */
  readonly parseFields: (source: SourceFile, report: Reading['report']) => MapValue | undefined;
  readonly report: (diagnostic: Diagnostic) => void;
  /** The meeting's language, for which a label is most likely meant. */
  readonly language: LanguageCode;
}

/**
 * Reads a text file in a folder; undefined, and reported, if it can't be read. From the read stage, supplied by
 * build.ts.
 */
type ReadSource = (
  folder: Folder & { readonly bounds: 'template'; readonly report: (diagnostic: Diagnostic) => void },
  name: string,
) => SourceFile | undefined;
