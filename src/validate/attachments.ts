import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/suggest.ts';
import type { AttachedFile, Attachment, Status } from '../meeting/meeting.ts';
import type { Text } from '../meeting/place.ts';
import { textOf } from './people.ts';
import type { Read } from './read-fields.ts';
import type { attachment } from './schema/attachment.ts';

type AttachmentValue = Read<ReturnType<typeof attachment>>;
type Report = (diagnostic: Diagnostic) => void;

/** The files of `attachments/`, found by name. */
export interface AttachmentFiles {
  readonly all: readonly AttachedFile[];
  /** By path in NFC. */
  readonly byPath: ReadonlyMap<string, AttachedFile>;
  /** By path in NFC and lower case. */
  readonly byLowerCase: ReadonlyMap<string, AttachedFile>;
}

export function indexAttachments(files: readonly AttachedFile[]): AttachmentFiles {
  const named = files.map(file => [file.path.normalize('NFC'), file] as const);
  return {
    all: files,
    byPath: new Map(named),
    byLowerCase: new Map(named.map(([path, file]) => [path.toLowerCase(), file])),
  };
}

/** An item's attachments, numbered from 1, each with its file where it has one. */
export function toAttachments(
  values: readonly AttachmentValue[] | undefined,
  itemStatus: Status,
  files: AttachmentFiles,
  report: Report,
): Attachment[] {
  return (values ?? []).map((value, index) => toAttachment(value, index + 1, itemStatus, files, report));
}

function toAttachment(
  value: AttachmentValue,
  number: number,
  itemStatus: Status,
  files: AttachmentFiles,
  report: Report,
): Attachment {
  const fields = 'value' in value ? { file: value } : value.values;
  const fileName = textOf(fields.file);
  const file = fileName && findFile(fileName, files, report);
  const title = textOf(fields.title) ?? titleFrom(fileName, file);
  if (!title && 'refused' in value && !value.refused.has('title') && !value.refused.has('file')) {
    report(diagnose('attachment-empty', value.place, {}));
  }
  const pending = fields.pending?.value ?? false;
  if (pending && fileName && fields.pending) report(diagnose('attachment-pending', fields.pending.place, {}));
  return {
    number,
    title: title ?? { text: '', place: value.place },
    document: textOf(fields.document),
    status: fields.status?.value ?? itemStatus,
    file,
    fileName,
    pending,
    place: value.place,
  };
}

/** The file's name without folders and extension. */
function titleFrom(fileName: Text | undefined, file: AttachedFile | undefined): Text | undefined {
  if (!fileName) return undefined;
  const name = (file?.path ?? fileName.text).normalize('NFC').replace(/^.*[/\\]/, '');
  return { text: name.replace(/(?<=.)\.[^.\s]+$/, ''), place: fileName.place };
}

function findFile(name: Text, files: AttachmentFiles, report: Report): AttachedFile | undefined {
  const path = name.text.normalize('NFC');
  const found = files.byPath.get(path);
  if (found) return found;
  const straight = path.replaceAll('\\', '/').replace(/^(\.\/)+/, '').replace(/^attachments\//i, '');
  const meant = files.byPath.get(straight) ?? files.byLowerCase.get(straight.toLowerCase());
  if (meant) report(diagnose('attachment-name', name.place, { file: name.text, right: meant.path }));
  else if (leadsOut(straight)) report(diagnose('attachment-outside', name.place, { file: name.text }));
  else report(diagnose('attachment-missing', name.place, { file: name.text, nearest: nearest(path, files.byPath.keys()) }));
  return undefined;
}

function leadsOut(path: string): boolean {
  return /^([a-z]:)?\//i.test(path) || path.split('/').includes('..');
}
