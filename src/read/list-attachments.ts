import { diagnose } from '../diagnostics/diagnostic.ts';
import { startOf } from '../diagnostics/places.ts';
import type { AttachedFile } from '../meeting/meeting.ts';
import { byCodePoints } from './code-points.ts';
import { findFile, resolveIn } from './find-file.ts';
import { type Folder, listNames, pathIn } from './folder.ts';
import { reportMeant, reportTwins } from './report-names.ts';

/** Files that systems and programs leave in folders: hidden files, and locks of open documents (`~$plan.docx`). */
const leftBehind = /^(\.|~\$|Thumbs\.db$|desktop\.ini$|Icon\r$)/i;

/** The regular files below `attachments/`, by path in code-point order. */
export function listAttachments(folder: Folder): readonly AttachedFile[] {
  const beside = listNames(folder.location) ?? [];
  if (!beside.includes('attachments')) reportMeant(folder, 'attachments', beside);
  if (!beside.includes('attachments') || !isFolder(folder)) return [];
  const names: string[] = [];
  walk(folder, 'attachments', new Set(), name => names.push(name));
  names.sort(byCodePoints);
  reportTwins(folder, names);
  return names.flatMap(name => {
    const found = findFile(folder, name);
    return found ? [{ path: name.slice('attachments/'.length), ...found }] : [];
  });
}

function isFolder(folder: Folder): boolean {
  const target = resolveIn(folder, 'attachments');
  if (!target || target === 'outside' || target.stats.isDirectory()) return true;
  const place = startOf(pathIn(folder, 'attachments'));
  folder.report(diagnose('file-kind', place, { file: 'attachments', expected: 'folder' }));
  return false;
}

/**
 * Finds everything that is not a folder. Links to folders within are followed, each folder once, so the walk ends.
 * Names are taken in order, so the walk is the same on every system.
 */
function walk(folder: Folder, name: string, visited: Set<string>, found: (name: string) => void): void {
  const target = resolveIn(folder, name);
  if (!target || target === 'outside' || !target.stats.isDirectory()) {
    found(name);
    return;
  }
  if (visited.has(target.location)) return;
  visited.add(target.location);
  const names = listNames(target.location);
  if (!names) folder.report(diagnose('file-unreadable', startOf(pathIn(folder, name)), { file: name }));
  for (const inner of [...(names ?? [])].sort(byCodePoints)) {
    if (!leftBehind.test(inner)) walk(folder, `${name}/${inner}`, visited, found);
  }
}
