import { isAbsolute, posix, relative, sep } from 'node:path';
import { type Diagnostic, diagnose, type Outcome } from '../diagnostics/diagnostic.ts';
import { startOf } from '../diagnostics/places.ts';
import type { LanguageCode } from '../languages/index.ts';
import type { Text } from '../meeting/place.ts';
import type { MeetingFolder, SourceFile } from '../read/source-file.ts';
import { builtIn } from './built-in.ts';
import { checkColours, checkFamilies, checkRoom, checkSizes } from './check-settings.ts';
import type { Folder, Reading } from './files.ts';
import { type FoundTemplate, findTemplate, type Reach, reachOf } from './find-template.ts';
import { type Layer, merge } from './merge.ts';
import type { Template } from './template.ts';
import { toTemplate } from './to-template.ts';

type Report = Reading['report'];

/** What is asked for on the command line. */
export interface TemplateRequest {
  /** Overrides the meeting's own: a built-in name, or a path from the working directory. */
  readonly template?: string;
  readonly workingDirectory: string;
}

/** A template, and the text of the user's own files that it was read from. */
export interface LoadedTemplate extends Outcome<Template> {
  readonly sources: readonly SourceFile[];
}

/**
 * Finds the template in which a meeting is shown, with all that it extends, and checks it. What is wrong is a
 * diagnostic at its place. What then remains, at least `standard`, is returned in any case.
 */
export async function loadTemplate(
  request: TemplateRequest,
  folder: MeetingFolder,
  facts: { readonly template?: Text; readonly language: LanguageCode },
  readers: Pick<Reading, 'readSource' | 'parseFields'>,
): Promise<LoadedTemplate> {
  const diagnostics: Diagnostic[] = [];
  const report: Report = diagnostic => diagnostics.push(diagnostic);
  const asked = askedFor(request, folder, facts);
  const found = asked && findTemplate(asked.name, asked.reach, report);
  const { layers, sources } = await readLayers(found, { ...readers, report, language: facts.language });
  const settings = merge(layers);
  // If a margin was refused, the one below it need not fit the rest.
  const room = diagnostics.length === 0 ? checkRoom(settings, layers) : [];
  diagnostics.push(
    ...checkSizes(settings, layers),
    ...checkColours(settings, layers),
    ...checkFamilies(layers, diagnostics),
    ...room,
  );
  return { value: toTemplate(settings, layers), diagnostics, sources };
}

interface AskedFor {
  readonly name: Text;
  readonly reach: Reach;
}

/** The name or path of the template, and what it is relative to; undefined if nobody asks for one. */
function askedFor(
  { template, workingDirectory }: TemplateRequest,
  folder: MeetingFolder,
  facts: { readonly template?: Text },
): AskedFor | undefined {
  if (template !== undefined) {
    const path = isAbsolute(template) ? relative(workingDirectory, template) : template;
    const name = { value: path.split(sep).join('/'), place: startOf(folder.meeting.path) };
    return { name, reach: { from: { location: workingDirectory, path: '.' }, root: undefined } };
  }
  const { template: name } = facts;
  if (!name) return undefined;
  const { defaults, defaultsRoot } = folder;
  const isDefault = defaults !== undefined && defaultsRoot !== undefined && name.place.file === defaults.path;
  const from: Folder = isDefault
    ? { location: defaultsRoot, path: posix.dirname(defaults.path) }
    : { location: folder.location, path: folder.path };
  return { name, reach: { from, root: from.location } };
}

interface Layers {
  /** The most basic one first: always `standard`. */
  readonly layers: readonly Layer[];
  readonly sources: readonly SourceFile[];
}

/** Reads a template and, one after another, those that it extends. */
async function readLayers(first: FoundTemplate | undefined, reading: Reading): Promise<Layers> {
  const { report } = reading;
  const layers: Layer[] = [];
  const sources: SourceFile[] = [];
  for (let next = first; next; ) {
    const read = await readLayer(next, reading);
    if (!read) break;
    layers.unshift(read.layer);
    if (read.source) sources.push(read.source);
    next = baseOf(read.layer, layers, report);
  }
  const [lowest] = layers;
  if (lowest?.found.kind === 'built-in' && lowest.name === 'standard') return { layers, sources };
  const { layer } = await builtInLayer({ kind: 'built-in', name: 'standard' }, report);
  return { layers: [layer, ...layers], sources };
}

type ReadLayer = { readonly layer: Layer; readonly source?: SourceFile };

async function readLayer(found: FoundTemplate, reading: Reading): Promise<ReadLayer | undefined> {
  if (found.kind === 'built-in') return builtInLayer(found, reading.report);
  // Loaded only for such a template, since the schema comes with it.
  const { ownLayer } = await import('./own-layer.ts');
  return ownLayer(found, reading);
}

async function builtInLayer(
  found: FoundTemplate & { readonly kind: 'built-in' },
  report: Report,
): Promise<ReadLayer> {
  const { name } = found;
  const { data, folder } = builtIn(name);
  const layer: Layer = { found, name, data, placeOf: () => undefined };
  if (!data.fonts && data.logo === undefined && data['cover-picture'] === undefined) return { layer };
  const { withFiles } = await import('./own-files.ts');
  const place = startOf(`templates/${name}/template.yaml`);
  return { layer: { ...layer, ...(await withFiles(data, folder, () => place, report)) } };
}

/** The template that another extends; undefined if it names none, or a wrong one, which is reported. */
function baseOf(
  { found, data, placeOf }: Layer,
  layers: readonly Layer[],
  report: Report,
): FoundTemplate | undefined {
  const { extends: text } = data;
  if (text === undefined) return undefined;
  if (found.kind === 'built-in') return { kind: 'built-in', name: text };
  const place = placeOf(['extends']) ?? startOf(found.file.path);
  const base = findTemplate({ value: text, place }, reachOf(found), report);
  const seen = layers.findIndex(layer => base && isSame(layer.found, base));
  if (seen < 0) return base;
  const names = layers
    .slice(0, seen + 1)
    .map(({ name }) => name)
    .reverse();
  report(diagnose('template-cycle', place, { names }));
  return undefined;
}

function isSame(one: FoundTemplate, other: FoundTemplate): boolean {
  if (one.kind === 'built-in') return other.kind === 'built-in' && one.name === other.name;
  return other.kind === 'file' && one.file.location === other.file.location;
}
