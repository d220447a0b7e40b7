import type { Link } from '../../document/document.ts';
import type { Picture } from '../../meeting/picture.ts';
import { cutText } from './plain-text.ts';
import type { StructureAttributes, StructureRole } from './structure.ts';

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

/** Of text that leads somewhere, with what its annotation says. */
export function linkTag(to: Link['to'], contents: string): TextTag {
  const said = cutText(contents, LONGEST_CONTENTS);
  return { kind: 'text', role: 'Link', attributes: { placement: 'Inline' }, to, contents: said };
}
