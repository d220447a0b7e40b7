import type { PdfkitReference } from 'pdfmake/js/PDFDocument.js';
import type { ObjectWriter } from './objects.ts';
import { PDFDocument, Pointer, Reference } from './pdfkit.ts';

/**
 * pdfmake's document, whose objects go to our own object writer: pdfkit writes each object on its own, no object
 * streams, and structure that does not conform. Only the catalogue and Info stay pdfkit's.
 */
export class TaggedDocument extends PDFDocument {
  /** @param info none in a file of PDF 2.0, whose metadata say it alone (ISO 19005-4, 6.1.3) */
  constructor(objects: ObjectWriter, language: string, info?: Readonly<Record<string, unknown>>) {
    super(
      {},
      {},
      {},
      {},
      {
        objects,
        info: info ?? {},
        hasInfo: info !== undefined,
        lang: language,
        displayTitle: true,
        pdfVersion: '1.7',
        autoFirstPage: false,
        // Without a font of its own: pdfkit would load Helvetica, which is not embedded.
        font: null,
      },
    );
  }

  get pages(): number {
    return (this._root.data.Pages as PdfkitReference).id;
  }

  get outlineRoot(): number {
    return this.outline.dictionary.id;
  }

  /** Writes Info, the catalogue (ISO 32000-1, 7.7.2) and the file's end. */
  finish({
    structure,
    destinations,
    metadata,
    profile,
    bookmarked,
    fields,
  }: CatalogParts): readonly Uint8Array[] {
    const objects = this.options.objects as ObjectWriter;
    const { Names, ViewerPreferences } = this._root.data;
    (Names as PdfkitReference).data = { Dests: new Pointer(destinations) };
    (Names as PdfkitReference).end();
    (ViewerPreferences as PdfkitReference).end();
    Object.assign(this._root.data, {
      Metadata: new Pointer(metadata),
      StructTreeRoot: new Pointer(structure),
      MarkInfo: { Marked: true },
      OutputIntents: [
        {
          Type: 'OutputIntent',
          S: 'GTS_PDFA1',
          OutputConditionIdentifier: new String('sRGB'),
          Info: new String('sRGB IEC61966-2.1'),
          DestOutputProfile: new Pointer(profile),
        },
      ],
      // A page's label is its place in the file.
      PageLabels: { Nums: [0, { S: 'D' }] },
      AcroForm: fields.length > 0 ? { Fields: fields.map(id => new Pointer(id)) } : undefined,
      Outlines: this.outline.dictionary,
      PageMode: bookmarked ? 'UseOutlines' : undefined,
    });
    this._root.end();
    if (!this.options.hasInfo) return objects.finish(`/Root ${this._root}`);
    const info = this.ref(this.info);
    info.end();
    return objects.finish(`/Root ${this._root}/Info ${info}`);
  }

  override ref(data: Record<string, unknown> = {}): PdfkitReference {
    // pdfkit calls this before its constructor returns: fields of ours are not set yet, its options are.
    const objects = this.options.objects as ObjectWriter;
    return new Reference(objects.reserve(), data, object => object.putInto(objects));
  }

  /** pdfkit's own way of writing, which the object writer replaces. */
  override _write(): void {}
}

/** The numbers of the objects that the catalogue names. */
export interface CatalogParts {
  readonly structure: number;
  readonly destinations: number;
  readonly metadata: number;
  readonly profile: number;
  readonly bookmarked: boolean;
  /** Those that can be signed. */
  readonly fields: readonly number[];
}
