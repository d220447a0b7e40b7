/** What we use of pdfmake 0.3.11 and the pdfkit 0.19.1 under it; `test/render/pdf/file` holds that it is there. */
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

  export default class PDFDocument {
    constructor(fonts: object, images: object, patterns: object, attachments: object, options: object);
    readonly options: Record<string, unknown>;
    readonly _root: PdfkitReference;
    readonly outline: { readonly dictionary: PdfkitReference };
    readonly info: Record<string, unknown>;
    page: PdfkitPage | null;
    _ctm: number[];
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
      readonly warningCallback: (warning: string) => void;
    },
  ): void;
}
