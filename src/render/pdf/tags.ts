import type { Link } from '../../document/document.ts';
import type { Picture } from '../../meeting/picture.ts';
import { cutText } from './plain-text.ts';
import { type Element, elementIn, type StructureAttributes, type StructureRole } from './structure.ts';

/** What the painter needs to know of a run: its structure element inside the paragraph, and where it leads. */
export interface TextTag {
  readonly kind: 'text';
  readonly role: StructureRole;
  readonly attributes: StructureAttributes;
  readonly to?: Link['to'];
  /** What a link's annotation says. */
  readonly contents?: string;
  /** A destination at its place. */
  readonly id?: string;
  /** The element around its own. */
  readonly outer?: TextTag;
}

/** A small decorative drawing: its meaning is in the words beside it. */
export interface IconTag {
  readonly kind: 'icon';
  readonly operators: string;
  readonly colour: string;
  /** Of its square, in points. */
  readonly size: number;
}

/** A picture in a line. */
export interface PictureTag {
  readonly kind: 'picture';
  readonly picture: Picture;
  readonly alt: string;
}

export type Tag = TextTag | IconTag | PictureTag;

/** A link over many lines has an annotation on each, and each says all of it: it may be as long as a file. */
const LONGEST_CONTENTS = 1_000;

/**
 * Of text that leads somewhere, with what its annotation says.
 * @param says what is heard instead of the text
 */
export function linkTag(to: Link['to'], contents: string, says?: string): TextTag {
  const said = cutText(says ?? contents, LONGEST_CONTENTS);
  const attributes = { placement: 'Inline', ...(says !== undefined && { alt: said }) } as const;
  return { kind: 'text', role: 'Link', attributes, to, contents: said };
}

/** A link that is an element of its own, whose area is more than its text. */
export function linkIn(
  parent: Element,
  to: Link['to'],
  contents: string,
): { readonly tag: TextTag; readonly element: Element } {
  const tag = linkTag(to, contents);
  return { tag, element: elementIn(parent, tag.role, tag.attributes) };
}
