import { diagnose } from '../diagnostics/diagnostic.ts';
import { startOf } from '../diagnostics/places.ts';
import type { SourceFile } from '../read/source-file.ts';
import { builtIn } from './built-in.ts';
import { type FoundTemplate, findTemplate, reachOf } from './find-template.ts';
import type { Layer } from './merge.ts';
import type { Reading } from './reading.ts';

type Report = Reading['report'];

export interface Layers {
  /** The most basic one first: always `standard`. */
  readonly layers: readonly Layer[];
  readonly sources: readonly SourceFile[];
}

/** Reads a template and, one after another, those that it extends. */
export async function readLayers(first: FoundTemplate | undefined, reading: Reading): Promise<Layers> {
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
