/** The pipeline: a meeting's folder in, its file out. Each stage is a function; what went wrong travels beside the value. */

import { basename } from 'node:path';
import type { Attached, AttachedMemory } from './attached/read-attached.ts';
import { type BuildRequest, isRefused } from './build-request.ts';
import type { Built, BuiltFile, Checked } from './built.ts';
import { compose } from './compose/compose.ts';
import { labelsOf } from './compose/composition.ts';
import { byPlace } from './diagnostics/by-place.ts';
import { type Diagnostic, diagnose, type Outcome } from './diagnostics/diagnostic.ts';
import type { Document } from './document/document.ts';
import { publicEdition } from './edition/public.ts';
import { languages } from './languages/index.ts';
import type { Meeting } from './meeting/meeting.ts';
import { parseFields } from './parse/parse-fields.ts';
import { parseInline } from './parse/parse-inline.ts';
import type { ParseMemory } from './parse/parse-meeting.ts';
import { parseMeeting } from './parse/parse-meeting.ts';
import type { PictureMemory } from './pictures/read-picture.ts';
import { readMeeting } from './read/read-meeting.ts';
import { readSource } from './read/read-source.ts';
import type { SourceFile } from './read/source-file.ts';
import { defaultFormats, type FormatName, formats } from './render/index.ts';
import type { OutputFile, Rendered, Renderer, RenderMemory, RenderSource } from './render/renderer.ts';
import { loadTemplate } from './template/load-template.ts';
import type { Template } from './template/template.ts';
import { withoutAllowed } from './validate/allow.ts';
import type { PdfText } from './validate/rules/identity/pdf-texts.ts';
import { openPdfs } from './validate/rules/identity-number.ts';
import { validateMeeting } from './validate/validate-meeting.ts';
import { outputName } from './write/output-name.ts';

/** What a process keeps between builds of a meeting: parsed or checked files, and pages. */
export interface Memory {
  readonly parsed: ParseMemory;
  readonly pictures: PictureMemory;
  readonly rendered: Map<FormatName, RenderMemory>;
  readonly attached: AttachedMemory;
}

/** Reads, parses and validates a meeting and its template; writes nothing and loads no PDF library. */
export async function checkMeeting(request: BuildRequest, memory?: Memory): Promise<Checked> {
  const { inFiles, ...checked } = await startCheck(request, memory);
  const attached = await attachedIn(checked, request, memory);
  return withFound(checked, [...(attached?.diagnostics ?? []), ...(await inFiles)]);
}

/** A check that has not read the attached files yet. */
interface StartedCheck extends Checked {
  /** What they show; they are read while other work goes on. */
  readonly inFiles: Promise<readonly Diagnostic[]>;
}

async function startCheck(request: BuildRequest, memory?: Memory): Promise<StartedCheck> {
  const folder = readMeeting(request);
  if (!folder.value)
    return {
      diagnostics: folder.diagnostics,
      sources: [],
      language: 'en',
      formats: [],
      inFiles: Promise.resolve([]),
    };
  const parsed = parseMeeting(folder.value, memory?.parsed);
  const validated = await validateMeeting(parsed.value, {
    folder: folder.value,
    edition: request.edition,
    pictures: memory?.pictures,
    parseInline,
    found: [folder, parsed].flatMap(stage => stage.diagnostics),
  });
  const template = await loadTemplate(request, folder.value, validated.facts, { readSource, parseFields });
  const sources = [...folder.value.sources, ...template.sources];
  const diagnostics = [validated, template].flatMap(stage => stage.diagnostics);
  return {
    diagnostics: byPlace(diagnostics, sources),
    sources,
    language: validated.facts.language,
    meeting: validated.value,
    template: template.value,
    formats: request.formats ?? orDefault(validated.facts.formats),
    ...(request.edition === 'public' && {
      read: { folder: folder.value, parsed: parsed.value, meeting: validated.read },
    }),
    inFiles: validated.inFiles,
  };
}

function orDefault(asked: readonly FormatName[]): readonly FormatName[] {
  return asked.length > 0 ? asked : defaultFormats;
}

function withFound(checked: Checked, found: readonly Diagnostic[]): Checked {
  if (found.length === 0) return checked;
  return { ...checked, diagnostics: byPlace([...checked.diagnostics, ...found], checked.sources) };
}

/** What reporters may be given: a log of the public edition is as public as the edition. */
export async function reportOf(
  checked: Checked,
  { edition }: BuildRequest,
): Promise<Pick<Checked, 'diagnostics' | 'sources'>> {
  if (edition === 'full' || checked.diagnostics.length === 0) return checked;
  const { publicLog } = await import('./public-log/public-log.ts');
  return publicLog(checked, checked.read, publicEdition);
}

