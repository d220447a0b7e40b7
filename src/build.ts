/** The pipeline: a meeting's folder in, its file out. Each stage is a function; what went wrong travels beside the value. */

import { setImmediate } from 'node:timers/promises';
import type { TextMemory } from './attached/pdf-texts.ts';
import type { Attached, AttachedMemory } from './attached/read-attached.ts';
import { attachedIn, handedOutPictures, readOpenFiles, searchOpenFiles } from './attachments.ts';
import { type BuildRequest, isRefused } from './build-request.ts';
import { type Built, type BuiltFile, type Checked, MadeFile } from './built.ts';
import { byPlace, type Diagnostic } from './diagnostics/diagnostic.ts';
import { namesOf, openAttachments } from './edition/handed-out.ts';
import { publicEdition } from './edition/public.ts';
import { type ComposedEdition, editionOf } from './editions.ts';
import { parseFields } from './parse/parse-fields.ts';
import { parseInline } from './parse/parse-inline.ts';
import { type ParseMemory, parseMeeting } from './parse/parse-meeting.ts';
import type { PictureMemory } from './pictures/read-picture.ts';
import { readMeeting } from './read/read-meeting.ts';
import { readSource } from './read/read-source.ts';
import { defaultFormats, type FormatName, formats, siteFormats } from './render/index.ts';
import type { Rendered, RenderMemory, RenderSource } from './render/renderer.ts';
import { loadTemplate } from './template/load-template.ts';
import type { Template } from './template/template.ts';
import { validateMeeting } from './validate/validate-meeting.ts';
import { outputName } from './write/output-name.ts';

/** What a process keeps between builds of a meeting: parsed or checked files, and pages. */
export interface Memory {
  readonly parsed: ParseMemory;
  readonly pictures: PictureMemory;
  readonly rendered: Map<FormatName, RenderMemory>;
  readonly attached: AttachedMemory;
  readonly texts: TextMemory;
}

/** Reads, parses and validates a meeting and its template; writes nothing and loads no PDF library. */
export async function checkMeeting(request: BuildRequest, memory?: Memory): Promise<Checked> {
  const checked = await checkTexts(request, memory);
  const openTexts = readOpenFiles(checked, request, memory);
  const attached = await attachedIn(checked, request, memory);
  const inFiles = await searchOpenFiles(await openTexts, checked, {
    attached: attached?.value,
    isForSite: request.site !== undefined,
  });
  return withFound(checked, [...(attached?.diagnostics ?? []), ...inFiles]);
}

/** Checks all but what is in attached files. */
async function checkTexts(request: BuildRequest, memory?: Memory): Promise<Checked> {
  const folder = readMeeting(request);
  if (!folder.value) return { diagnostics: folder.diagnostics, sources: [], language: 'en', formats: [] };
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
    formats: formatsOf(request, validated.facts.formats),
    ...(request.edition === 'public' && {
      read: { folder: folder.value, parsed: parsed.value, meeting: validated.read },
    }),
  };
}

/** A site has a pack where the meeting asks for one. */
function formatsOf({ formats, site }: BuildRequest, own: readonly FormatName[]): readonly FormatName[] {
  if (site) return own.includes('pack') ? [...siteFormats, 'pack'] : siteFormats;
  return formats ?? (own.length > 0 ? own : defaultFormats);
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
/** @param checked what is known of the texts, before the pages are made; attached files may show more */
export type OnStep = (step: Step, checked?: Checked) => void;

/** Checks a meeting and makes its files, if there are no errors. The finished public edition is searched for leaks. */
export async function buildMeeting(
  request: BuildRequest,
  onStep: OnStep = () => {},
  memory?: Memory,
): Promise<Built> {
  onStep('check');
  const checked = await checkTexts(request, memory);
  const { meeting, template, sources } = checked;
  if (request.site === 'marked' && meeting?.publish === false)
    return { ...checked, diagnostics: [], files: [], isDraft: true };
  const openTexts = readOpenFiles(checked, request, memory);
  const isStopped = !meeting || !template || isRefused(checked.diagnostics, request);
  const reading = isStopped ? undefined : attachedIn(checked, request, memory);
  // What makes the files is loaded while threads read: a pack of 20 files takes .88 of the time.
  await setImmediate();
  if (!isStopped) for (const format of checked.formats) await formats[format].load();
  const attached = await reading;
  const isForSite = request.site !== undefined;
  const pictures = isForSite && !isStopped ? await handedOutPictures(meeting, request, memory) : undefined;
  const inFiles = openTexts.then(texts =>
    searchOpenFiles(texts, checked, { attached: attached?.value, isForSite, pictures: pictures?.value }),
  );
  // A pack has told of the pictures too.
  const found: Diagnostic[] = [...((attached ?? pictures)?.diagnostics ?? [])];
  if (isStopped || isRefused(found, request))
    return { ...withFound(checked, [...found, ...(await inFiles)]), files: [] };
  const files: BuiltFile[] = [];
  const handedOut = isForSite ? namesOf(openAttachments(meeting)) : none;
  const editions = new Map<string, ComposedEdition>();
  for (const format of checked.formats) {
    onStep('render', checked);
    const { showsAttached, liesBesideAttached } = formats[format];
    const inside = showsAttached ? attached?.value : undefined;
    const key = `${showsAttached} ${liesBesideAttached}`;
    const surroundings = { sources, attached: inside, handedOut: liesBesideAttached && handedOut };
    const edition = editions.get(key) ?? editionOf(meeting, template, request, surroundings);
    editions.set(key, edition);
    const { source, search } = edition;
    const { output, diagnostics, areas, prints } = await render(source, template, request, {
      format,
      memory,
      attached: inside?.pages,
    });
    if (search) onStep('verify');
    const leaks = await search?.(await formats[format].load(), output);
    const { ending } = formats[format];
    const name = request.site ? `meeting${ending}` : outputName(meeting, request.edition, ending);
    files.push(new MadeFile({ format, name, areas, prints }, output));
    found.push(...diagnostics, ...(leaks ?? []));
  }
  const built = withFound(checked, [...eachOnce(found), ...(await inFiles)]);
  if (isRefused(built.diagnostics, request)) return { ...built, files: [] };
  const beside = [...handedOut].map(([location, name]) => ({
    location,
    name,
    picture: pictures?.value.get(location),
  }));
  return { ...built, files, handedOut: beside };
}

const none: ReadonlyMap<string, string> = new Map();

/** What setting a text shows is found again in each file that it is set in. */
function eachOnce(found: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(found.map(diagnostic => [JSON.stringify(diagnostic), diagnostic])).values()];
}

interface Rendering {
  readonly format: FormatName;
  readonly memory?: Memory;
  readonly attached?: Attached['pages'];
}

async function render(
  source: RenderSource,
  { style }: Template,
  { epoch, areas, site }: BuildRequest,
  { format, memory, attached }: Rendering,
): Promise<Rendered> {
  const renderer = await formats[format].load();
  if (memory && !memory.rendered.has(format)) memory.rendered.set(format, renderer.createMemory());
  const isForSite = site !== undefined;
  return renderer.render(source, style, {
    epoch,
    areas,
    memory: memory?.rendered.get(format),
    attached,
    isForSite,
  });
}
