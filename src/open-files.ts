import type { Attached } from './attached/read-attached.ts';
import type { PdfText } from './attached/texts/pdf-texts.ts';
import type { Checked } from './built.ts';
import { type Diagnostic, diagnose } from './diagnostics/diagnostic.ts';
import { withoutAllowed } from './validate/allow.ts';
import { openPdfs } from './validate/open-pdfs.ts';
import { findIdentityNumbers, type IdentityNumber } from './validate/rules/identity/find-identity-numbers.ts';

/** The texts of attached PDF files that the public gets, by location. They are read in a thread, while the meeting is set. */
export async function readOpenFiles({ read }: Pick<Checked, 'read'>): Promise<ReadonlyMap<string, PdfText>> {
  const files = read ? openPdfs(read.meeting) : [];
  if (files.length === 0) return new Map();
  const { pdfTexts } = await import('./attached/texts/pdf-texts.ts');
  return pdfTexts(files.map(({ file }) => file.location));
}

/**
 * What may not be public in attached files that are: identity numbers, and what the meeting withholds; and what could
 * not be searched. If the file's pages are `attached`, they are published here, so that anything but a page without
 * text is an error; otherwise only a number is one.
 */
export async function searchOpenFiles(
  texts: ReadonlyMap<string, PdfText>,
  { read, sources }: Pick<Checked, 'read' | 'sources'>,
  attached?: Attached,
): Promise<readonly Diagnostic[]> {
  if (!read || texts.size === 0) return [];
  const { meeting } = read;
  const [{ attachedLeaks }, { unshownTexts }] = await Promise.all([
    import('./verify/attached-leaks.ts'),
    import('./attached/unshown-texts.ts'),
  ]);
  const searched = openPdfs(meeting).map(({ file, fileName, place }) => {
    const shown = attached?.pages.get(file.location);
    const { pages, others, problem } = texts.get(file.location) ?? untried;
    return {
      file: file.path,
      place: fileName?.place ?? place,
      pages,
      others: shown ? unshownTexts(shown) : others,
      problem,
      severity: shown ? ('error' as const) : ('warning' as const),
    };
  });
  const numbers = searched.flatMap(({ file, place, pages, problem, severity }): readonly Diagnostic[] => {
    const number = firstNumber(pages, meeting.language);
    if (number) {
      const { masked, country, page } = number;
      return [diagnose('identity-number', place, { masked, country, attached: { file, page } }, 'error')];
    }
    return problem ? [diagnose('attachment-unread', place, { file, problem }, severity)] : [];
  });
  const leaks = attachedLeaks(eachFileOnce(searched), meeting, sources);
  return withoutAllowed([...numbers, ...leaks], meeting);
}

/** Other files took too long. */
const untried: PdfText = { pages: [], others: [], problem: 'untried' };

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

/** Where each file is attached first. */
function eachFileOnce<T extends { readonly file: string }>(files: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return files.filter(({ file }) => !seen.has(file) && seen.add(file));
}