/** The step that a build is at: the source, the pages, or the search of the finished public edition. */
export type Step = 'check' | 'render' | 'verify';
export type OnStep = (step: Step) => void;

/** Checks a meeting and makes its files, if there are no errors. The finished public edition is searched for leaks. */
export async function buildMeeting(
  request: BuildRequest,
  onStep: OnStep = () => {},
  memory?: Memory,
): Promise<Built> {
  onStep('check');
  const { inFiles, ...checked } = await startCheck(request, memory);
  const { meeting, template, sources } = checked;
  if (!meeting || !template || isRefused(checked.diagnostics, request))
    return { ...withFound(checked, await inFiles), files: [] };
  const attached = await attachedIn(checked, request, memory);
  const found: Diagnostic[] = [...(attached?.diagnostics ?? [])];
  if (isRefused(found, request)) return { ...withFound(checked, [...found, ...(await inFiles)]), files: [] };
  const files: BuiltFile[] = [];
  const editions = new Map<Attached | undefined, ComposedEdition>();
  for (const format of checked.formats) {
    onStep('render');
    const inside = formats[format].showsAttached ? attached?.value : undefined;
    const edition =
      editions.get(inside) ?? editionOf(meeting, template, request, { sources, attached: inside });
    editions.set(inside, edition);
    const { source, search } = edition;
    const { output, diagnostics, areas } = await render(source, template, request, {
      format,
      memory,
      attached: inside?.pages,
    });
    if (search) onStep('verify');
    const leaks = await search?.(await formats[format].load(), output);
    const name = outputName(meeting, request.edition, formats[format].ending);
    files.push({ format, name, bytes: output.bytes, areas });
    found.push(...diagnostics, ...(leaks ?? []));
  }
  const built = withFound(checked, [...eachOnce(found), ...(await inFiles)]);
  return { ...built, files: isRefused(built.diagnostics, request) ? [] : files };
}

/** What is in attached files, if a format that is to be made shows it. */
async function attachedIn(
  { meeting, template, sources, formats: asked }: Checked,
  { edition, location }: BuildRequest,
  memory?: Memory,
): Promise<Outcome<Attached> | undefined> {
  if (!meeting || !template || !asked.some(format => formats[format].showsAttached)) return undefined;
  const { readAttached } = await import('./attached/read-attached.ts');
  const labels = labelsOf(meeting, template, languages[meeting.language]);
  const shown = edition === 'full' ? meeting : publicEdition(meeting);
  const { value, diagnostics } = await readAttached(shown, {
    folder: location,
    words: { link: labels.page, picture: labels['picture-without-text'] },
    pictures: memory?.pictures,
    memory: memory?.attached,
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
  const first = new Map(files.reverse().map(each => [each.file.location, each]));
  const searched = [...first.values()].reverse().map(({ file, fileName, place }) => {
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

/** What setting a text shows is found again in each file that it is set in. */
function eachOnce(found: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(found.map(diagnostic => [JSON.stringify(diagnostic), diagnostic])).values()];
}

/** What files are made from, and for the public edition how a finished one is searched for what was taken out. */
interface ComposedEdition {
  readonly source: RenderSource;
  readonly search?: (renderer: Renderer, output: OutputFile) => Promise<readonly Diagnostic[]>;
}

function editionOf(
  meeting: Meeting,
  template: Template,
  { edition, location }: BuildRequest,
  { sources, attached }: { readonly sources: readonly SourceFile[]; readonly attached?: Attached },
): ComposedEdition {
  const language = languages[meeting.language];
  const folder = basename(location);
  if (edition === 'full')
    return {
      source: { meeting, folder, document: compose(meeting, template, language, attached?.contents) },
    };
  const published = publicEdition(meeting);
  const document: Document<'public'> = compose(published, template, language, attached?.contents);
  return {
    source: { meeting: published, folder, document },
    search: async (renderer, output) => {
      const bookmarks = [...(attached?.pages.values() ?? [])].flatMap(pages => pages.bookmarks);
      const { blankMeeting, verify } = await import('./verify/verify.ts');
      const blank = () => compose(blankMeeting(published), template, language, attached?.contents);
      return verify(() => renderer.read(output), meeting, {
        blank,
        sources,
        attachments: bookmarks.map(({ text }) => text),
      });
    },
  };
}

interface Rendering {
  readonly format: FormatName;
  readonly memory?: Memory;
  readonly attached?: Attached['pages'];
}

async function render(
  source: RenderSource,
  { style }: Template,
  { epoch, areas }: BuildRequest,
  { format, memory, attached }: Rendering,
): Promise<Rendered> {
  const renderer = await formats[format].load();
  if (memory && !memory.rendered.has(format)) memory.rendered.set(format, renderer.createMemory());
  return renderer.render(source, style, { epoch, areas, memory: memory?.rendered.get(format), attached });
}
