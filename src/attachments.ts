import type { Attached, AttachedMemory } from './attached/read-attached.ts';
import type { BuildRequest } from './build-request.ts';
import type { Checked } from './built.ts';
import { labelsOf } from './compose/composition.ts';
import { type Diagnostic, diagnose, type Outcome } from './diagnostics/diagnostic.ts';
import { publicEdition } from './edition/public.ts';
import { languages } from './languages/index.ts';
import type { Meeting } from './meeting/meeting.ts';
import type { PictureMemory } from './pictures/read-picture.ts';
import type { SourceFile } from './read/source-file.ts';
import { formats } from './render/index.ts';
import { withoutAllowed } from './validate/allow.ts';
import type { PdfText } from './validate/rules/identity/pdf-texts.ts';
import { type OpenPdf, openPdfs } from './validate/rules/identity-number.ts';

/** What is in attached files, if a format that is to be made shows it. */
export async function attachedIn(
  { meeting, template, sources, formats: asked }: Checked,
  { edition, location }: BuildRequest,
  memory: { readonly pictures?: PictureMemory; readonly attached?: AttachedMemory } = {},
): Promise<Outcome<Attached> | undefined> {
  if (!meeting || !template || !asked.some(format => formats[format].showsAttached)) return undefined;
  const { readAttached } = await import('./attached/read-attached.ts');
  const labels = labelsOf(meeting, template, languages[meeting.language]);
  const shown = edition === 'full' ? meeting : publicEdition(meeting);
  const { value, diagnostics } = await readAttached(shown, {
    folder: location,
    words: { link: labels.page, picture: labels['picture-without-text'] },
    pictures: memory.pictures,
    memory: memory.attached,
  });
  const leaks = edition === 'public' ? await leaksIn(value, meeting, sources) : [];
  return { value, diagnostics: withoutAllowed([...diagnostics, ...leaks], meeting) };
}

/** What is withheld in open files whose pages are to be published, and files that can't be searched. */
async function leaksIn(
  { pages: read }: Attached,
  meeting: Meeting,
  sources: readonly SourceFile[],
): Promise<readonly Diagnostic[]> {
  const files = openPdfs(meeting).filter(({ file }) => read.has(file.location));
  if (files.length === 0) return [];
  const [{ pdfTexts }, { attachedLeaks }, { unshownTexts }] = await Promise.all([
    import('./validate/rules/identity/pdf-texts.ts'),
    import('./verify/attached-leaks.ts'),
    import('./attached/unshown-texts.ts'),
  ]);
  const texts = await pdfTexts(files.map(({ file }) => file.location));
  const searched = eachFileOnce(files).map(({ file, fileName, place }) => {
    const { pages, problem }: PdfText = texts.get(file.location) ?? { pages: [], problem: 'untried' };
    const others = unshownTexts(read.get(file.location)!);
    return { file: file.path, place: fileName?.place ?? place, pages, problem, others };
  });
  // What can't be searched is not published.
  const unread = searched.flatMap(({ file, place, problem }) =>
    problem ? [diagnose('attachment-unread', place, { file, problem }, 'error')] : [],
  );
  return [...unread, ...attachedLeaks(searched, meeting, sources)];
}

/** Where each file is attached first. */
function eachFileOnce(files: readonly OpenPdf[]): readonly OpenPdf[] {
  const seen = new Set<string>();
  return files.filter(({ file }) => !seen.has(file.location) && seen.add(file.location));
}
