import imported, { type PdfkitReference } from 'pdfmake/js/PDFDocument.js';
import type { ObjectWriter } from './objects.ts';
import { dictionaryEntries, pdfValue } from './syntax.ts';

// A CommonJS module: some loaders give its exports as the default, some unwrap them.
const PDFDocument = 'default' in imported ? (imported.default as typeof imported) : imported;

/**
 * pdfmake's document, whose objects go to an object writer of ours: pdfkit itself writes each object on its own, no
 * object streams, and structure that does not conform. What stays its own: catalog, Info, file id, and the drawing
 * of SVG.
 */
export class TaggedDocument extends PDFDocument {
  constructor(objects: ObjectWriter, language: string, info: Readonly<Record<string, unknown>>) {
    super(
      {},
      {},
      {},
      {},
      {
        objects,
        info,
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

  /** Writes Info, the catalog (ISO 32000-1, 7.7.2) and the file's end. */
  finish({ structure, destinations, metadata, profile, bookmarked }: CatalogParts): Uint8Array {
    const objects = this.options.objects as ObjectWriter;
    const { Names, ViewerPreferences } = this._root.data;
    const info = this.ref(this.info);
    info.end();
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
      Outlines: this.outline.dictionary,
      PageMode: bookmarked ? 'UseOutlines' : undefined,
    });
    this._root.end();
    return objects.finish(`/Root ${this._root}/Info ${info}/ID[${pdfValue(this._id)}${pdfValue(this._id)}]`);
  }

  override ref(data: Record<string, unknown> = {}): PdfkitReference {
    // pdfkit calls this before its constructor returns: fields of ours are not set yet, its options are.
    return new Reference(this.options.objects as ObjectWriter, data);
  }

  /** pdfkit's own way of writing, which the object writer replaces. */
  override _write(): void {}
}

/** The numbers of the objects that the catalog names. */
export interface CatalogParts {
  readonly structure: number;
  readonly destinations: number;
  readonly metadata: number;
  readonly profile: number;
  readonly bookmarked: boolean;
}

/** A value that names an object. */
class Pointer {
  constructor(readonly id: number) {}

  toString(): string {
    return `${this.id} 0 R`;
  }
}

/** An indirect object as pdfkit uses it: its data are filled in, it may become a stream, and at its end it is written. */
class Reference extends Pointer implements PdfkitReference {
  data: Record<string, unknown>;
  readonly #objects: ObjectWriter;
  readonly #chunks: Buffer[] = [];

  constructor(objects: ObjectWriter, data: Record<string, unknown>) {
    super(objects.reserve());
    this.data = data;
    this.#objects = objects;
  }

  write(chunk: string | Uint8Array): void {
    this.#chunks.push(typeof chunk === 'string' ? Buffer.from(`${chunk}\n`, 'latin1') : Buffer.from(chunk));
  }

  end(chunk?: string | Uint8Array): void {
    if (chunk) this.write(chunk);
    if (this.#chunks.length === 0) this.#objects.put(this.id, pdfValue(this.data));
    else this.#objects.putStream(this.id, dictionaryEntries(this.data), Buffer.concat(this.#chunks));
  }
}
