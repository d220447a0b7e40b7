import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Attachment, Meeting } from '../../meeting/meeting.ts';
import { findIdentityNumbers, type IdentityNumber } from './identity/find-identity-numbers.ts';
import type { PdfText } from './identity/pdf-texts.ts';
import type { RuleContext } from './rule.ts';
import { runAt } from './texts/shown-text.ts';

/** Numbers of cases and documents are no persons', whatever they look like. */
const skipped = ['case', 'document', 'classification'];

/**
 * Identity numbers of persons: in the full edition a warning; in the public edition an error where everyone could read
 * them, and nothing where they are withheld. `attachedNumber` looks into attached files.
 */
export function identityNumber(meeting: Meeting, context: RuleContext): readonly Diagnostic[] {
  const isPublic = context.edition === 'public';
  const { locate } = context;
  const found: Diagnostic[] = [];
  for (const text of context.texts) {
    if (skipped.includes(text.kind) || (isPublic && text.withheld)) continue;
    for (const { from, to, masked, country } of findIdentityNumbers(
      text.text,
      meeting.language,
      text.header,
    )) {
      if (runAt(text, from).isAddress) continue;
      const place = locate(text, from, to);
      found.push(diagnose('identity-number', place, { masked, country }, isPublic ? 'error' : 'warning'));
    }
  }
  return found;
}

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
