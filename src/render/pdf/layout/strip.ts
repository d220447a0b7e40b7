import type { Picture } from '../../../meeting/picture.ts';
import type { Place } from '../../../meeting/place.ts';
import type { Element, TextTag } from '../structure.ts';
import type { Line, TextFrame } from '../text/pieces-and-lines.ts';

/**
 * The unit of page layout: the least that a page break does not cut. A paragraph is a strip a line, a table a strip
 * a row. It is data: where it may stand, what is painted, and of which elements that is the content. Lengths are points;
 * `left` counts from the page's left edge, `drop` from the strip's top.
 */
export type Strip = StripPlace & StripContent;

/** What pages need to know of a strip. */
interface StripPlace {
  readonly height: number;
  /** White space above; dropped at the top of a page. */
  readonly before: number;
  /** Whether a page may end after it. */
  readonly breakAfter: boolean;
  /** It is cut at a page's end, however low it is, rather than moved to the next page. */
  readonly mayCut?: boolean;
  /** Set again at the top of a page that breaks a table: the header of the strip's table. */
  readonly header?: Strip;
  /** What must be free below its top, though it is not as high: a side head of several lines. */
  readonly room?: number;
  /** White space that may be lower by so much, where a page would else not hold all that belongs on it. */
  readonly spare?: number;
  /** How much of its spare white space was taken. */
  readonly taken?: number;
  /** It stands over the hanging column too: nothing may hang beside it. */
  readonly isWide?: boolean;
  /** It stands on a page on its side, which what must stay with it shares. */
  readonly sideways?: boolean;
  /** It is or names what is closed: the pages that it stands on say so. */
  readonly closed?: boolean;
  /** Begins a new page before it. */
  readonly newPage?: boolean;
  /** Painted last, when all page numbers are known. */
  readonly late?: boolean;
  /** The source that it comes from. */
  readonly origin?: Place;
  /** Painted with it, the first first. */
  readonly beside?: readonly Beside[];
  /** Elements that are in the tree here, though nothing of theirs may be painted: a table's empty cells. */
  readonly elements?: readonly Element[];
}

/** What is painted with a strip, on its line, and takes no room of its own. */
export type Beside =
  /** A place that links lead to. */
  | { readonly kind: 'destination'; readonly name: string; readonly element: Element }
  /** A list mark, a hanging number; `after` the strip's own content, or before it. */
  | {
      readonly kind: 'strips';
      readonly strips: readonly Strip[];
      readonly drop: number;
      readonly after?: boolean;
    }
  /** The bar of a quotation: as high as the strip and, where it is `joined`, the white space above it. */
  | {
      readonly kind: 'bar';
      readonly left: number;
      readonly width: number;
      readonly colour: string;
      readonly joined: boolean;
    };

export type StripContent =
  | { readonly kind: 'space' }
  | RuleContent
  | PictureContent
  | LineContent
  | BadgeContent
  | RowContent
  | ColumnsContent
  | PageNumberContent
  | FieldContent;

/** A place in which a program can sign. */
export interface FieldContent {
  readonly kind: 'field';
  readonly left: number;
  readonly size: readonly [width: number, height: number];
  /** What is said of it. */
  readonly label: string;
  readonly element: Element;
}

export interface RuleContent {
  readonly kind: 'rule';
  readonly left: number;
  readonly drop: number;
  readonly width: number;
  readonly thickness: number;
  readonly colour: string;
}

