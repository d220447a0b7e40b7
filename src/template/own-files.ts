import { readFileSync, statSync } from 'node:fs';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { checkFont } from '../fonts/check-font.ts';
import type { Picture } from '../meeting/picture.ts';
import type { Place, Text } from '../meeting/place.ts';
import { type Folder, lookUp } from './files.ts';
import type { TemplateData } from './schema/schema.ts';
import type { Path } from './schema/schema-at.ts';

type Report = (diagnostic: Diagnostic) => void;
type PlaceOf = (path: Path) => Place;
type Fonts = NonNullable<TemplateData['fonts']>;

/** A template's data with its files: fonts by their absolute paths, the pictures read. */
export interface WithFiles {
  readonly data: TemplateData;
  readonly logo?: Picture;
  readonly coverPicture?: Picture;
}

/** Finds and checks the files that a template names, in its own folder. What can't be used is reported, and left out. */
export async function withFiles(
  data: TemplateData,
  folder: Folder,
  placeOf: PlaceOf,
  report: Report,
): Promise<WithFiles> {
  const fonts = data.fonts && findFonts(data.fonts, folder, placeOf, report);
  const picture = (key: 'logo' | 'cover-picture') => readOne(data[key], key, folder, placeOf, report);
  return {
    data: { ...data, fonts },
    logo: await picture('logo'),
    coverPicture: await picture('cover-picture'),
  };
}

function findFonts(fonts: Fonts, folder: Folder, placeOf: PlaceOf, report: Report): Fonts {
  const found: Diagnostic[] = [];
  const family = (use: keyof Fonts): Fonts['text'] => {
    const files = Object.entries(fonts[use] ?? {}).map(([style, text]) => {
      const place = placeOf(['fonts', use, style]);
      return [style, findFont({ value: text, place }, folder, diagnostic => found.push(diagnostic))];
    });
    return files.length > 0 ? Object.fromEntries(files) : undefined;
  };
  const families = { text: family('text'), heading: family('heading') };
  for (const diagnostic of eachOnce(found)) report(diagnostic);
  return families;
}

/** A file that several styles name is reported once, and so are missing files, unless a name was mistyped. */
function eachOnce(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const byFile = new Map<string, Diagnostic>();
  for (const diagnostic of found) {
    const key = JSON.stringify([diagnostic.code, diagnostic.data]);
    if (!byFile.has(key)) byFile.set(key, diagnostic);
  }
  const told = [...byFile.values()];
  const [first, ...more] = told.filter(isLost);
  if (!first || more.length === 0) return told;
  const all = { ...first, data: { ...first.data, others: more.length } };
  return [all, ...told.filter(diagnostic => !isLost(diagnostic))];
}

function isLost(diagnostic: Diagnostic): diagnostic is Diagnostic & { readonly code: 'font-missing' } {
  return diagnostic.code === 'font-missing' && diagnostic.data.nearest === undefined;
}

async function readOne(
  text: string | undefined,
  key: string,
  folder: Folder,
  placeOf: PlaceOf,
  report: Report,
): Promise<Picture | undefined> {
  if (text === undefined) return undefined;
  const { openPictures } = await import('../pictures/read-picture.ts');
  return openPictures(folder.location, 'template').read({ value: text, place: placeOf([key]) }, '', report);
}

/** The most megabytes of a file. */
const largest = 50;

/**
 * The absolute path of a font in a folder, after a check that it can be set and embedded; if it can't, it is reported
 * and the result is undefined.
 */
function findFont(name: Text, folder: Folder, report: Report): string | undefined {
  const { value: file, place } = name;
  const looked = lookUp(file, folder, folder.location);
  if (looked.kind === 'outside') report(diagnose('font-outside', place, { file }));
  if (looked.kind === 'missing') report(diagnose('font-missing', place, { file, nearest: looked.nearest }));
  if (looked.kind !== 'found') return undefined;
  const { location } = looked.found;
  const bytes = readFile(location, name, report);
  const problem = bytes && checkFont(bytes);
  if (problem) report(diagnose('font-unusable', place, { file, problem }));
  return bytes && !problem ? location : undefined;
}

function readFile(location: string, { value: file, place }: Text, report: Report): Uint8Array | undefined {
  try {
    const stats = statSync(location);
    if (!stats.isFile()) report(diagnose('file-kind', place, { file }));
    else if (stats.size <= largest * 1024 * 1024) return readFileSync(location);
    else report(diagnose('file-too-large', place, { file, limit: largest }));
  } catch {
    report(diagnose('file-unreadable', place, { file }));
  }
  return undefined;
}
