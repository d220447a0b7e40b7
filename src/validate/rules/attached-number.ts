import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Attachment, Meeting } from '../../meeting/meeting.ts';
import { findIdentityNumbers } from './identity/find-identity-numbers.ts';
import type { RuleContext } from './rule.ts';

/**
 * Identity numbers of persons in PDF files that the public edition's readers get: one message for each attachment whose
 * file has any (where it stands in the file, the reader must look), or that could not be read to its end.
 */
export async function attachedNumber(
  meeting: Meeting,
  { edition }: RuleContext,
): Promise<readonly Diagnostic[]> {
  const attached = edition === 'public' ? openPdfs(meeting) : [];
  if (attached.length === 0) return [];
  const { pdfTexts } = await import('./identity/pdf-texts.ts');
  const texts = await pdfTexts(attached.map(({ file }) => file.location));
  return attached.flatMap(({ file, fileName, place: whole }) => {
    const place = fileName?.place ?? whole;
    const { pages, isWhole } = texts.get(file.location) ?? { pages: [], isWhole: false };
    const [first] = pages.flatMap(page => findIdentityNumbers(page, meeting.language));
    if (first) {
      const data = { masked: first.masked, country: first.country, file: file.path };
      return [diagnose('identity-number', place, data, 'error')];
    }
    return isWhole ? [] : [diagnose('attachment-unread', place, { file: file.path })];
  });
}

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
