import { basename } from 'node:path';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { startOf } from '../diagnostics/places.ts';
import type { SourceFile } from '../read/source-file.ts';
import { checkTemplate, valueAt } from './check-template.ts';
import type { FoundTemplate } from './find-template.ts';
import type { Layer } from './layer.ts';
import { withFiles } from './own-files.ts';
import { readSettings } from './read-settings.ts';
import type { Reading } from './reading.ts';

/** A template has a few thousand letters; far more would only take long to read. */
const longest = 100_000;

/** Reads and checks the file of a user's own template, its fonts and its logo; undefined, and reported, if it can't be read. */
export async function ownLayer(
  found: Extract<FoundTemplate, { kind: 'file' }>,
  reading: Reading,
): Promise<{ readonly layer: Layer; readonly source: SourceFile } | undefined> {
  const { file, folder } = found;
  const { readSource, report, language } = reading;
  const source = readSource({ ...folder, bounds: 'template', report }, basename(file.location));
  if (!source) return undefined;
  const start = startOf(source.path);
  const tooLong = source.text.length > longest;
  if (tooLong) report(diagnose('file-too-large', start, { file: source.path, limit: longest / 1e6 }));
  const map = tooLong ? undefined : readSettings(source, reading);
  const placeOf: Layer['placeOf'] = path => valueAt(map, path)?.place;
  const data = map ? checkTemplate(map, language, report) : {};
  const files = await withFiles(data, folder, path => placeOf(path) ?? start, report);
  return { layer: { found, name: file.path, placeOf, ...files }, source };
}
