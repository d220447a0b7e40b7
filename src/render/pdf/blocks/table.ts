import type { Alignment, Block, Table, TableCell } from '../../../document/document.ts';
import type { StructureElement } from '../file/structure.ts';
import { type Flow, hangingColumn, textStyle, within } from '../flow.ts';
import { pieces } from '../inlines.ts';
import { type ColumnNeed, columnWidths } from '../layout/columns.ts';
import { lineStrips } from '../layout/lines.ts';
import { row } from '../layout/row.ts';
import { heightOf, keptWhole, type Strip, spaced } from '../layout/strip.ts';
import { measure } from '../text/paragraph.ts';

/** A table's columns: where they begin, how wide they are, how they are ranged. */
export interface Column {
  readonly left: number;
  readonly width: number;
  readonly align: Alignment;
}

/** Rows between hair rules, the header in accent over a strong rule. No verticals, no fills; the first column flush left. */
export function table(block: Table, flow: Flow): readonly Strip[] {
  const set = tableFlow(block, flow);
  const columns = tableColumns(block, set);
  const element = flow.element.add('Table');
  const header = headerRow(block.header, columns, set, element);
  const body = element.add('TBody');
  const rows = block.rows.map(cells => bodyRow(cells, columns, set, body, header));
  return spaced(tableStrips(header, rows), flow.style.space.table);
}

/** The header stays with the first row, no row stands alone before or after a page's end; a short table stays whole. */
export function tableStrips(header: Strip, rows: readonly Strip[]): readonly Strip[] {
  const strips = [{ ...header, breakAfter: rows.length === 0 }, ...withoutLoneRow(rows)];
  return rows.length <= SHORT_ROWS && heightOf(strips) <= SHORT_HEIGHT ? keptWhole(strips) : strips;
}

/** The first two rows stay together, and the last two, unless they are high. */
export function withoutLoneRow(rows: readonly Strip[]): readonly Strip[] {
  const isLow = (index: number) => heightOf(rows.slice(index, index + 2)) <= SHORT_HEIGHT;
  return rows.map((row, index) => {
    const isEdge = index === 0 || index === rows.length - 2;
    return isEdge && rows.length > 2 && isLow(index) ? { ...row, breakAfter: false } : row;
  });
}

/** What a reader takes in at one look: five rows, a fifth of an A4 page. */
const SHORT_ROWS = 5;
const SHORT_HEIGHT = 170;

/** A table of many columns is set over the hanging column too, in smaller type and closer. */
function tableFlow(block: Table, flow: Flow): Flow {
  const { style } = flow;
  const many = block.columns.length;
  if (many <= 6) return flow;
  const scale = Math.max(0.5, Math.min(0.9, 9 / many + 0.2));
  const column = hangingColumn(style);
  const wide = flow.left > column.left && !flow.tight;
  return within(flow, {
    left: wide ? column.left : flow.left,
    width: wide ? flow.left + flow.width - column.left : flow.width,
    text: { ...flow.text, size: flow.text.size * scale },
    leading: flow.leading * scale,
  });
}

function padding(flow: Flow): readonly [x: number, y: number] {
  const { cell } = flow.style.space;
  const scale = flow.text.size / flow.style.sizes.body[0];
  return scale >= 0.95 ? cell : [cell[0] * scale * 0.5, cell[1] * scale];
}

function tableColumns(block: Table, flow: Flow): readonly Column[] {
  const gap = padding(flow)[0];
  const room = flow.width - gap * 2 * (block.columns.length - 1);
  const widths = columnWidths(columnNeeds(block, flow), Math.max(room, block.columns.length));
  let left = flow.left;
  return widths.map((width, index) => {
    const column = { left, width, align: block.columns[index] ?? ('left' as const) };
    left += width + gap * 2;
    return column;
  });
}

/** Over all rows: what the widest word and the widest line of each column need. */
function columnNeeds(block: Table, flow: Flow): readonly ColumnNeed[] {
  const labels = labelFlow(flow);
  return block.columns.map((_, index) => {
    const needs = block.rows.map(cells => cellNeed(cells[index]?.blocks ?? [], flow));
    const label = block.header[index]?.blocks ?? [];
    const head = cellNeed(label, labels);
    const most = (size: keyof CellNeed) =>
      needs.reduce((widest, need) => Math.max(widest, need[size]), head[size]);
    const min = most('min');
    const whole = Math.max(min, Math.min(most('max'), flow.width * 2));
    return { min, label: Math.min(Math.max(min, widestWord(label, labels)), whole), max: whole };
  });
}

