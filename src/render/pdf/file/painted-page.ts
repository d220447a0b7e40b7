import type { Picture } from '../../../meeting/picture.ts';
import type { Face } from '../fonts/face.ts';
import type { Glyphs } from '../text/line.ts';
import type { Element } from './element.ts';

/**
 * A page as it was painted, before it has its place in a file. Nothing in it depends on other pages, so it can be
 * kept and put into another file. Coordinates are points from the lower left corner.
 */
export interface PaintedPage {
  /** Operators of its content (ISO 32000-1, 7.8.2), one character per byte. */
  content: string;
  /** Its content deflated, once it has gone into a file. */
  deflated?: Uint8Array;
  /** The element of each marked content, by its id. */
  readonly contents: Element[];
  readonly links: PaintedLink[];
  readonly destinations: PaintedDestination[];
  /** The words that were painted, by face. */
  readonly glyphs: Map<Face, Set<Glyphs>>;
  /** By the name of their resource. */
  readonly pictures: Map<string, Picture>;
}

export interface PaintedLink {
  /** Left, bottom, right, top. */
  readonly rectangle: readonly [number, number, number, number];
  readonly to: { readonly target: string } | { readonly url: string };
  /** What its annotation says. */
  readonly contents: string;
  readonly element: Element;
}

/** A name `[a-z0-9.-]+` and the top of what it leads to. */
export interface PaintedDestination {
  readonly name: string;
  readonly top: number;
}

export function createPaintedPage(): PaintedPage {
  return { content: '', contents: [], links: [], destinations: [], glyphs: new Map(), pictures: new Map() };
}
