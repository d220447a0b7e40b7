import type { Link } from '../../document/document.ts';
import type { Picture } from '../../meeting/picture.ts';
import { cutText } from './plain-text.ts';

/**
 * Structure types that we use: standard ones of ISO 32000-1 (14.8.4), and of ISO 32000-2 `Strong` and `Em`, which a role
 * map explains to readers of PDF 1.7.
 */
export type StructureRole =
  | 'Document'
  | 'Part'
  | 'Sect'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'TOC'
  | 'TOCI'
  | 'Caption'
  | 'Link'
  | 'Reference'
  | 'Note'
  | 'Figure'
  | 'BlockQuote'
  | 'Code'
  | 'Span'
  | 'Strong'
  | 'Em'
  | 'Form';

/** Attributes of a structure element; see ISO 32000-1, 14.8.5 and 14.9. */
export interface StructureAttributes {
  /** BCP 47, if it differs from the parent's. */
  readonly language?: string;
  readonly alt?: string;
  readonly actualText?: string;
  /** What an abbreviation stands for. */
  readonly expansion?: string;
  readonly scope?: 'Column' | 'Row' | 'Both';
  /** Of a table. */
  readonly summary?: string;
  readonly columnSpan?: number;
  readonly rowSpan?: number;
  readonly listNumbering?:
    | 'None'
    | 'Description'
    | 'Disc'
    | 'Decimal'
    | 'LowerAlpha'
    | 'UpperAlpha'
    | 'LowerRoman'
    | 'Unordered';
  /** A line through the text. */
  readonly decoration?: 'LineThrough';
  readonly placement?: 'Block' | 'Inline';
  /** [left, bottom, right, top] of a figure. */
  readonly bbox?: readonly [number, number, number, number];
  /** It is the title of the document. */
  readonly isTitle?: boolean;
  /** The destination that an entry of the contents leads to. */
  readonly leadsTo?: string;
  /** The id of the note that it refers to first. */
  readonly note?: string;
  /** Unique in the file: notes must have one. */
  readonly id?: string;
}

/**
 * What an element of the structure tree is to be, and which it is in. The tree itself is made from the strips
 * (paint/element-nodes.ts): elements stand in it in the order in which strips name them.
 */
export interface Element {
  readonly role: StructureRole;
  readonly attributes: StructureAttributes;
  readonly parent?: Element;
}

const NONE: StructureAttributes = {};

/** An element in `parent`. */
export function elementIn(
  parent: Element,
  role: StructureRole,
  attributes: StructureAttributes = NONE,
): Element {
  return { role, attributes, parent };
}

/** An element that is in none but the document's. */
export function topElement(role: StructureRole): Element {
  return { role, attributes: NONE };
}

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
