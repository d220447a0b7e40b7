import type { PdfkitReference } from 'pdfmake/js/PDFDocument.js';
import imported from 'pdfmake/js/PDFDocument.js';
import type { ObjectWriter } from './objects.ts';
import { dictionaryEntries, pdfValue } from './syntax.ts';

/** A CommonJS module: some loaders return its exports as the default, some unwrap them. */
export const PDFDocument = 'default' in imported ? (imported.default as typeof imported) : imported;

/** A value that names an object. */
export class Pointer {
  constructor(public id: number) {}

  toString(): string {
    return `${this.id} 0 R`;
  }
}

/** An indirect object as pdfkit uses it: its data are filled in, it may become a stream, and it has an end. */
export class Reference extends Pointer implements PdfkitReference {
  data: Record<string, unknown>;
  readonly #chunks: Buffer[] = [];
  readonly #ended: (object: Reference) => void;

  constructor(id: number, data: Record<string, unknown>, ended: (object: Reference) => void = () => {}) {
    super(id);
    this.data = data;
    this.#ended = ended;
  }

  write(chunk: string | Uint8Array): void {
    this.#chunks.push(typeof chunk === 'string' ? Buffer.from(`${chunk}\n`, 'latin1') : Buffer.from(chunk));
  }

  end(chunk?: string | Uint8Array): void {
    if (chunk) this.write(chunk);
    this.#ended(this);
  }

  /** Under the number that it has by now. */
  putInto(objects: ObjectWriter): void {
    if (this.#chunks.length === 0) objects.put(this.id, pdfValue(this.data));
    else objects.putStream(this.id, dictionaryEntries(this.data), Buffer.concat(this.#chunks));
  }
}
