import type { TypefaceName } from '../fonts/typefaces.ts';
import type { LanguageCode } from '../languages/index.ts';
import type { LabelName, TimeForm } from '../languages/language.ts';
import type { ShownFieldName } from '../meeting/item.ts';
import type { Picture } from '../meeting/picture.ts';

/** A template with everything it extends: only what is visible. Lengths are in points. */
export interface Template {
  readonly name: string;
  readonly style: Style;
  readonly parts: readonly TemplatePart[];
  readonly items: ItemStyle;
  readonly cover: Cover;
  /** `overview`: with the timetable in one table. */
  readonly contents: 'list' | 'overview';
  /** Whether there is a signature page even if the meeting names no signatories. */
  readonly signatures: 'always' | 'minutes';
  /** Whether each place for a signature is a field that a signing program finds. */
  readonly signatureFields: boolean;
  /** Whether straight apostrophes and quotation marks are set as the language has them. */
  readonly quotes: 'typographic' | 'as-typed';
  /** Patterns: text with words of `PatternWord` in braces; left, centre and right separated by `|`. */
  readonly header: string;
  readonly footer: string;
  readonly dates: { readonly cover: DateStyle; readonly header: DateStyle };
  readonly times: TimeForm;
  readonly labels: Partial<Record<LanguageCode, Partial<Record<LabelName, string>>>>;
  /** The logo in meeting.md wins. */
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
 * `item` is the item that goes on from the page before, `contents` leads to the contents.
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
  | 'edition'
  | 'secretary'
  | 'contents';

/** What is shown about an item, and where. */
export interface ItemStyle {
  readonly start: 'page' | 'fit' | 'follow';
  /** Everything that is shown, in the order in which it follows the title. */
  readonly fields: readonly ItemField[];
  /** The fields that are next to the title instead, without labels. */
  readonly asides: readonly ItemAside[];
}

export type ItemField = ShownFieldName;

export type ItemAside = Extract<ItemField, 'purpose' | 'duration'>;

export type DateStyle = 'full' | 'long' | 'numeric' | 'iso';

/** `ua-1`: PDF 1.7 with PDF/UA-1 and PDF/A-2a; `ua-2`: PDF 2.0 with PDF/UA-2 and PDF/A-4. */
export type Conformance = 'ua-1' | 'ua-2';

/** What a renderer needs of a template. */
export interface Style {
  /** What its PDF conforms to; a pack conforms to PDF/UA-1 at most. */
  readonly conformance: Conformance;
  readonly look: Look;
  readonly page: PageStyle;
  readonly fonts: { readonly text: FontFamily; readonly heading: FontFamily };
  /** Size and leading. */
  readonly sizes: Record<SizeName, readonly [size: number, leading: number]>;
  readonly space: SpaceStyle;
  readonly colours: Record<ColourName, string>;
  readonly cover: Cover;
  readonly coverAlign: 'left' | 'centre';
  /** Where a field's label stands: beside its values, or over them. */
  readonly fieldLabels: 'beside' | 'above';
  /** Whether lines of running text are equally long. */
  readonly text: 'ragged' | 'justified';
  /** Whether words are hyphenated that could stand whole on the next line. */
  readonly hyphenation: boolean;
  /** How emphasis looks; without italics there are none anywhere. */
  readonly emphasis: 'italic' | 'bold';
  /** Colours of the tabs at the edge of items' pages that tell their numbers; none without tabs. */
  readonly thumbTabs: readonly string[];
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
  /** Top, right, bottom and left margins of the text; the hanging column is in the left one. */
  readonly margins: readonly [top: number, right: number, bottom: number, left: number];
  /** The hanging column to the left of the text; its gutter is part of it. */
  readonly column: number;
  readonly gutter: number;
  /** How much narrower running text is, at its right, than tables, pictures and fields, which have the whole width. */
  readonly inset: number;
}

/** Absolute paths of static TTF or OTF files, or the name of a family that ships. */
export type FontFamily = TypefaceName | FontFiles;

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
  /** A list's indent per level, and the distance from mark to text. */
  readonly indent: number;
  readonly mark: number;
  /** The padding of table cells: left and right, above and below. */
  readonly cell: readonly [x: number, y: number];
  /** Thickness of rules. */
  readonly hairRule: number;
  readonly strongRule: number;
}

export type ColourName = 'text' | 'accent' | 'muted' | 'line' | 'closed';
