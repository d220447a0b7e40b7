import type { Attachment, Meeting } from '../meeting/meeting.ts';

/** An attachment that the public may read, with its PDF file. */
export type OpenPdf = Attachment & Required<Pick<Attachment, 'file'>>;

/** The attached PDF files that are published. */
export function openPdfs({ items }: Pick<Meeting, 'items'>): readonly OpenPdf[] {
  return items
    .filter(({ status }) => status === 'open')
    .flatMap(({ attachments }) => attachments)
    .filter((attachment): attachment is OpenPdf => attachment.status === 'open' && isPdf(attachment));
}

function isPdf({ file }: Attachment): boolean {
  return file !== undefined && /\.pdf$/i.test(file.path);
}
