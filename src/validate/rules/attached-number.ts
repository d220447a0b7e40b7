import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Attachment, Meeting } from '../../meeting/meeting.ts';
import { findIdentityNumbers, type IdentityNumber } from './identity/find-identity-numbers.ts';
import type { PdfText } from './identity/pdf-texts.ts';
import type { RuleContext } from './rule.ts';

/**
 * Identity numbers of persons in PDF files that the public edition's readers get: one message for each attachment whose
 * file has any, with the page of the first, or that could not be read to its end.
 */
export async function attachedNumber(
  meeting: Meeting,
  { edition }: RuleContext,
): Promise<readonly Diagnostic[]> {
  const published = edition === 'public' ? openPdfs(meeting) : [];
  if (published.length === 0) return [];
  const { pdfTexts } = await import('./identity/pdf-texts.ts');
  const texts = await pdfTexts(published.map(({ file }) => file.location));
  return published.flatMap(({ file, fileName, place: whole }) => {
    const place = fileName?.place ?? whole;
    const { pages, problem }: PdfText = texts.get(file.location) ?? { pages: [], problem: 'untried' };
    const number = firstNumber(pages, meeting.language);
    if (number) {
      const { masked, country, page } = number;
      const data = { masked, country, attached: { file: file.path, page } };
      return [diagnose('identity-number', place, data, 'error')];
    }
    return problem ? [diagnose('attachment-unread', place, { file: file.path, problem })] : [];
  });
}

/** The first number in a file, with its page, from 1. */
function firstNumber(
  pages: readonly string[],
  language: string,
): (IdentityNumber & { readonly page: number }) | undefined {
  for (const [index, text] of pages.entries()) {
    const [first] = findIdentityNumbers(text, language);
    if (first) return { ...first, page: index + 1 };
  }
  return undefined;
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
