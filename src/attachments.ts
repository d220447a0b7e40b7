import type { PdfText, TextMemory } from './attached/pdf-texts.ts';
import type { Attached, AttachedMemory } from './attached/read-attached.ts';
import type { BuildRequest } from './build-request.ts';
import type { Checked } from './built.ts';
import { labelsOf } from './compose/composition.ts';
import { type Diagnostic, diagnose, type Outcome } from './diagnostics/diagnostic.ts';
import { isPicture, openAttachments } from './edition/handed-out.ts';
import { publicEdition } from './edition/public.ts';
import { languages } from './languages/index.ts';
import type { Meeting } from './meeting/meeting.ts';
import type { Picture } from './meeting/picture.ts';
import { openPictures, type PictureMemory } from './pictures/read-picture.ts';
import { formats } from './render/index.ts';
import { withoutAllowed } from './validate/allow.ts';
import { openFiles, openPdfs } from './validate/open-pdfs.ts';
import { findIdentityNumbers, type IdentityNumber } from './validate/rules/identity/find-identity-numbers.ts';

/** What is in attached files, if a format that is to be made shows it. */
export async function attachedIn(
  { meeting, template, formats: asked }: Checked,
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
  return { value, diagnostics: withoutAllowed(diagnostics, meeting) };
}

/** The pictures that a site hands out, by location; what is wrong with one is an error. */
export async function handedOutPictures(
  meeting: Meeting,
  { location }: BuildRequest,
  memory: { readonly pictures?: PictureMemory } = {},
): Promise<Outcome<ReadonlyMap<string, Picture>>> {
  const value = new Map<string, Picture>();
  const diagnostics: Diagnostic[] = [];
  const gallery = openPictures(location, 'meeting', memory.pictures);
  for (const { file, fileName, place, name } of openAttachments(meeting)) {
    if (!isPicture(name)) continue;
    const path = { value: `attachments/${file.path}`, place: fileName?.place ?? place };
    const picture = await gallery.read(path, '', found => diagnostics.push(found));
    if (picture) value.set(file.location, picture);
  }
  return { value, diagnostics };
}

/** The texts of attached PDF files that the public gets, by location. They are read in a thread, while the meeting is set. */
export async function readOpenFiles(
  { read }: Pick<Checked, 'read'>,
  { cache }: Pick<BuildRequest, 'cache'>,
  memory: { readonly texts?: TextMemory } = {},
): Promise<ReadonlyMap<string, PdfText>> {
  const files = read ? openPdfs(read.meeting) : [];
  if (files.length === 0) return new Map();
  const [{ pdfTexts }, { keptTexts }] = await Promise.all([
    import('./attached/pdf-texts.ts'),
    import('./attached/kept-texts.ts'),
  ]);
  const locations = files.map(({ file }) => file.location);
  return pdfTexts(locations, undefined, memory.texts, cache === undefined ? undefined : keptTexts(cache));
}

/** Where the files go. */
interface Published {
  /** Those whose pages are in a pack. */
  readonly attached?: Attached;
  /** A site hands them out as they are. */
  readonly isForSite?: boolean;
  /** Those that a site hands out. */
  readonly pictures?: ReadonlyMap<string, Picture>;
}

/**
 * What may not be public in attached files that are: identity numbers, and what the meeting withholds; and what could
 * not be searched. If the file is handed out or its pages are `attached`, they are published here, so that anything but a
 * page without text is an error; otherwise only a number is one.
 */
