import { closeSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path/posix';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { startOf } from '../diagnostics/places.ts';
import { asId } from '../meeting/item-link.ts';
import { listNames, resolveIn } from '../paths/paths.ts';
import { byCodePoints, type Folder, pathIn, reportMeant, reportTwins } from './folder.ts';

const mostItems = 5000;

/**
 * Extensions that other programs give a text file, or of the file that the text came from: `plan.md.txt`,
 * `plan.docx`.
 */
const nearMiss = /(\.md)?\.(md|markdown|mdown|mdwn|mkdn?|mdx|txt|text|docx?|odt|rtf|pages)$/i;

/** The names of a meeting's items in order. Files beside them that may be meant as items are reported. */
export function listItems(folder: Folder): readonly ItemName[] {
  const found = namesIn(folder);
  if (!found) return [];
  const names = found.filter(name => !isSetAside(name));
  reportNearMisses(folder, names);
  reportMisplaced(folder, names);
  const items = names
    .filter(name => name.endsWith('.md'))
    .map(readItemName)
    .sort(byItemName);
  reportTwins(
    folder,
    items.map(({ file }) => `items/${file}`),
  );
  const place = startOf(pathIn(folder, 'meeting.md'));
  if (items.length === 0) folder.report(diagnose('items-missing', place, {}));
  if (items.length > mostItems) {
    folder.report(diagnose('items-too-many', place, { count: items.length, limit: mostItems }));
  }
  return items.slice(0, mostItems).map(item => named(folder, item));
}

/** Undefined, and reported, if the folder can't be read. */
function namesIn(folder: Folder): readonly string[] | undefined {
  const beside = listNames(folder.location) ?? [];
  if (!beside.includes('items')) return reportMeant(folder, 'items', beside) ? undefined : [];
  const place = startOf(pathIn(folder, 'items'));
  const found = resolveIn(folder.location, 'items');
  if (found === 'outside') {
    folder.report(diagnose('file-outside', place, { file: 'items', bounds: folder.bounds }));
    return undefined;
  }
  if (found?.stats.isFile()) {
    folder.report(diagnose('file-kind', place, { file: 'items', expected: 'folder' }));
    return undefined;
  }
  const names = found && listNames(found.location);
  if (!names) folder.report(diagnose('file-unreadable', place, { file: 'items' }));
  return names;
}

function reportNearMisses(folder: Folder, names: readonly string[]): void {
  const byExtension = new Map<string, string[]>();
  for (const name of [...names].sort(byCodePoints)) {
    const [extension] = (name.endsWith('.md') ? undefined : nearMiss.exec(name)) ?? [];
    if (extension === undefined) continue;
    const alike = byExtension.get(extension);
    if (alike) alike.push(name);
    else byExtension.set(extension, [name]);
  }
  for (const [file, ...others] of byExtension.values()) {
    const place = startOf(pathIn(folder, `items/${file}`));
    const right = file!.replace(nearMiss, '.md');
    folder.report(diagnose('item-extension', place, { file: file!, right, others: others.length }));
  }
}

/** An item without a name is an error. It continues under its number, so other mistakes in it are found too. */
function named(folder: Folder, item: ItemName): ItemName {
  if (item.id !== '') return item;
  folder.report(diagnose('item-unnamed', startOf(pathIn(folder, `items/${item.file}`)), { file: item.file }));
  return { ...item, id: asId(item.file) };
}

/** The most files that are opened to see whether they are items. */
const mostOpened = 1000;

/**
 * Reports items in places where none are read: one message for those beside meeting.md, and one for those in folders
 * at any depth below `items/`. A README does not count, nor do files in folders that begin with `_`, `.` or `~`.
 *
 * @param inItems the names in `items/`
 */
function reportMisplaced(folder: Folder, inItems: readonly string[]): void {
  const own = /^(?:meeting|defaults)\.md$/i;
  reportItemsAmong(
    folder,
    (listNames(folder.location) ?? []).filter(name => !own.test(name)),
  );
  reportItemsAmong(folder, namesBelowItems(folder, inItems));
}

/** What is in the folders of `items/`, and in theirs, as paths in the meeting. A folder that links lead to again counts once. */
function namesBelowItems(folder: Folder, names: readonly string[]): readonly string[] {
  const items = resolveIn(folder.location, 'items');
  const seen = new Set([folder.location, typeof items === 'object' ? items.location : '']);
  const folders = [{ path: 'items', names }];
  for (const { path, names } of folders) {
    for (const name of [...names].sort(byCodePoints)) {
      const found = isSetAside(name) ? undefined : resolveIn(folder.location, `${path}/${name}`);
      if (!found || found === 'outside' || !found.stats.isDirectory() || seen.has(found.location)) continue;
      seen.add(found.location);
      folders.push({ path: `${path}/${name}`, names: listNames(found.location) ?? [] });
    }
  }
  return folders.slice(1).flatMap(({ path, names }) => names.map(name => `${path}/${name}`));
}

function isSetAside(name: string): boolean {
  return /^[._~]/.test(name);
}

function reportItemsAmong(folder: Folder, files: readonly string[]): void {
  const texts = files
    .filter(file => file.endsWith('.md') && !/^(?:[._~]|readme\b|changelog\b)/i.test(basename(file)))
    .sort(byCodePoints);
  const [file, ...others] = texts.slice(0, mostOpened).filter(name => hasTitle(folder, name));
  if (file === undefined) return;
  const right = `items/${basename(file)}`;
  // Those that were not opened count as items.
  const more = others.length + Math.max(0, texts.length - mostOpened);
  folder.report(diagnose('item-misplaced', startOf(pathIn(folder, file)), { file, right, others: more }));
}

/** Whether a file's front matter has a title, so it was written as an item. */
function hasTitle(folder: Folder, name: string): boolean {
  const found = resolveIn(folder.location, name);
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

/** What an item's file name says: its place in the order, and its id. */
export interface ItemName {
  /** The file's name: "07-Status_plan.md". */
  readonly file: string;
  /** Digits without leading zeros; undefined if the name has none. */
  readonly number?: string;
  /** The letter of "7a"; lower case. */
  readonly letter?: string;
  /** "status-plan"; empty if nothing is left of the name. */
  readonly id: string;
}

// A letter belongs to the number only before a separator or the name's end: "7a-plan", but "7plan".
const numberPattern = /^(\d+)(?:([A-Za-z])(?=[-_. ]|$))?[-_. ]*/;

/** Reads the name of a file `items/NAME.md`. */
export function readItemName(file: string): ItemName {
  const name = file.replace(/\.md$/, '').normalize('NFC');
  const found = numberPattern.exec(name);
  const rest = found ? name.slice(found[0].length) : name;
  return {
    file,
    number: found?.[1]?.replace(/^0+(?=\d)/, ''),
    letter: found?.[2]?.toLowerCase(),
    id: asId(rest),
  };
}

/** The order of items: by number, then letter, then code points; names without a number come last. */
export function byItemName(a: ItemName, b: ItemName): number {
  return (
    compareNumbers(a.number, b.number) ||
    byCodePoints(a.letter ?? '', b.letter ?? '') ||
    byCodePoints(a.file.normalize('NFC'), b.file.normalize('NFC'))
  );
}

/** Numbers may be too long for a JavaScript number, so they are compared by length, then as text. */
function compareNumbers(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return a.length - b.length || byCodePoints(a, b);
}
