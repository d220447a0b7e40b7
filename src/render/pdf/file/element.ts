import type { PaintedPage } from './painted-page.ts';
import type { StructureAttributes, StructureElement, StructureRole } from './structure.ts';

/** What an element contains, in reading order: other elements, marked contents of a page, links of a page. */
export type Kid =
  | Element
  | { readonly page: PaintedPage; readonly content: number }
  | { readonly page: PaintedPage; readonly link: number };

const NONE: StructureAttributes = {};

/**
 * A structure element under construction. A class, because there are hundreds of thousands: each must not have its
 * own closures.
 */
export class Element implements StructureElement {
  readonly kids: Kid[] = [];
  attributes: StructureAttributes;
  /** The number of its object in the file that it was last written to. */
  id = 0;

  constructor(
    readonly role: StructureRole,
    attributes: StructureAttributes = NONE,
  ) {
    this.attributes = attributes;
  }

  add(role: StructureRole, attributes: StructureAttributes = NONE): Element {
    const kid = new Element(role, attributes);
    this.kids.push(kid);
    return kid;
  }

  set(attributes: StructureAttributes): void {
    this.attributes = { ...this.attributes, ...attributes };
  }
}