export async function searchOpenFiles(
  texts: ReadonlyMap<string, PdfText>,
  { read, sources }: Pick<Checked, 'read' | 'sources'>,
  { attached, isForSite, pictures = new Map() }: Published,
): Promise<readonly Diagnostic[]> {
  if (!read) return [];
  const { meeting } = read;
  const hidden = [
    ...scansIn(meeting, attached, pictures),
    ...(isForSite ? await hiddenInFiles(meeting, texts) : []),
  ];
  if (texts.size === 0) return withoutAllowed(hidden, meeting);
  const [{ attachedLeaks }, { unshownTexts }] = await Promise.all([
    import('./verify/attached-leaks.ts'),
    import('./attached/pdf-texts.ts'),
  ]);
  const searched = openPdfs(meeting).map(({ file, fileName, place }) => {
    const shown = attached?.pages.get(file.location);
    const { pages, others, redactions = [], problem } = texts.get(file.location) ?? untried;
    return {
      file: file.path,
      place: fileName?.place ?? place,
      pages,
      others: shown && !isForSite ? unshownTexts(shown) : others,
      redactions,
      problem,
      severity: shown || isForSite ? ('error' as const) : ('warning' as const),
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
  const redacted = searched
    .filter(({ redactions }) => redactions.length > 0)
    .map(({ file, place, redactions, severity }) =>
      diagnose('attachment-redaction', place, { file, pages: redactions }, severity),
    );
  const leaks = attachedLeaks(eachFileOnce(searched), meeting, sources);
  return withoutAllowed([...hidden, ...numbers, ...redacted, ...leaks], meeting);
}

/**
 * Pictures in a pack or on a site that may be a sheet of paper with text. A picture of another shape is a photograph, a map or a
 * diagram, and is shown as pictures within texts are.
 */
function scansIn(
  meeting: Meeting,
  attached: Attached | undefined,
  pictures: ReadonlyMap<string, Picture>,
): readonly Diagnostic[] {
  return openFiles(meeting).flatMap(({ file: { path, location }, fileName, place }) => {
    const content = attached?.contents.get(location);
    const picture = content?.kind === 'picture' ? content.picture : pictures.get(location);
    if (!picture || !isSheet(picture)) return [];
    return [diagnose('attachment-textless', fileName?.place ?? place, { file: path, pages: [] })];
  });
}

/** Pixels: with fewer on its shorter side, a page of text can't be read. */
const leastSide = 700;

/** A4 and its kind, as a scanner gives it with or without the rest of its glass, and American paper; 4:3 and 3:2 are photographs. */
function isSheet({ format, width, height }: Picture): boolean {
  const [side, length] = [Math.min(width, height), Math.max(width, height)];
  const shape = length / side;
  const isPaper = (shape > 1.36 && shape < 1.43) || (shape > 1.28 && shape < 1.31);
  return format !== 'svg' && side >= leastSide && isPaper;
}

/** What files have that no page shows, and those that a site does not hand out. */
async function hiddenInFiles(
  meeting: Meeting,
  texts: ReadonlyMap<string, PdfText>,
): Promise<readonly Diagnostic[]> {
  const open = openAttachments(meeting);
  const handedOut = open.filter(({ name }) => name !== undefined && !isPicture(name));
  const { factsOfFiles } = await import('./attached/reading-thread.ts');
  const facts = await factsOfFiles(handedOut.map(({ file }) => file));
  return open.flatMap(({ file: { path, location }, fileName, place: whole, name }) => {
    const place = fileName?.place ?? whole;
    if (name === undefined) return [diagnose('attachment-pageless', place, { file: path, of: 'site' })];
    if (isPicture(name)) return [];
    const answer = facts.get(location)!;
    // That its text can't be read is told once.
    if (!('facts' in answer) && texts.get(location)?.problem) return [];
    if (!('facts' in answer))
      return [diagnose('attachment-unread', place, { file: path, problem: 'damaged' }, 'error')];
    const { earlierRevisions, comments, hiddenLayers, embeddedFiles, unseenTexts } = answer.facts;
    const parts = {
      revisions: earlierRevisions,
      comments,
      layers: hiddenLayers,
      texts: unseenTexts.length,
      embedded: embeddedFiles,
    };
    if (Object.values(parts).every(count => count === 0)) return [];
    return [diagnose('attachment-hidden', place, { file: path, ...parts })];
  });
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
