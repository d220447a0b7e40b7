import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Picture } from '../meeting/picture.ts';
import type { Place } from '../meeting/place.ts';
import type { Path } from './check-template.ts';
import type { Folder } from './files.ts';
import { findFont } from './find-font.ts';
import type { TemplateData } from './schema/schema.ts';

type Report = (diagnostic: Diagnostic) => void;
type PlaceOf = (path: Path) => Place;
type Fonts = NonNullable<TemplateData['fonts']>;

/** A template's data with its files: fonts by their absolute paths, the logo read. */
export interface WithFiles {
  readonly data: TemplateData;
  readonly logo?: Picture;
}

/** Finds and checks the files that a template names, in its own folder. What can't be used is reported, and left out. */
export async function withFiles(
  data: TemplateData,
  folder: Folder,
  placeOf: PlaceOf,
  report: Report,
): Promise<WithFiles> {
  const fonts = data.fonts && findFonts(data.fonts, folder, placeOf, report);
  return { data: { ...data, fonts }, logo: await readLogo(data.logo, folder, placeOf, report) };
}

function findFonts(fonts: Fonts, folder: Folder, placeOf: PlaceOf, report: Report): Fonts {
  const family = (use: keyof Fonts): Fonts['text'] => {
    const files = Object.entries(fonts[use] ?? {}).map(([style, text]) => {
      const place = placeOf(['fonts', use, style]);
      return [style, findFont({ text, place }, folder, report)];
    });
    return files.length > 0 ? Object.fromEntries(files) : undefined;
  };
  return { text: family('text'), heading: family('heading') };
}

async function readLogo(
  text: string | undefined,
  folder: Folder,
  placeOf: PlaceOf,
  report: Report,
): Promise<Picture | undefined> {
  if (text === undefined) return undefined;
  const { openPictures } = await import('../pictures/read-picture.ts');
  return openPictures(folder.location, 'template').read({ text, place: placeOf(['logo']) }, '', report);
}