export interface PictureContent {
  readonly kind: 'picture';
  readonly picture: Picture;
  readonly left: number;
  readonly drop: number;
  readonly size: readonly [width: number, height: number];
  /** What is seen of one that means nothing, `top` from the strip's top; all of it without. */
  readonly seen?: Box;
  /** None where it means nothing. */
  readonly element: Element | undefined;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A line of a paragraph. */
export interface LineContent {
  readonly kind: 'line';
  readonly line: Line;
  readonly left: number;
  /** The paragraph's; none for artifacts. */
  readonly element: Element | undefined;
  /** A space is read after it. */
  readonly spaced: boolean;
  /** Of the paragraph: they tell where the baseline is, and how high a link's area. */
  readonly leading: number;
  readonly textSize: number;
}

/** A status: icon and word, quiet, in a frame, or on dark ground. */
export interface BadgeContent {
  readonly kind: 'badge';
  readonly left: number;
  readonly width: number;
  readonly high: number;
  readonly icon: {
    readonly operators: string;
    readonly left: number;
    readonly drop: number;
    readonly size: number;
  };
  /** Of the icon. */
  readonly colour: string;
  /** Of the ground, and of a frame around it; none without. */
  readonly ground?: string;
  readonly outline?: string;
  readonly label: readonly Strip[];
}

/** Cells side by side; they know their own place from left to right. */
export interface RowContent {
  readonly kind: 'row';
  readonly cells: readonly (readonly Strip[])[];
  /** White space inside the row, above and below its cells. */
  readonly padding: readonly [above: number, below: number];
  /** Drawn at its foot. */
  readonly rule?: RowRule;
  /** Where the row is cut by a page's end, signs show it in this stretch; the rule is then left out. */
  readonly cutSigns?: { readonly left: number; readonly right: number; readonly colour: string };
  readonly cut?: RowCut;
  /** All of it leads somewhere. */
  readonly link?: RowLink;
}

/** A link whose area is a row's whole height, from its `left` on. */
export interface RowLink {
  readonly tag: TextTag;
  /** The link's own. */
  readonly element: Element;
  readonly left: number;
  readonly width: number;
}

export interface RowRule {
  readonly left: number;
  readonly width: number;
  readonly thickness: number;
  readonly colour: string;
}

/** Where a part of a row is cut: the row began on the page before, it goes on on the next one. */
export interface RowCut {
  readonly above: boolean;
  readonly below: boolean;
}

/**
 * Values in two columns, the second half by so much further to the right. Each page that it is cut over has its own two
 * halves, which are read one after the other.
 */
export interface ColumnsContent {
  readonly kind: 'columns';
  readonly values: readonly (readonly Strip[])[];
  readonly by: number;
}

/** The number of a target's page: set when it is known. */
export interface PageNumberContent {
  readonly kind: 'page-number';
  readonly target: string;
  readonly frame: TextFrame;
  readonly element: Element;
}

/** White space that stays even at the top of a page, or nothing at all (a place to hang something). */
export function space(height: number, options: Partial<StripPlace> = {}): Strip {
  return { kind: 'space', height, before: 0, breakAfter: true, ...options };
}

/** A horizontal rule in white space of `height`. */
export function ruled(
  height: number,
  rule: Omit<RuleContent, 'kind' | 'drop'> & { readonly drop?: number },
  options: Partial<StripPlace> = {},
): Strip {
  return { kind: 'rule', drop: 0, ...rule, height, before: 0, breakAfter: true, ...options };
}

/** A row of cells, as high as the highest. */
export function row(
  content: Omit<RowContent, 'kind'>,
  options: Partial<StripPlace> = {},
): StripPlace & RowContent {
  const { cells, padding } = content;
  const height = Math.max(0, ...cells.map(heightOf)) + padding[0] + padding[1];
  return {
    kind: 'row',
    ...content,
    height,
    before: 0,
    breakAfter: true,
    late: cells.some(cell => cell.some(strip => strip.late)),
    ...options,
  };
}

/** Values in two columns, the first half in the left one. */
export function columns(values: readonly (readonly Strip[])[], by: number): Strip {
  const [left, right] = halves(values);
  const height = Math.max(heightOf(left), heightOf(right));
  return { kind: 'columns', values, by, height, before: 0, breakAfter: true, mayCut: true };
}

/** The strips of the left column and of the right one. */
export function halves(
  values: readonly (readonly Strip[])[],
): readonly [left: readonly Strip[], right: readonly Strip[]] {
  const half = Math.ceil(values.length / 2);
  return [values.slice(0, half).flat(), values.slice(half).flat()];
}

/** Height of the strips set under each other at the top of a page. */
export function heightOf(strips: readonly Strip[]): number {
  return strips.reduce((sum, strip, index) => sum + strip.height + (index > 0 ? strip.before : 0), 0);
}

/** Height of a link, 24 CSS pixels in points: the least that is easy to hit (WCAG 2.2, 2.5.8). */
export const TARGET = 18;
