import { createHash } from 'node:crypto';
import type { Picture } from '../../../meeting/picture.ts';
import type { Area } from '../../renderer.ts';
import type { Face, Glyphs } from '../fonts/face.ts';
import type { StructureAttributes, StructureRole } from '../structure.ts';

/**
 * A page as it was painted, before it has its place in a file. Nothing in it depends on other pages, so it can be
 * kept and put into another file. Coordinates are points from the lower left corner.
 */
export interface PaintedPage {
  /** Operators of its content (ISO 32000-1, 7.8.2), one character per byte. */
  content: string;
  /** Its content deflated, once it has gone into a file. */
  deflated?: Uint8Array;
  /** Its content's digest, once somebody asked for it. */
  print?: string;
  /** The element of each marked content, by its id. */
  readonly contents: ElementNode[];
  readonly links: PaintedLink[];
  readonly destinations: PaintedDestination[];
  /** The words that were painted, by face. */
  readonly glyphs: Map<Face, Set<Glyphs>>;
  /** By the name of their resource. */
  readonly pictures: Map<string, Picture>;
  /** It is as wide as others are high. */
  readonly sideways: boolean;
  /** There is closed matter on it. */
  closed?: boolean;
  /** The number and title of the item that goes on on it from the page before. */
  item?: string;
  /** Where what stands on it was written; where that is asked for. From its upper left corner. */
  readonly areas?: PaintedArea[];
}

export type PaintedArea = Omit<Area, 'page'>;

export interface PaintedLink {
  /** Left, bottom, right, top. */
  readonly rectangle: readonly [number, number, number, number];
  /** A destination, an address; or it is a field for a signature. */
  readonly to: { readonly target: string } | { readonly url: string } | { readonly signature: string };
  /** What its annotation says. */
  readonly contents: string;
  readonly element: ElementNode;
}

/** A name `[a-z0-9.-]+` and the top of what it leads to. */
export interface PaintedDestination {
  readonly name: string;
  readonly top: number;
  readonly element: ElementNode;
}

export function createPaintedPage(withAreas = false, sideways = false): PaintedPage {
  const [glyphs, pictures] = [new Map(), new Map()];
  const areas = withAreas ? [] : undefined;
  return { content: '', contents: [], links: [], destinations: [], glyphs, pictures, sideways, areas };
}

/** What an element contains, in reading order: other elements, marked contents of a page, links of a page. */
export type Kid =
  | ElementNode
  | { readonly page: PaintedPage; readonly content: number }
  | { readonly page: PaintedPage; readonly link: number };

/**
 * An element of the structure tree, with what it contains. A class, because there are hundreds of thousands: each must
 * not have its own closures.
 */
export class ElementNode {
  readonly kids: Kid[] = [];
  attributes: StructureAttributes;
  /** The number of its object in the file that it was last written to. */
  id = 0;

  constructor(
    readonly role: StructureRole,
    attributes: StructureAttributes,
  ) {
    this.attributes = attributes;
  }

  /** Appends a new element and returns it. */
  add(role: StructureRole, attributes: StructureAttributes): ElementNode {
    const kid = new ElementNode(role, attributes);
    this.kids.push(kid);
    return kid;
  }

  /** Sets what is known only when it is painted: a figure's bounding box. */
  set(attributes: StructureAttributes): void {
    this.attributes = { ...this.attributes, ...attributes };
  }
}

/** What is painted over the first page of an attached file, and its element. */
export interface PaintedHead {
  readonly page: PaintedPage;
  readonly element: ElementNode;
}

const names = new WeakMap<Picture, string>();

/** The name of a picture's resource, from its bytes and its colours: the same picture is embedded once, under one name. */
export function pictureName(picture: Picture): string {
  const known = names.get(picture);
  if (known !== undefined) return known;
  const sum = createHash('md5').update(picture.bytes);
  if (picture.profile) sum.update(picture.profile);
  const name = `I${sum.digest('hex')}`;
  names.set(picture, name);
  return name;
}
