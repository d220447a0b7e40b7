import { diagnose } from '../diagnostics/diagnostic.ts';
import { startOf } from '../diagnostics/places.ts';
import { resolveIn } from '../paths/paths.ts';
import { type Folder, pathIn } from './folder.ts';

/** A regular file that really is in its folder. */
export interface FoundFile {
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
