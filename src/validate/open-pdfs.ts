import type { Attachment, Meeting } from '../meeting/meeting.ts';

/** An attachment that the public may read, with its file. */
export type OpenFile = Attachment & Required<Pick<Attachment, 'file'>>;

/** The attached files that are published. */
export function openFiles({ items }: Pick<Meeting, 'items'>): readonly OpenFile[] {
  return items
    .filter(({ status }) => status === 'open')
    .flatMap(({ attachments }) => attachments)
    .filter(
      (attachment): attachment is OpenFile => attachment.status === 'open' && attachment.file !== undefined,
    );
}

/** Those that are PDF files. */
export function openPdfs(meeting: Pick<Meeting, 'items'>): readonly OpenFile[] {
  return openFiles(meeting).filter(({ file }) => /\.pdf$/i.test(file.path));
}
