import { closeSync, openSync, readSync } from 'node:fs';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { startOf } from '../diagnostics/places.ts';
import { byCodePoints } from './code-points.ts';
import { resolveIn } from './find-file.ts';
import { type Folder, pathIn } from './folder.ts';
import { listNames } from './list-names.ts';

/** The most files of one folder that are opened to see whether they are items. */
const mostOpened = 200;

/**
 * Reports items in places where none are read: beside meeting.md, and in folders below `items/`. One message for each
 * folder. A README does not count, nor do files in folders that begin with `_`, `.` or `~`.
 *
 * @param inItems the names in `items/`
 */
export function reportMisplaced(folder: Folder, inItems: readonly string[]): void {
  const own = /^(?:meeting|defaults)\.md$/i;
  reportIn(
    folder,
    '',
    (listNames(folder.location) ?? []).filter(name => !own.test(name)),
  );
  for (const name of [...inItems].sort(byCodePoints)) {
    const found = resolveIn(folder, `items/${name}`);
    if (!found || found === 'outside' || !found.stats.isDirectory()) continue;
    reportIn(folder, `items/${name}/`, listNames(found.location) ?? []);
  }
}

function reportIn(folder: Folder, below: string, names: readonly string[]): void {
  const texts = names.filter(name => name.endsWith('.md') && !/^(?:[._~]|readme\b|changelog\b)/i.test(name));
  const items = texts
    .sort(byCodePoints)
    .slice(0, mostOpened)
    .filter(name => hasTitle(folder, below + name));
  const [first] = items;
  if (first === undefined) return;
  const file = below + first;
  const place = startOf(pathIn(folder, file));
  folder.report(
    diagnose('item-misplaced', place, { file, right: `items/${first}`, others: items.length - 1 }),
  );
}

/** Whether a file's front matter has a title, so it was written as an item. */
function hasTitle(folder: Folder, name: string): boolean {
  const found = resolveIn(folder, name);
  if (!found || found === 'outside' || !found.stats.isFile()) return false;
  return /^\ufeff?---[ \t]*\r?\n(?:(?!---)[^\n]*\n)*?title[ \t]*:/i.test(beginningOf(found.location));
}

function beginningOf(location: string): string {
  try {
    const file = openSync(location, 'r');
    const bytes = Buffer.alloc(2000);
    const count = readSync(file, bytes, 0, bytes.length, 0);
    closeSync(file);
    return bytes.toString('utf8', 0, count);
  } catch {
    return '';
  }
}
