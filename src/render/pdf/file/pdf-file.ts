import type { Metadata } from '../../../document/document.ts';
import type { Fonts } from '../fonts/fonts.ts';
import type { ElementNode, PaintedPage } from './painted-page.ts';

/** Pages that were painted together, with their elements: the next ones of the document. */
export interface PaintedPages {
  readonly pages: readonly PaintedPage[];
  readonly elements: readonly ElementNode[];
}

/** A PDF file that is being written. */
export interface PdfFile {
  /** Appends finished pages: their content is written and freed. */
  add(painted: PaintedPages): void;
  /** Appends pages that are still being painted; the returned function takes them as finished. */
  reserve(painted: PaintedPages): () => void;
  /** Bookmarks in reading order; `level` counts from 0 and rises by one at most. */
  addBookmark(text: string, level: number, destination: string): void;
  /** Paints running lines over each page, embeds fonts and writes everything; the bytes depend on nothing but the input. */
  finish(running: RunningLines): Promise<Uint8Array>;
}

/**
 * What is painted on a page besides its content, by its place in the file, from 1, and the number of pages. A line
 * that is the same on another page is written once.
 */
export type RunningLines = (page: number, pages: number) => readonly PaintedPage[];

export interface PdfOptions {
  readonly metadata: Metadata;
  /** BCP 47. */
  readonly language: string;
  /** Of every page. */
  readonly size: readonly [width: number, height: number];
  /** Those of its pages, for the texts of drawings. */
  readonly fonts: Fonts;
  /** Seconds since 1970. */
  readonly epoch?: number;
}
