import type { Alignment, Block } from '../../../document/document.ts';
import { type Flow, textHeight, textStyle, within } from '../flow.ts';
import { pieces } from '../inlines.ts';
import { keptWhole } from '../layout/arrange.ts';
import { lineStrips } from '../layout/set-lines.ts';
import { heightOf, type RowRule, row, type Strip } from '../layout/strip.ts';
import { type Element, elementIn, type StructureAttributes } from '../structure.ts';

/** A table's column: where it begins, how wide it is, how it is ranged. */
export interface Column {
  readonly left: number;
  readonly width: number;
  readonly align: Alignment;
  /** So much of it, at its right, belongs to bars beside its text. */
  readonly bars?: number;
}

/** What stands in a cell, in its column; one paragraph alone is ranged as the column is. */
export function setCell(blocks: readonly Block[], column: Column, flow: Flow): readonly Strip[] {
  const width = column.width - (column.bars ?? 0);
  const inside = within(flow, { left: column.left, width, measure: width, tight: true });
  const only = blocks.length === 1 && blocks[0]!.role === 'paragraph' ? blocks[0]! : undefined;
  if (!only) return flow.set(blocks, inside);
  return lineStrips(pieces(only.inlines, inside), inside, elementIn(inside.element, 'P'), {
    align: column.align === 'left' ? 'start' : column.align,
    origin: only.place,
  });
}

/** The white space in a cell, in points; less where the table is set in smaller type. */
export function cellPadding(flow: Flow): readonly [x: number, y: number] {
  const { cell } = flow.style.space;
  const scale = flow.text.size / flow.style.sizes.body[0];
  return scale >= 0.95 ? cell : [cell[0] * scale * 0.5, cell[1] * scale];
}

/** The elements of a row's cells: they are in the tree also where nothing stands in them. */
export function cellElements(
  tr: Element,
  columns: readonly unknown[],
  role: 'TH' | 'TD',
  attributes?: StructureAttributes,
): readonly Element[] {
  return columns.map(() => elementIn(tr, role, attributes));
}

/** The element of the cell that says what its row is about. */
export function rowHeader(tr: Element): Element {
  return elementIn(tr, 'TH', { scope: 'Row' });
}

interface HeaderCell {
  readonly column: Column;
  readonly blocks: readonly Block[];
}

/** The header's labels over a strong rule, or a hair rule where they need not stand out. */
export function headerStrip(
  cells: readonly HeaderCell[],
  flow: Flow,
  table: Element,
  rule: 'strong' | 'hair' = 'strong',
): Strip {
  const { colours, space: room } = flow.style;
  const [thickness, colour] =
    rule === 'strong' ? [room.strongRule, colours.accent] : [room.hairRule, colours.line];
  const elements = cellElements(elementIn(elementIn(table, 'THead'), 'TR'), cells, 'TH', { scope: 'Column' });
  const strips = cells.map(({ column, blocks }, index) =>
    setCell(blocks, column, within(flow, { element: elements[index] })),
  );
  const columns = cells.map(({ column }) => column);
  const padding = [cellPadding(flow)[1] * 0.6, cellPadding(flow)[1] + thickness] as const;
  return row(
    { cells: strips, padding, rule: ruleBelow(columns, thickness, colour) },
    { breakAfter: false, elements },
  );
}

/** The header's cell of a column that the program labels. */
export function labelCell(label: string, column: Column): HeaderCell {
  return {
    column,
    blocks: [{ role: 'paragraph', leadIn: false, inlines: [{ role: 'text', value: label }] }],
  };
}

/** Labels are no larger than the text of the rows. */
export function labelFlow(flow: Flow): Flow {
  const text = textStyle(flow.style, 'label', 'accent', { bold: true });
  return within(flow, { text: { ...text, size: Math.min(text.size, flow.text.size) } });
}

/** Of the padding above and below a row's text, how much may be taken. */
const SPARE = 0.7;

/** A row over a hair rule; where its table is broken, the header stands again above it. */
export function tableRow(
  cells: readonly (readonly Strip[])[],
  elements: readonly Element[],
  columns: readonly Column[],
  flow: Flow,
  header: Strip,
): Strip {
  const { colours, space: room } = flow.style;
  const [, padding] = cellPadding(flow);
  const rule = ruleBelow(columns, room.hairRule, colours.line);
  return row(
    {
      cells,
      padding: [padding, padding + room.hairRule],
      rule,
      cutSigns: { left: rule.left, right: rule.left + rule.width, colour: colours.accent },
    },
    { spare: padding * SPARE, header, elements },
  );
}

/** A rule from the first column to the last. */
function ruleBelow(columns: readonly Column[], thickness: number, colour: string): RowRule {
  const [first, last] = [columns[0]!, columns.at(-1)!];
  return { left: first.left, width: last.left + last.width - first.left, thickness, colour };
}

/** The header stays with the first row; a short table of low rows stays whole, others are parted as lists are. */
export function tableStrips(header: Strip, rows: readonly Strip[], flow: Flow): readonly Strip[] {
  const strips = listStrips(header, rows, flow);
  const isShort = rows.length <= SHORT_ROWS && heightOf(strips) <= textHeight(flow.style) * SHORT;
  return isShort && rows.every(row => isLow(row, flow)) ? keptWhole(strips) : strips;
}

/** The same for rows that are read one by one, as those of an overview are: also a short table may be broken. */
export function listStrips(header: Strip, rows: readonly Strip[], flow: Flow): readonly Strip[] {
  return [{ ...header, breakAfter: rows.length === 0 }, ...withoutLoneRows(rows, flow)];
}

/** So many low rows of a table stand before a page's end and after it, at the least. */
const END_ROWS = 3;

/** The first rows stay together, and the last, if they are low: one of three lines may stand alone. */
export function withoutLoneRows(rows: readonly Strip[], flow: Flow): readonly Strip[] {
  const last = rows.length - 1;
  if (last < 2) return rows;
  const most = textHeight(flow.style) * END;
  return rows.map((row, index) => {
    const isFirst = index < END_ROWS - 1 && rows.slice(0, index + 1).every(each => isLow(each, flow));
    const isLast = index > last - END_ROWS && rows.slice(index + 1).every(each => isLow(each, flow));
    if (index === last || (!isFirst && !isLast)) return row;
    const together = isFirst ? rows.slice(0, index + 2) : rows.slice(index);
    return heightOf(together) <= most ? { ...row, breakAfter: false } : row;
  });
}

/** Of two lines at the most: a row of three is three times as high as a line, and has padding. */
function isLow({ height }: Strip, { leading }: Flow): boolean {
  return height < leading * 3;
}

/** What a reader takes in at one look: eight rows, a third of a page. */
const SHORT_ROWS = 8;
const SHORT = 1 / 3;

/** Rows at an end of a table that are higher together, of a page, are parted. */
const END = 1 / 4;