function widestWord(label: readonly Block[], flow: Flow): number {
  const [only] = label;
  return only?.role === 'paragraph' ? measure(pieces(only.inlines, flow), flow.fonts).word : 0;
}

type CellNeed = Omit<ColumnNeed, 'label'>;

function cellNeed(blocks: readonly Block[], flow: Flow): CellNeed {
  let min = 4;
  let max = 4;
  for (const block of blocks) {
    const need = blockNeed(block, flow);
    min = Math.max(min, need.min);
    max = Math.max(max, need.max);
  }
  return { min, max };
}

function blockNeed(block: Block, flow: Flow): CellNeed {
  const indent = flow.style.space.indent;
  switch (block.role) {
    case 'paragraph':
    case 'heading':
      return measure(pieces(block.inlines, flow), flow.fonts);
    case 'list': {
      const need = cellNeed(
        block.points.flatMap(point => point.blocks),
        flow,
      );
      return { min: need.min + indent, max: need.max + indent };
    }
    case 'figure':
      return { min: Math.min(flow.width / 4, block.picture.width), max: block.picture.width * 0.75 };
    default:
      return { min: flow.text.size * 4, max: flow.width };
  }
}

function headerRow(
  cells: readonly TableCell[],
  columns: readonly Column[],
  flow: Flow,
  table: StructureElement,
): Strip {
  return headerStrip(
    columns.map((column, index) => ({ column, blocks: cells[index]?.blocks ?? [] })),
    labelFlow(flow),
    table.add('THead').add('TR'),
  );
}

/** Labels are no larger than the text of the rows. */
function labelFlow(flow: Flow): Flow {
  const text = textStyle(flow.style, 'label', 'accent', { bold: true });
  return within(flow, { text: { ...text, size: Math.min(text.size, flow.text.size) } });
}

interface HeaderCell {
  readonly column: Column;
  readonly blocks: readonly Block[];
}

/** The header's labels over a strong rule, or a hair rule where they need not stand out. */
export function headerStrip(
  cells: readonly HeaderCell[],
  flow: Flow,
  tr: StructureElement,
  rule: 'strong' | 'hair' = 'strong',
): Strip {
  const { colours, space: room } = flow.style;
  const [thickness, colour] =
    rule === 'strong' ? [room.strongRule, colours.accent] : [room.hairRule, colours.line];
  const strips = cells.map(({ column, blocks }) => {
    const th = tr.add('TH', { scope: 'Column' });
    return setCell(blocks, column, within(flow, { element: th }));
  });
  return row(strips, {
    padding: [padding(flow)[1] * 0.6, padding(flow)[1] + thickness],
    breakAfter: false,
    draw: ruleBelow(cells[0]!.column, cells.at(-1)!.column, thickness, colour),
  });
}

function bodyRow(
  cells: readonly TableCell[],
  columns: readonly Column[],
  flow: Flow,
  body: StructureElement,
  header: Strip,
): Strip {
  const tr = body.add('TR');
  const strips = columns.map((column, index) =>
    setCell(cells[index]?.blocks ?? [], column, within(flow, { element: tr.add('TD') })),
  );
  return tableRow(strips, columns, flow, header);
}

/** A row over a hair rule; where its table is broken, the header stands again above it. */
export function tableRow(
  cells: readonly (readonly Strip[])[],
  columns: readonly Column[],
  flow: Flow,
  header: Strip,
): Strip {
  const { colours, space: room } = flow.style;
  return row(cells, {
    padding: [padding(flow)[1], padding(flow)[1] + room.hairRule],
    header: { ...header, paint: (painter, top) => painter.repeat(again => header.paint(again, top, 0)) },
    draw: ruleBelow(columns[0]!, columns.at(-1)!, room.hairRule, colours.line),
  });
}

function ruleBelow(first: Column, last: Column, thickness: number, colour: string) {
  const width = last.left + last.width - first.left;
  return (painter: Parameters<Strip['paint']>[0], top: number, height: number) =>
    painter.rule(first.left, top + height - thickness, width, thickness, colour);
}

function setCell(blocks: readonly Block[], column: Column, flow: Flow): readonly Strip[] {
  const inside = within(flow, { left: column.left, width: column.width, measure: column.width, tight: true });
  const only = blocks.length === 1 && blocks[0]!.role === 'paragraph' ? blocks[0]! : undefined;
  if (!only) return flow.set(blocks, inside);
  return lineStrips(pieces(only.inlines, inside), inside, inside.element.add('P'), {
    align: column.align,
    origin: only.origin,
  });
}
