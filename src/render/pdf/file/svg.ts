import drawSvg from 'pdfmake/js/3rd-party/svg-to-pdfkit/source.js';
import type { PdfkitPage, PdfkitReference } from 'pdfmake/js/PDFDocument.js';
import type { Picture } from '../../../meeting/picture.ts';
import type { ObjectWriter } from './objects.ts';
import { PDFDocument } from './pdfmake-document.ts';
import { Reference } from './reference.ts';
import { dictionaryEntries, pdfNumbers } from './syntax.ts';

/** An SVG as operators, and the objects that they name: those get their numbers in each file. */
interface Drawing {
  readonly content: string;
  readonly resources: Readonly<Record<string, unknown>>;
  readonly objects: readonly Reference[];
}

const drawings = new WeakMap<Picture, Drawing>();

/** Writes an SVG as a form XObject that fills the unit square; pdfmake's SVG library draws it. */
export function putSvg(objects: ObjectWriter, id: number, picture: Picture): void {
  const { width, height } = picture;
  const drawing = drawings.get(picture) ?? draw(picture);
  drawings.set(picture, drawing);
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

/** On a document of its own: names of opacities, patterns and masks are counted by document. */
function draw({ bytes, width, height }: Picture): Drawing {
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
  const document = new DrawingDocument();
  const before = document.references.length;
  document.page = page;
  document._ctm = [1, 0, 0, 1, 0, 0];
  drawSvg(document, Buffer.from(bytes).toString('utf8'), 0, 0, {
    width,
    height,
    assumePt: true,
    warningCallback: () => {},
  });
  const used = { XObject: page.xobjects, ExtGState: page.ext_gstates, Pattern: page.patterns };
  const some = Object.entries(used).filter(([, named]) => Object.keys(named).length > 0);
  return { content, resources: Object.fromEntries(some), objects: document.references.slice(before) };
}

/** pdfmake's document, of which only what is drawn on its page is used. */
class DrawingDocument extends PDFDocument {
  constructor() {
    super({}, {}, {}, {}, { references: [], autoFirstPage: false, font: null });
  }

  get references(): Reference[] {
    // pdfkit calls `ref` before its constructor returns: fields of ours are not set yet, its options are.
    return this.options.references as Reference[];
  }

  override ref(data: Record<string, unknown> = {}): PdfkitReference {
    const reference = new Reference(0, data);
    this.references.push(reference);
    return reference;
  }

  override _write(): void {}
}

/** Numbers that scale need more decimals than those that place. */
function pdfNumbers6(values: readonly number[]): string {
  return `[${values.map(value => Number(value.toFixed(9)) + 0).join(' ')}]`;
}
