import { realpathSync } from 'node:fs';
import { type Diagnostic, diagnose, type Outcome } from '../diagnostics/diagnostic.ts';
import { startOf } from '../diagnostics/places.ts';
import { findDefaults } from './find-defaults.ts';
import { type Folder, listNames, pathFrom, pathIn } from './folder.ts';
import type { ItemName } from './item-name.ts';
import { listAttachments } from './list-attachments.ts';
import { listItems } from './list-items.ts';
import { readSource } from './read-source.ts';
import { reportMeant } from './report-names.ts';
import type { ItemFile, MeetingFolder } from './source-file.ts';

/** Which meeting is to be read. */
export interface ReadRequest {
  /** The meeting's folder, absolute. */
  readonly location: string;
  /** The absolute folder that the command was given. Outside a repository, `defaults.md` is looked for up to it. */
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
