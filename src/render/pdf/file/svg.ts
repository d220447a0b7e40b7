import imported from 'pdfmake/js/3rd-party/svg-to-pdfkit/source.js';
import type { PdfkitPage } from 'pdfmake/js/PDFDocument.js';
import type { Picture } from '../../../meeting/picture.ts';
import type { ObjectWriter } from './objects.ts';
import { dictionaryEntries, pdfNumbers } from './syntax.ts';
import type { TaggedDocument } from './tagged-document.ts';

/** Operators of drawings that need no objects besides: they are the same in every file. */
const painted = new WeakMap<Picture, string>();

/** Writes an SVG as a form XObject that fills the unit square; pdfmake's SVG library paints its paths and gradients. */
export function putSvg(document: TaggedDocument, objects: ObjectWriter, id: number, picture: Picture): void {
  const { width, height } = picture;
  const known = painted.get(picture);
  const { content, resources } =
    known === undefined ? paint(document, picture) : { content: known, resources: '' };
  if (resources === '') painted.set(picture, content);
  // SVG's y runs downwards: the matrix turns it over and makes a unit square of it.
  const matrix = pdfNumbers6([1 / width, 0, 0, -1 / height, 0, 1]);
  objects.putStream(
    id,
    `/Type/XObject/Subtype/Form/BBox${pdfNumbers([0, 0, width, height])}/Matrix${matrix}/Resources<<${resources}>>`,
    Buffer.from(content, 'latin1'),
  );
}

function paint(
  document: TaggedDocument,
  { bytes, width, height }: Picture,
): { readonly content: string; readonly resources: string } {
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
  document.page = page;
  document._ctm = [1, 0, 0, 1, 0, 0];
  imported(document, Buffer.from(bytes).toString('utf8'), 0, 0, {
    width,
    height,
    assumePt: true,
    warningCallback: () => {},
  });
  const used = { XObject: page.xobjects, ExtGState: page.ext_gstates, Pattern: page.patterns };
  const some = Object.entries(used).filter(([, objects]) => Object.keys(objects).length > 0);
  return { content, resources: dictionaryEntries(Object.fromEntries(some)) };
}

/** Numbers that scale need more decimals than those that place. */
function pdfNumbers6(values: readonly number[]): string {
  return `[${values.map(value => Number(value.toFixed(9)) + 0).join(' ')}]`;
}
