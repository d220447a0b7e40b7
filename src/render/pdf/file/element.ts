import type { PaintedPage } from './painted-page.ts';
import type { StructureAttributes, StructureElement, StructureRole } from './structure.ts';

/** What an element holds, in reading order: other elements, marked contents of a page, links of a page. */
export type Kid =
  | Element
  | { readonly page: PaintedPage; readonly content: number }
  | { readonly page: PaintedPage; readonly link: number };

const NONE: StructureAttributes = {};

/** A structure element while it grows. A class, for there are hundreds of thousands: no closures of its own for each. */
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
