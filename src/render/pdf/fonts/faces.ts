import { fontFolder } from '../../../fonts/font-folder.ts';
import shipped from '../../../fonts/shipped.json' with { type: 'json' };
import type { TypefaceName } from '../../../fonts/typefaces.ts';
import type { FontFamily } from '../../../template/template.ts';
import { createFace } from './create-face.ts';
import type { Face } from './face.ts';

/** The faces of one family. */
export interface Family {
  readonly regular: Face;
  readonly bold: Face;
  readonly italic: Face;
  readonly boldItalic: Face;
}

/** Every face of one build. Files are opened when a face is first used. */
export interface Faces {
  readonly text: Family;
  readonly heading: Family;
  readonly mono: Family;
  /** Tried in this order for characters that a family lacks. */
  readonly fallbacks: readonly Family[];
}

/** The faces of a style. The same fonts have the same ids in every build. */
export function createFaces(fonts: { readonly text: FontFamily; readonly heading: FontFamily }): Faces {
  const face = shippedFaces();
  const sourceSans = family(face('F1'), face('F2'), face('F3'), face('F4'));
  const named = (name: TypefaceName) => (name === 'Source Sans 3' ? sourceSans : typeface(name, face));
  const text = typeof fonts.text === 'string' ? named(fonts.text) : ownFamily('T', fonts.text);
  const isOne = JSON.stringify(fonts.heading) === JSON.stringify(fonts.text);
  const heading = typeof fonts.heading === 'string' ? named(fonts.heading) : ownFamily('H', fonts.heading);
  return {
    text,
    heading: isOne ? text : heading,
    mono: family(face('F5'), face('F6'), face('F7'), face('F8')),
    fallbacks: [
      sourceSans,
      family(face('F9'), face('F10'), face('F11'), face('F12')),
      family(face('F13'), face('F14')),
      family(face('F15')),
      family(face('F16')),
      family(face('F17')),
      family(face('F21'), face('F22')),
      family(face('F18'), face('F19')),
      family(face('F20')),
    ],
  };
}

/** The shipped face with an id; it is made when it is first asked for. */
function shippedFaces(): (id: string) => Face {
  const folder = fontFolder();
  const faces = new Map<string, Face>();
  return id => {
    const known = faces.get(id);
    if (known) return known;
    const { file, shaped, typeface } = shipped.find(font => font.id === id)!;
    const table = shaped ? `${folder}${file}.json` : undefined;
    const face = createFace(id, folder + file, { shipped: typeface === undefined ? id : undefined, table });
    faces.set(id, face);
    return face;
  };
}

function typeface(name: TypefaceName, face: (id: string) => Face): Family {
  const of = (style: keyof Family) =>
    face(shipped.find(font => font.typeface === name && font.style === style)!.id);
  return family(of('regular'), of('bold'), of('italic'), of('boldItalic'));
}

function ownFamily(prefix: string, files: Exclude<FontFamily, string>): Family {
  const faces = new Map<string, Face>();
  const face = (path: string, id: string): Face => {
    const known = faces.get(path) ?? createFace(`${prefix}${id}`, path);
    faces.set(path, known);
    return known;
  };
  return family(
    face(files.regular, '1'),
    face(files.bold, '2'),
    face(files.italic, '3'),
    face(files.boldItalic, '4'),
  );
}

function family(regular: Face, bold = regular, italic = regular, boldItalic = bold): Family {
  return { regular, bold, italic, boldItalic };
}
