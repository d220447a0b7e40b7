import { fontFolder } from './font-folder.ts';
import shipped from './shipped.json' with { type: 'json' };
import type { TypefaceName } from './typefaces.ts';

/** The files of a family that ships, absolute: "Source Sans 3" and "Source Code Pro" are under the first ids. */
export function typefaceFiles(name: TypefaceName | 'Source Code Pro') {
  const named = shipped.filter(({ typeface, package: from }) =>
    typeface === undefined ? from.endsWith(`/${name.toLowerCase().replaceAll(' ', '-')}`) : typeface === name,
  );
  const [regular, bold, italic, boldItalic] = named.map(({ file }) => fontFolder() + file) as [
    string,
    string,
    string,
    string,
  ];
  return { regular, bold, italic, boldItalic };
}
