import { basename } from 'node:path';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { placeAt, startOf } from '../diagnostics/places.ts';
import type { MapValue, Value } from '../parse/parsed-file.ts';
import type { SourceFile } from '../read/source-file.ts';
import { checkTemplate, valueAt } from './check-template.ts';
import type { Reading } from './files.ts';
import type { FoundTemplate } from './find-template.ts';
import type { Layer } from './merge.ts';
import { withFiles } from './own-files.ts';

/** A template has a few thousand characters; far more would only take long to read. */
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

/** Reads a template's file as one map, with the place of every key and value; undefined, and reported, if it can't be read. */
function readSettings(source: SourceFile, { parseFields, report }: Reading): MapValue | undefined {
  const hidden = hiddenColours(source);
  for (const diagnostic of hidden) report(diagnostic);
  const map = hidden.length > 0 ? undefined : parseFields(source, report);
  return map && filled(map);
}

/** `text: #1b2126` without quotation marks: a colour that YAML takes for a comment. */
function hiddenColours(source: SourceFile) {
  return source.lineStarts.flatMap(start => {
    const line = /[^\r\n]*/.exec(source.text.slice(start, start + 1000))![0];
    const [, before, colour] =
      /^((?:[^#]*[\s{,])?(?:text|accent|muted|line|closed):\s+)(#[\da-fA-F]{3,8})/.exec(line) ?? [];
    if (before === undefined || colour === undefined) return [];
    const at = start + before.length;
    const right = line.trim().replace(/(:\s+)(#[\da-f]{3,8})/gi, '$1"$2"');
    return [diagnose('matter-hash', placeAt(source, at, at + colour.length), { right })];
  });
}

/** Drops empty values: the field is then absent, and a list is shorter. */
function filled<V extends Value>(value: V): V;
function filled(value: Value): Value {
  if (value.kind === 'text' && value.value.trim() === '') return { kind: 'none', place: value.place };
  if (value.kind === 'list')
    return { ...value, values: value.values.map(each => filled(each)).filter(({ kind }) => kind !== 'none') };
  if (value.kind === 'map')
    return { ...value, entries: value.entries.map(entry => ({ ...entry, value: filled(entry.value) })) };
  return value;
}
