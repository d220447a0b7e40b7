import { readFileSync, statSync } from 'node:fs';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { checkFont } from '../fonts/check-font.ts';
import type { Picture } from '../meeting/picture.ts';
import type { Place } from '../meeting/place.ts';
import type { Path } from './check-template.ts';
import { type Folder, type Found, lookUp } from './files.ts';
import type { TemplateData } from './schema/schema.ts';

type Report = (diagnostic: Diagnostic) => void;

/** A template's data with its files: fonts by their absolute paths, the logo read. */
export interface WithFiles {
  readonly data: TemplateData;
  readonly logo?: Picture;
}

/** Finds and checks the files that a template names, in its own folder. What can't be used is reported, and left out. */
export async function withFiles(
  data: TemplateData,
  folder: Folder,
  placeOf: (path: Path) => Place,
  report: Report,
): Promise<WithFiles> {
  const font = (file: string, path: Path) => findFont({ file, folder, place: placeOf(path) }, report);
  const fonts = data.fonts && {
    text: family(data.fonts, 'text', font),
    heading: family(data.fonts, 'heading', font),
  };
  const logo = data.logo === undefined ? undefined : { file: data.logo, folder, place: placeOf(['logo']) };
  return { data: { ...data, fonts }, logo: logo && (await readLogo(logo, report)) };
}

type Fonts = NonNullable<TemplateData['fonts']>;

function family(
  fonts: Fonts,
  use: keyof Fonts,
  font: (file: string, path: Path) => string | undefined,
): Fonts['text'] {
  const files = fonts[use] && Object.entries(fonts[use]);
  return (
    files && Object.fromEntries(files.map(([style, file]) => [style, font(file, ['fonts', use, style])]))
  );
}

/** A path that a template names, and where it names it. */
interface NamedFile {
  readonly file: string;
  readonly folder: Folder;
  readonly place: Place;
}

/** The absolute path of a font that can be set and embedded. */
function findFont(named: NamedFile, report: Report): string | undefined {
  const found = find(named, 'font', report);
  const bytes = found && readBytes(found, named, report);
  const problem = bytes && checkFont(bytes);
  if (problem) report(diagnose('font-unusable', named.place, { file: named.file, problem }));
  return bytes && !problem ? found?.location : undefined;
}

/** A picture, read and found sound. */
async function readLogo(named: NamedFile, report: Report): Promise<Picture | undefined> {
  const found = find(named, 'picture', report);
  const bytes = found && readBytes(found, named, report);
  if (!bytes) return undefined;
  const { checkPicture } = await import('../pictures/check-picture.ts');
  const checked = await checkPicture(bytes);
  if ('picture' in checked) return checked.picture;
  const { code, ...facts } = checked.problem;
  report(diagnose(code, named.place, { file: named.file, ...facts } as never));
  return undefined;
}

function find(
  { file, folder, place }: NamedFile,
  kind: 'font' | 'picture',
  report: Report,
): Found | undefined {
  const looked = lookUp(file, folder, folder.location);
  if (looked.kind === 'found') return looked.found;
  if (looked.kind === 'outside') report(diagnose(`${kind}-outside`, place, { file }));
  else report(diagnose(`${kind}-missing`, place, { file, nearest: looked.nearest }));
  return undefined;
}

/** Megabytes that no file may be larger than. */
const largest = 50;

function readBytes(found: Found, { file, place }: NamedFile, report: Report): Uint8Array | undefined {
  try {
    const stats = statSync(found.location);
    if (!stats.isFile()) report(diagnose('file-kind', place, { file }));
    else if (stats.size > largest * 1024 * 1024)
      report(diagnose('file-too-large', place, { file, limit: largest }));
    else return readFileSync(found.location);
  } catch {
    report(diagnose('file-unreadable', place, { file }));
  }
  return undefined;
}
