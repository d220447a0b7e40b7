import type { Metadata } from '../../../document/document.ts';
import type { Picture } from '../../../meeting/picture.ts';
import type { Face } from '../fonts/face.ts';
import type { StructureElement } from './structure.ts';

/** What the painter needs of a PDF file that is being written. Coordinates are points from the page's lower left corner. */
export interface PdfFile {
  /** The structure tree's root element (`Document`). */
  readonly root: StructureElement;
  addPage(width: number, height: number): PdfPage;
  /** A named destination `[a-z0-9.-]+`: the top of what it leads to, and the structure element there. */
  addDestination(name: string, page: PdfPage, top: number, element?: StructureElement): void;
  /** Bookmarks in reading order; `level` counts from 0 and rises by one at the most. */
  addBookmark(text: string, level: number, destination: string): void;
  /** The name of a picture's resource, embedded once however often it is used. */
  picture(picture: Picture): string;
  /** Embeds fonts, writes everything; the bytes depend on nothing but the input. */
  finish(): Promise<Uint8Array>;
}

export interface PdfPage {
  readonly index: number;
  /** Appends operators to the page's content; the caller balances `q` and `Q`. */
  write(operators: string): void;
  /** Makes a face a resource of the page; its name is `face.id`. */
  useFace(face: Face): void;
  /** Makes a picture a resource of the page. */
  usePicture(name: string): void;
  /**
   * Gives the marked-content id of a piece of content that belongs to `element` and appends it to the element's
   * children: the caller then writes `/P <</MCID n>> BDC … EMC` with the element's role.
   */
  mark(element: StructureElement): number;
  /** A link annotation over `rect` [left, bottom, right, top]; its object reference becomes a child of `element`. */
  addLink(
    rect: readonly [number, number, number, number],
    to: { readonly target: string } | { readonly url: string },
    element: StructureElement,
    contents: string,
  ): void;
  /** Nothing more will be written to the page: its content is deflated and let go. `finish` ends what has not ended. */
  end(): void;
}

export interface PdfOptions {
  readonly metadata: Metadata;
  /** BCP 47. */
  readonly language: string;
  /** Seconds since 1970. */
  readonly epoch?: number;
}
