import type { PdfkitReference } from 'pdfmake/js/PDFDocument.js';
import type { Face } from '../fonts/face.ts';
import type { Fonts } from '../fonts/fonts.ts';
import type { Glyphs } from '../text/line.ts';
import { PDFDocument } from './pdfmake-document.ts';
import { Pointer, Reference } from './reference.ts';
import { type DrawnText, glyphsOf } from './svg-texts.ts';
import { utf16 } from './syntax.ts';

/** A face that a drawing uses: the object that it gets in a file, and what is painted of it. */
export interface UsedFace {
  readonly pointer: Pointer;
  readonly glyphs: Set<Glyphs>;
}

/** pdfmake's document, of which only what is drawn on its page is used; its fonts are the stretches of the drawing's text. */
export class DrawingDocument extends PDFDocument {
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
    const face =
      stretch?.face ??
      this.#fonts.face({ family: 'text', bold: false, italic: false, size: 1, colour: '#000000' });
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
