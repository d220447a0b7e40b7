import drawSvg from 'pdfmake/js/3rd-party/svg-to-pdfkit/source.js';
import type { PdfkitPage } from 'pdfmake/js/PDFDocument.js';
import type { Picture } from '../../../meeting/picture.ts';
import type { Face } from '../fonts/face.ts';
import type { Fonts } from '../fonts/fonts.ts';
import type { Glyphs } from '../text/line.ts';
import type { ObjectWriter } from './objects.ts';
import type { Reference } from './reference.ts';
import { DrawingDocument, type UsedFace } from './svg-document.ts';
import { drawnTexts } from './svg-texts.ts';
import { dictionaryEntries, pdfNumbers } from './syntax.ts';

/** An SVG as operators, and the objects that they name: those get their numbers in each file. */
interface Drawing {
  readonly content: string;
  readonly resources: Readonly<Record<string, unknown>>;
  readonly objects: readonly Reference[];
  readonly faces: ReadonlyMap<Face, UsedFace>;
}

/** The fonts of a file, and what is told that glyphs of a face are painted: it gives the face's object. */
export interface DrawingFonts {
  readonly fonts: Fonts;
  use(face: Face, glyphs: ReadonlySet<Glyphs>): number;
}

/** By fonts: its texts are in them. */
const drawings = new WeakMap<Fonts, WeakMap<Picture, Drawing>>();

/** Writes an SVG as a form XObject that fills the unit square; pdfmake's SVG library draws it. */
export function putSvg(
  objects: ObjectWriter,
  id: number,
  picture: Picture,
  { fonts, use }: DrawingFonts,
): void {
  const { width, height } = picture;
  const known = drawings.get(fonts) ?? new WeakMap<Picture, Drawing>();
  drawings.set(fonts, known);
  const drawing = known.get(picture) ?? draw(picture, fonts);
  known.set(picture, drawing);
  for (const [face, { pointer, glyphs }] of drawing.faces) pointer.id = use(face, glyphs);
  for (const object of drawing.objects) object.id = objects.reserve();
  for (const object of drawing.objects) object.putInto(objects);
  // SVG's y runs downwards: the matrix turns it over and makes a unit square of it.
  const matrix = pdfNumbers6([1 / width, 0, 0, -1 / height, 0, 1]);
  const resources = dictionaryEntries(drawing.resources);
  objects.putStream(
    id,
    `/Type/XObject/Subtype/Form/BBox${pdfNumbers([0, 0, width, height])}/Matrix${matrix}/Resources<<${resources}>>`,
    Buffer.from(drawing.content, 'latin1'),
  );
}

/** Each SVG gets a document of its own: names of opacities, patterns and masks are counted per document. */
function draw({ bytes, width, height }: Picture, fonts: Fonts): Drawing {
  let content = '';
  const page: PdfkitPage = {
    width,
    height,
    write: operators => {
      content += `${operators}\n`;
    },
    fonts: {},
    xobjects: {},
    ext_gstates: {},
    patterns: {},
    annotations: [],
  };
  const { svg, texts } = drawnTexts(Buffer.from(bytes).toString('utf8'), fonts);
  const document = new DrawingDocument(texts, fonts);
  const before = document.references.length;
  document.page = page;
  document._ctm = [1, 0, 0, 1, 0, 0];
  drawSvg(document, svg, 0, 0, {
    width,
    height,
    assumePt: true,
    fontCallback: family => family,
    warningCallback: () => {},
  });
  const used = {
    Font: page.fonts,
    XObject: page.xobjects,
    ExtGState: page.ext_gstates,
    Pattern: page.patterns,
  };
  const some = Object.entries(used).filter(([, named]) => Object.keys(named).length > 0);
  return {
    content,
    resources: Object.fromEntries(some),
    objects: document.references.slice(before),
    faces: document.faces,
  };
}

/** Scaling needs more decimals than positioning. */
function pdfNumbers6(values: readonly number[]): string {
  return `[${values.map(value => Number(value.toFixed(9)) + 0).join(' ')}]`;
}
