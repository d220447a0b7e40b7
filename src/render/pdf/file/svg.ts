import drawSvg from 'pdfmake/js/3rd-party/svg-to-pdfkit/source.js';
import type { PdfkitPage, PdfkitReference } from 'pdfmake/js/PDFDocument.js';
import type { Picture } from '../../../meeting/picture.ts';
import type { Face, Glyphs } from '../fonts/face.ts';
import type { Fonts } from '../fonts/fonts.ts';
import type { ObjectWriter } from './objects.ts';
import { PDFDocument, Pointer, Reference } from './pdfkit.ts';
import { type DrawnText, drawnTexts, glyphsOf } from './svg-texts.ts';
import { dictionaryEntries, pdfNumbers, utf16 } from './syntax.ts';

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

/** A face that a drawing uses: the object that it gets in a file, and what is painted of it. */
export interface UsedFace {
  readonly pointer: Pointer;
  readonly glyphs: Set<Glyphs>;
}

/** pdfmake's document, of which only what is drawn on its page is used; its fonts are the stretches of the drawing's text. */
class DrawingDocument extends PDFDocument {
  readonly faces = new Map<Face, UsedFace>();
  readonly #texts: ReadonlyMap<string, DrawnText>;
  readonly #fonts: Fonts;
  #isTold = false;

  constructor(texts: ReadonlyMap<string, DrawnText>, fonts: Fonts) {
    super({}, {}, {}, {}, { references: [], autoFirstPage: false, font: null });
    this.#texts = texts;
    this.#fonts = fonts;
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

  /** Around an element's text stands a family for which there are no glyphs: its metrics count. */
  override font(name: string): this {
    const stretch = this.#texts.get(name);
    const face = stretch?.face ?? this.#fonts.face({ family: 'text', bold: false, italic: false });
    this._font = {
      id: name,
      ref: () => this.#used(face).pointer,
      ascender: face.ascender,
      descender: face.descender,
      xHeight: face.xHeight,
      bbox: [0, face.descender, 0, face.ascender],
      encode: text => {
        const glyphs = stretch ? glyphsOf(stretch, text, each => this.#used(face).glyphs.add(each)) : [];
        return [
          glyphs.map(({ code }) => code),
          glyphs.map(({ width, advance }) => ({
            advanceWidth: width,
            xAdvance: advance,
            yAdvance: 0,
            xOffset: 0,
            yOffset: 0,
          })),
        ];
      },
    };
    return this;
  }

  #used(face: Face): UsedFace {
    const used = this.faces.get(face) ?? { pointer: new Pointer(0), glyphs: new Set([face.space]) };
    this.faces.set(face, used);
    return used;
  }

  /** Around each stretch it is said how it is read: letters may be set one by one, or from right to left. */
  override addContent(operators: string): this {
    const name = /^\/(T\d+) \S+ Tf$/.exec(operators)?.[1];
    const text = name === undefined ? undefined : this.#texts.get(name);
    if (text) {
      const hex = Buffer.from(utf16(text.read), 'latin1').toString('hex');
      super.addContent(`/Span<</ActualText<feff${hex}>>>BDC`);
      this.#isTold = true;
    }
    if (operators === 'ET' && this.#isTold) {
      super.addContent('EMC');
      this.#isTold = false;
    }
    return super.addContent(operators);
  }
}
