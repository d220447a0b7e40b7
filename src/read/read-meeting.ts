import { realpathSync } from 'node:fs';
import { type Diagnostic, diagnose, type Outcome } from '../diagnostics/diagnostic.ts';
import { startOf } from '../diagnostics/places.ts';
import type { AttachedFile } from '../meeting/meeting.ts';
import { listNames, pathFrom, resolveIn } from '../paths/paths.ts';
import { findDefaults } from './find-meetings.ts';
import { byCodePoints, type Folder, findFile, pathIn, reportMeant, reportTwins } from './folder.ts';
import { type ItemName, listItems } from './list-items.ts';
import { readSource } from './read-source.ts';
import type { ItemFile, MeetingFolder } from './source-file.ts';

/** Which meeting is to be read. */
export interface ReadRequest {
  /** The meeting's folder, absolute. */
  readonly location: string;
  /** The absolute folder that the command was given. Outside a repository, `defaults.md` is looked for up to it (see `findDefaults`). */
  readonly root: string;
  /** Paths in places are relative to it. */
  readonly workingDirectory: string;
  /** Texts that are open in an editor, by their absolute path with links resolved: read instead of what is on disk. */
  readonly texts?: ReadonlyMap<string, string>;
}

type Report = (diagnostic: Diagnostic) => void;

/**
 * Reads a meeting's folder: `meeting.md`, the nearest `defaults.md` above, the items in order, and which files there
 * are to attach. One unreadable file does not affect the others; without a `meeting.md` there is no meeting.
 */
export function readMeeting(request: ReadRequest): Outcome<MeetingFolder | undefined> {
  const diagnostics: Diagnostic[] = [];
  const value = readFolder(request, diagnostic => diagnostics.push(diagnostic));
  return { value, diagnostics };
}

function readFolder(request: ReadRequest, report: Report): MeetingFolder | undefined {
  const path = pathFrom(request.workingDirectory, request.location);
  const names = listNames(request.location);
  if (!names?.includes('meeting.md')) {
    const place = startOf(pathIn({ path }, 'meeting.md'));
    if (!names) report(diagnose('file-unreadable', place, { file: path }));
    else if (!reportMeant({ path, report }, 'meeting.md', names))
      report(diagnose('meeting-missing', place, { folder: path }));
    return undefined;
  }
  const { texts } = request;
  const folder: Folder = { location: realpathSync(request.location), path, bounds: 'meeting', texts, report };
  const meeting = readSource(folder, 'meeting.md');
  if (names.includes('defaults.md'))
    report(diagnose('defaults-place', startOf(pathIn(folder, 'defaults.md')), {}));
  const { defaults, defaultsRoot } = readDefaults(request, folder);
  const listed = listItems(folder);
  const items = readItems(folder, listed);
  const hasAllItems = items.length > 0 && items.length === listed.length;
  const attachments = listAttachments(folder);
  if (!meeting) return undefined;
  const sources = [meeting, ...(defaults ? [defaults] : []), ...items];
  return {
    location: folder.location,
    path,
    meeting,
    items,
    hasAllItems,
    defaults,
    defaultsRoot,
    attachments,
    sources,
  };
}

function readItems(folder: Folder, names: readonly ItemName[]): ItemFile[] {
  return names.flatMap(({ file, id }) => {
    const source = readSource(folder, `items/${file}`);
    return source ? [{ id, ...source }] : [];
  });
}

function readDefaults(
  request: ReadRequest,
  { report }: Folder,
): Pick<MeetingFolder, 'defaults' | 'defaultsRoot'> {
  const above = findDefaults(request.location, request.root);
  if (above === undefined) return {};
  const folder: Folder = {
    location: realpathSync(above),
    path: pathFrom(request.workingDirectory, above),
    bounds: 'defaults',
    texts: request.texts,
    report,
  };
  if (reportMeant(folder, 'defaults.md', listNames(above) ?? [])) return {};
  const source = readSource(folder, 'defaults.md');
  if (!source) return {};
  return {
    defaults: { ...source, name: `${pathFrom(request.location, above)}/defaults.md` },
    defaultsRoot: folder.location,
  };
}

/** Files that systems and programs leave in folders: hidden files, and locks of open documents (`~$plan.docx`). */
const leftBehind = /^(\.|~\$|Thumbs\.db$|desktop\.ini$|Icon\r$)/i;

/** The regular files below `attachments/`, by path in code-point order. */
function listAttachments(folder: Folder): readonly AttachedFile[] {
  const beside = listNames(folder.location) ?? [];
  if (!beside.includes('attachments')) reportMeant(folder, 'attachments', beside);
  if (!beside.includes('attachments') || !isFolder(folder)) return [];
  const names: string[] = [];
  walk(folder, 'attachments', new Set(), name => names.push(name));
  names.sort(byCodePoints);
  reportTwins(folder, names);
  return names.flatMap(name => {
    const found = findFile(folder, name, largestAttached);
    return found ? [{ path: name.slice('attachments/'.length), ...found }] : [];
  });
}

/** The most megabytes of an attached file. */
const largestAttached = 1000;

function isFolder(folder: Folder): boolean {
  const target = resolveIn(folder.location, 'attachments');
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
  const target = resolveIn(folder.location, name);
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
