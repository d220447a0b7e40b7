import type { Metadata } from '../../../document/document.ts';
import type { Element } from './element.ts';
import type { PaintedPage } from './painted-page.ts';

/** Pages that were painted together, with their elements: the next ones of the document. */
export interface PaintedPages {
  readonly pages: readonly PaintedPage[];
  readonly elements: readonly Element[];
}

/** A PDF file that is being written. */
export interface PdfFile {
  /** Appends pages that are finished: what they hold is written and let go, but for their content. */
  add(painted: PaintedPages): void;
  /** Appends pages whose painting goes on; the function that it gives takes them as finished. */
  reserve(painted: PaintedPages): () => void;
  /** Bookmarks in reading order; `level` counts from 0 and rises by one at the most. */
  addBookmark(text: string, level: number, destination: string): void;
  /** Paints running lines over each page, embeds fonts and writes everything; the bytes depend on nothing but the input. */
  finish(running: (page: number, pages: number) => PaintedPage | undefined): Promise<Uint8Array>;
}

export interface PdfOptions {
  readonly metadata: Metadata;
  /** BCP 47. */
  readonly language: string;
  /** Of every page. */
  readonly size: readonly [width: number, height: number];
  /** Seconds since 1970. */
  readonly epoch?: number;
}
