/** What we use of pdfmake 0.3.11 and of pdfkit 0.19.1 below it. */
declare module 'pdfmake/js/PDFDocument.js' {
  export interface PdfkitReference {
    readonly id: number;
    data: Record<string, unknown>;
    write(chunk: string | Uint8Array): void;
    end(chunk?: string | Uint8Array): void;
  }

  /** What drawing needs of a page. */
  export interface PdfkitPage {
    readonly width: number;
    readonly height: number;
    write(chunk: string): void;
    readonly fonts: Record<string, unknown>;
    readonly xobjects: Record<string, unknown>;
    readonly ext_gstates: Record<string, unknown>;
    readonly patterns: Record<string, unknown>;
    readonly annotations: unknown[];
  }

  /** What drawing needs of a font; widths are thousandths of an em. */
  export interface PdfkitFont {
    readonly id: string;
    ref(): unknown;
    readonly ascender: number;
    readonly descender: number;
    readonly xHeight: number;
    readonly bbox: readonly number[];
    /** The codes of a text, and how far the pen moves for each. */
    encode(text: string): readonly [codes: readonly string[], moves: readonly PdfkitMove[]];
  }

  export interface PdfkitMove {
    readonly advanceWidth: number;
    readonly xAdvance: number;
    readonly yAdvance: number;
    readonly xOffset: number;
    readonly yOffset: number;
  }

  export default class PDFDocument {
    constructor(fonts: object, images: object, patterns: object, attachments: object, options: object);
    readonly options: Record<string, unknown>;
    readonly _root: PdfkitReference;
    readonly outline: { readonly dictionary: PdfkitReference };
    readonly info: Record<string, unknown>;
    page: PdfkitPage | null;
    _ctm: number[];
    _font: PdfkitFont | null;
    font(name: string): this;
    addContent(operators: string): this;
    ref(data?: Record<string, unknown>): PdfkitReference;
    _write(data: string | Uint8Array): void;
  }
}

declare module 'pdfmake/js/3rd-party/svg-to-pdfkit/source.js' {
  import type PDFDocument from 'pdfmake/js/PDFDocument.js';

  export default function drawSvg(
    document: PDFDocument,
    svg: string,
    x: number,
    y: number,
    options: {
      readonly width: number;
      readonly height: number;
      readonly assumePt: boolean;
      readonly fontCallback: (family: string) => string;
      readonly warningCallback: (warning: string) => void;
    },
  ): void;
}
