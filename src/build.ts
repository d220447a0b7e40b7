/** The pipeline: a meeting's folder in, its file out. Each stage is a function; what went wrong travels beside the value. */

import { type BuildRequest, isRefused } from './build-request.ts';
import type { Built, BuiltFile, Checked } from './built.ts';
import { compose } from './compose/compose.ts';
import { byPlace } from './diagnostics/by-place.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import type { Document } from './document/document.ts';
import { publicEdition } from './edition/public.ts';
import { languages } from './languages/index.ts';
import type { Meeting } from './meeting/meeting.ts';
import { parseInline } from './parse/parse-inline.ts';
import { parseMeeting } from './parse/parse-meeting.ts';
import type { ParseMemory } from './parse/parse-memory.ts';
import type { PictureMemory } from './pictures/read-picture.ts';
import { readMeeting } from './read/read-meeting.ts';
import { readSource } from './read/read-source.ts';
import type { SourceFile } from './read/source-file.ts';
import { defaultFormats, type FormatName, formats } from './render/index.ts';
import type { OutputFile, RenderMemory } from './render/renderer.ts';
import { loadTemplate } from './template/load-template.ts';
import type { Template } from './template/template.ts';
import { validateMeeting } from './validate/validate-meeting.ts';
import { outputName } from './write/output-name.ts';

/** What a process keeps between builds of a meeting: parsed or checked files, and pages. */
export interface Memory {
  readonly parsed: ParseMemory;
  readonly pictures: PictureMemory;
  readonly rendered: Map<FormatName, RenderMemory>;
}

/** Reads, parses and validates a meeting and its template; writes nothing and loads no PDF library. */
export async function checkMeeting(request: BuildRequest, memory?: Memory): Promise<Checked> {
  const { inFiles, ...checked } = await startCheck(request, memory);
  return withFound(checked, await inFiles);
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
  const template = await loadTemplate(request, folder.value, validated.facts, readSource);
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
  const make = request.edition === 'public' ? buildPublic : buildFull;
  const files: BuiltFile[] = [];
  const found: Diagnostic[] = [];
  for (const format of checked.formats) {
    onStep('render');
    const { output, diagnostics } = await make(meeting, template, request, {
      format,
      onStep,
      memory,
      sources,
    });
    const name = outputName(meeting, request.edition, formats[format].ending);
    files.push({ name, bytes: output.bytes });
    found.push(...diagnostics);
  }
  const built = withFound(checked, [...eachOnce(found), ...(await inFiles)]);
  return { ...built, files: isRefused(built.diagnostics, request) ? [] : files };
}

/** What setting a text shows is found again in each file that it is set in. */
function eachOnce(found: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(found.map(diagnostic => [JSON.stringify(diagnostic), diagnostic])).values()];
}

interface Made {
  readonly output: OutputFile;
  readonly diagnostics: readonly Diagnostic[];
}

interface Making {
  readonly format: FormatName;
  readonly onStep: OnStep;
  readonly memory?: Memory;
  /** The meeting's files. */
  readonly sources: readonly SourceFile[];
}

async function buildFull(
  meeting: Meeting,
  template: Template,
  request: BuildRequest,
  making: Making,
): Promise<Made> {
  return render(compose(meeting, template, languages[meeting.language]), template, request, making);
}

/** Makes the file from what the edition stage leaves, then searches it for what was taken out. */
async function buildPublic(
  meeting: Meeting,
  template: Template,
  request: BuildRequest,
  making: Making,
): Promise<Made> {
  const { format, onStep, sources } = making;
  const language = languages[meeting.language];
  const published = publicEdition(meeting);
  const document: Document<'public'> = compose(published, template, language);
  const { output, diagnostics } = await render(document, template, request, making);
  onStep('verify');
  const [renderer, { blankMeeting, verify }] = await Promise.all([
    formats[format].load(),
    import('./verify/verify.ts'),
  ]);
  const blank = () => compose(blankMeeting(published), template, language);
  const leaks = verify(() => renderer.read(output), meeting, { blank, sources });
  return { output, diagnostics: [...diagnostics, ...leaks] };
}

async function render(
  document: Document,
  template: Template,
  request: BuildRequest,
  { format, memory }: Making,
): Promise<Made> {
  const renderer = await formats[format].load();
  if (memory && !memory.rendered.has(format)) memory.rendered.set(format, renderer.createMemory());
  const rendered = memory?.rendered.get(format);
  return renderer.render(document, template.style, { epoch: request.epoch, memory: rendered });
}
