import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { asValue, withFix, withSuggestion } from '../diagnostics/replacement.ts';
import { given, type Known, unclear } from '../meeting/known.ts';
import type { AttachedFile, Attachment, Status } from '../meeting/meeting.ts';
import type { Text } from '../meeting/place.ts';
import { givenIn, type Read } from './fields.ts';
import { bracketed, meantList, suggestions } from './meant-names.ts';
import type { attachment } from './schema/parts.ts';

type AttachmentValue = Read<ReturnType<typeof attachment>>;
type AttachmentFields = Exclude<AttachmentValue, Text>['values'];
type Report = (diagnostic: Diagnostic) => void;

/** The files of `attachments/`, found by name. */
export interface AttachmentFiles {
  /** By path in NFC. */
  readonly byPath: ReadonlyMap<string, AttachedFile>;
  /** By path in NFC and lower case. */
  readonly byLowerCase: ReadonlyMap<string, AttachedFile>;
  /** Whether a path (in NFC) is that of a file or folder that could not be read, or lies in such a folder. */
  readonly isUnread: (path: string) => boolean;
  /** The path that was most likely meant by a name that no file has. The name may lack its folders. */
  readonly suggest: (name: string) => string | undefined;
  /** Where readers find them, if they are published anywhere. */
  readonly base?: string;
}

/**
 * `unread` lists the paths, below `attachments/`, of files and folders that could not be read; "" stands for all of
 * them.
 */
export function indexAttachments(
  files: readonly AttachedFile[],
  unread: readonly string[],
  base?: string,
): AttachmentFiles {
  const named = files.map(file => [file.path.normalize('NFC'), file] as const);
  const without = unread.map(path => path.normalize('NFC'));
  const suggest = suggestions(() => files.map(file => file.path));
  return {
    byPath: new Map(named),
    byLowerCase: new Map(named.map(([path, file]) => [path.toLowerCase(), file])),
    isUnread: path => without.some(other => other === '' || path === other || path.startsWith(`${other}/`)),
    base,
    suggest: name => suggest(name) ?? (name.includes('/') ? suggest(lastStep(name)) : undefined),
  };
}

/** An item's attachments, numbered from 1, each with its file if it has one. */
export function toAttachments(
  values: Known<readonly Known<AttachmentValue>[]>,
  itemStatus: Status,
  files: AttachmentFiles,
  report: Report,
): Attachment[] {
  return givenIn(values).map((value, index) => toAttachment(value, index + 1, itemStatus, files, report));
}

function toAttachment(
  value: AttachmentValue,
  number: number,
  itemStatus: Status,
  files: AttachmentFiles,
  report: Report,
): Attachment {
  const fields: AttachmentFields = 'value' in value ? { file: value } : value.values;
  const fileName = given(fields.file);
  const later = given(fields.pending);
  const pending = later?.value ?? false;
  // A file that is sent later is naturally not there yet.
  const tell: Report = pending ? () => {} : report;
  const file = fileName && findFile(fileName, files, tell, 'value' in value);
  const title = given(fields.title) ?? titleFrom(fileName, file);
  const hasUrl = fields.url !== undefined;
  if (!title && fields.title !== unclear && fields.file !== unclear)
    report(diagnose('attachment-empty', value.place, { hasUrl }));
  if (later?.value && fileName) report(diagnose('attachment-pending', later.place, {}));
  return {
    number,
    title: title ?? { value: '', place: value.place },
    document: given(fields.document),
    status: given(fields.status)?.value ?? itemStatus,
    file,
    fileName,
    url: given(fields.url) ?? addressOf(file, fileName, files.base),
    pending,
    place: value.place,
  };
}

/** The address of a file that readers can open: the base, and its path with every step encoded. */
function addressOf(
  file: AttachedFile | undefined,
  name: Text | undefined,
  base: string | undefined,
): Text | undefined {
  if (!file || !name || base === undefined) return undefined;
  const steps = file.path.split('/').map(step => encodeURIComponent(step.normalize('NFC')));
  return { value: `${base.replace(/\/?$/, '/')}${steps.join('/')}`, place: name.place };
}

/** The file's name without folders and extension. */
function titleFrom(fileName: Text | undefined, file: AttachedFile | undefined): Text | undefined {
  if (!fileName) return undefined;
  const name = (file?.path ?? fileName.value).normalize('NFC').replace(/^.*[/\\]/, '');
  return { value: name.replace(/(?<=.)\.[^.\s]+$/, ''), place: fileName.place };
}

/** A single name may be meant as several, separated by commas. */
function findFile(
  name: Text,
  files: AttachmentFiles,
  report: Report,
  isAlone: boolean,
): AttachedFile | undefined {
  const file = name.value;
  const path = file.normalize('NFC');
  const found = files.byPath.get(path);
  // It has already been reported that a file can't be read.
  if (found || files.isUnread(path)) return found;
  const straight = meantPath(path);
  const meant = files.byPath.get(straight) ?? files.byLowerCase.get(straight.toLowerCase());
  if (meant)
    report(
      withFix(diagnose('attachment-name', name.place, { file, right: meant.path }), asValue(meant.path)),
    );
  else if (leadsOut(straight)) {
    const inside = files.byLowerCase.get(lastStep(straight).toLowerCase());
    const told = diagnose('attachment-outside', name.place, { file, inside: inside?.path });
    report(withSuggestion(told, inside && asValue(inside.path)));
  } else {
    const several = isAlone ? meantList(path, part => files.byPath.get(part)?.path) : undefined;
    const nearest = several ? bracketed(several) : files.suggest(straight);
    const told = diagnose('attachment-missing', name.place, { file, nearest });
    report(withSuggestion(told, several ? nearest : nearest && asValue(nearest)));
  }
  return undefined;
}

/** The name without backslashes, and without a leading `attachments/`: every file is looked for there anyway. */
function meantPath(path: string): string {
  const slashed = path.replaceAll('\\', '/');
  return slashed.replace(/^(?:\.{1,2}\/)*attachments\//i, '').replace(/^(?:\.\/)+/, '');
}

function lastStep(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function leadsOut(path: string): boolean {
  return /^(?:[a-z]:)?\//i.test(path) || path.split('/').includes('..');
}
