import { diagnose } from '../diagnostics/diagnostic.ts';
import { startOf } from '../diagnostics/places.ts';
import { type Folder, pathIn } from './folder.ts';

/**
 * A name that was clearly meant as another, which is not there: `Items` for `items`; `meeting.md.txt`, as some
 * editors save it, for `meeting.md`.
 */
export function meantAs(right: string, names: readonly string[]): string | undefined {
  if (names.includes(right)) return undefined;
  return names.find(name => [right, `${right}.txt`].includes(name.toLowerCase()));
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
