import type { LanguageCode } from '../languages/index.ts';
import type { LabelName, TimeForm } from '../languages/language.ts';
import type { ShownFieldName } from '../meeting/item.ts';
import type { Picture } from '../meeting/picture.ts';

/** A template with everything it extends: what is seen, and nothing else. Lengths are points. */
export interface Template {
  readonly name: string;
  readonly style: Style;
  readonly parts: readonly TemplatePart[];
  readonly items: ItemStyle;
  readonly cover: Cover;
  /** `overview`: with the timetable in one table. */
  readonly contents: 'list' | 'overview';
  /** Where there is a signature page though the meeting names nobody who signs. */
  readonly signatures: 'always' | 'minutes';
  /** Whether a signer's program finds a field in each place for a signature. */
  readonly signatureFields: boolean;
  /** Whether straight apostrophes and quotation marks are set as the language has them. */
  readonly quotes: 'typographic' | 'as-typed';
  /** Patterns: text with words of `PatternWord` in braces; left, centre and right parted by `|`. */
  readonly header: string;
  readonly footer: string;
  readonly dates: { readonly cover: DateStyle; readonly header: DateStyle };
  readonly times: TimeForm;
  readonly labels: Partial<Record<LanguageCode, Partial<Record<LabelName, string>>>>;
  /** meeting.md's logo wins. */
  readonly logo?: Picture;
  readonly coverPicture?: Picture;
}

/** A page of its own, plain or with its title on a panel in the accent's colour; or the top of the first page. */
export type Cover = 'page' | 'panel' | 'masthead';

export type TemplatePart =
  | 'cover'
  | 'contents'
  | 'timetable'
  | 'items'
  | 'attachment-index'
  | 'signature-page';

/**
 * What a header or footer can name: `page-of-pages` is "Side 3 af 16" in the meeting's language, `pages` the number alone;
 * `item` is the item that goes on from the page before.
 */
export type PatternWord =
  | 'organisation'
  | 'title'
  | 'kind'
  | 'date'
  | 'page'
  | 'pages'
  | 'page-of-pages'
  | 'item'
  | 'edition';

/** What is shown of an item, and where. */
export interface ItemStyle {
  readonly start: 'page' | 'fit' | 'follow';
  /** All that is shown, in the order in which they stand under the title. */
  readonly fields: readonly ItemField[];
  /** Which of the fields stand beside the title instead, in words alone. */
  readonly asides: readonly ItemAside[];
}

export type ItemField = ShownFieldName;

export type ItemAside = Extract<ItemField, 'purpose' | 'duration'>;

export type DateStyle = 'full' | 'long' | 'numeric' | 'iso';

/** What a renderer needs of a template. */
export interface Style {
  readonly look: Look;
  readonly page: PageStyle;
  readonly fonts: { readonly text: FontFamily; readonly heading: FontFamily };
  /** Size and leading. */
  readonly sizes: Record<SizeName, readonly [size: number, leading: number]>;
  readonly space: SpaceStyle;
  readonly colours: Record<ColourName, string>;
  readonly cover: Cover;
}

/**
 * How an item's head and sections are set:
 * `hanging`: number in the hanging column, status under the title, fields between rules (kommune, standard);
 * `side-heads`: a strong rule, status and section heads in the hanging column (board).
 */
export type Look = 'hanging' | 'side-heads';

export interface PageStyle {
  readonly width: number;
  readonly height: number;
  /** Top, right, bottom, left: of the text; the hanging column lies in the left margin. */
  readonly margins: readonly [top: number, right: number, bottom: number, left: number];
  /** The hanging column at the left of the text, and the gutter that is a part of it. */
  readonly column: number;
  readonly gutter: number;
  /** How much narrower running text is, at its right, than what has the whole width: tables, pictures, fields. */
  readonly inset: number;
}

/** Absolute paths of static TTF or OTF files, or a built-in family's name. */
export type FontFamily = 'Source Sans 3' | FontFiles;

export interface FontFiles {
  readonly regular: string;
  readonly bold: string;
  readonly italic: string;
  readonly boldItalic: string;
}

export type SizeName = 'body' | 'small' | 'field' | 'label' | 'title' | 'section' | 'subsection' | 'running';

export interface SpaceStyle {
  readonly paragraph: number;
  readonly list: number;
  readonly point: number;
  readonly table: number;
  readonly section: readonly [before: number, after: number];
  readonly subsection: readonly [before: number, after: number];
  /** A list's indent a level, and from mark to text. */
  readonly indent: number;
  readonly mark: number;
  /** Of table cells: left and right, above and below. */
  readonly cell: readonly [x: number, y: number];
  /** Thickness of rules. */
  readonly hairRule: number;
  readonly strongRule: number;
}

export type ColourName = 'text' | 'accent' | 'muted' | 'line' | 'closed';
