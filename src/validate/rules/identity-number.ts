import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Attachment, Meeting } from '../../meeting/meeting.ts';
import { findIdentityNumbers } from './identity/find-identity-numbers.ts';
import type { RuleContext } from './rule.ts';
import { createLocate } from './texts/locate.ts';
import { meetingTexts } from './texts/meeting-texts.ts';
import { runAt } from './texts/shown-text.ts';

/** Numbers of cases and documents are no persons', whatever they look like. */
const skipped = ['case', 'document', 'classification'];

/**
 * Identity numbers of persons: in the full edition a warning; in the public edition an error where everyone could read
 * them, and nothing where they are withheld. For the public edition attached PDF files are read too.
 */
export async function identityNumber(meeting: Meeting, context: RuleContext): Promise<readonly Diagnostic[]> {
  const isPublic = context.edition === 'public';
  const locate = createLocate(context.parsed);
  const found: Diagnostic[] = [];
  for (const text of meetingTexts(meeting)) {
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
  return isPublic ? [...found, ...(await inAttachedFiles(meeting))] : found;
}

/** One message for each attachment whose file has such a number: where it stands in the file, the reader must look. */
async function inAttachedFiles(meeting: Meeting): Promise<readonly Diagnostic[]> {
  const attached = openPdfs(meeting);
  if (attached.length === 0) return [];
  const { pdfTexts } = await import('./identity/pdf-texts.ts');
  const texts = await pdfTexts(attached.map(({ file }) => file.location));
  return attached.flatMap(({ file, fileName, place }) => {
    const [first] = (texts.get(file.location) ?? []).flatMap(page =>
      findIdentityNumbers(page, meeting.language),
    );
    if (!first) return [];
    const data = { masked: first.masked, country: first.country, file: file.path };
    return [diagnose('identity-number', fileName?.place ?? place, data, 'error')];
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
