import { diagnose } from '../diagnostics/diagnostic.ts';
import { startOf } from '../diagnostics/places.ts';
import { type Folder, pathIn } from './folder.ts';

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
