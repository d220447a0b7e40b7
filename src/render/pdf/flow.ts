import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Block, PartRole } from '../../document/document.ts';
import { LEAST_TYPE } from '../../fonts/typefaces.ts';
import type { ColourName, SizeName, Style } from '../../template/template.ts';
import type { Strip } from './layout/strip.ts';
import type { Element } from './structure.ts';
import type { TextFrame, TextStyle } from './text/pieces-and-lines.ts';

/** Where blocks are set, and how: handed down from part to block to block within. Lengths are points. */
export interface Flow extends TextFrame {
  readonly style: Style;
  /** The part that is set. */
  readonly part: PartRole;
  /** The structure element that blocks are children of. */
  readonly element: Element;
  /** That of the table or picture which is set, where its caption stands in it too. */
  readonly captioned?: Element;
  /** How wide the panel at the left of a cover is. */
  readonly panel?: number;
  /** The text's whole measure, of which `width` may be a part. */
  readonly measure: number;
  /** In a list or a table's cell: blocks follow each other closely. */
  readonly tight: boolean;
  /** Told what only setting shows: a table with too little room. */
  readonly report: (diagnostic: Diagnostic) => void;
  /** Sets the blocks that a block holds. */
  readonly set: (blocks: readonly Block[], flow: Flow) => readonly Strip[];
}

/** The flow with some of it changed. */
export function within(flow: Flow, change: Partial<Flow>): Flow {
  return { ...flow, ...change };
}

/** The flow moved in from the left. */
export function indented(flow: Flow, by: number): Flow {
  return { ...flow, left: flow.left + by, width: flow.width - by };
}

/** The look of a template's size and colour. */
export function textStyle(
  style: Style,
  size: SizeName,
  colour: ColourName,
  change: Partial<TextStyle> = {},
): TextStyle {
  return {
    family: 'text',
    bold: false,
    italic: false,
    size: style.sizes[size][0],
    colour: style.colours[colour],
    ...change,
  };
}

/** A size of type, in points, that is never too small to be read. */
export function readable(size: number): number {
  return Math.max(LEAST_TYPE, size);
}

/** The flow with the text of a template's size. */
export function sized(flow: Flow, size: SizeName, colour: ColourName, change: Partial<TextStyle> = {}): Flow {
  return {
    ...flow,
    text: textStyle(flow.style, size, colour, change),
    leading: flow.style.sizes[size][1],
  };
}

/** The whole measure of a page on its side, with the hanging column; what is moved in stays so. */
export function sideways(flow: Flow): Flow {
  const { page } = flow.style;
  const style = { ...flow.style, page: { ...page, width: page.height, height: page.width } };
  const left = flow.left === page.margins[3] ? hangingColumn(style).left : flow.left;
  const width = style.page.width - page.margins[1] - left;
  return within(flow, { style, left, width, measure: width });
}

/** How high the text of a page may be, in points. */
export function textHeight({ page }: Style): number {
  return page.height - page.margins[0] - page.margins[2];
}

/** The hanging column at the left of the text: where its left edge is, and how wide it is. */
export function hangingColumn(style: Style): { readonly left: number; readonly width: number } {
  const { margins, column, gutter } = style.page;
  return { left: margins[3] - column, width: Math.max(column - gutter, 0) };
}

/** The flow from the hanging column's left edge on. */
export function overHangingColumn(flow: Flow): Flow {
  const { left } = hangingColumn(flow.style);
  return within(flow, { left, width: flow.left + flow.width - left });
}
