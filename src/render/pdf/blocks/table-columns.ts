import type { Block, Table } from '../../../document/document.ts';
import type { Flow } from '../flow.ts';
import { pieces } from '../inlines.ts';
import { type Measure, measure } from '../text/paragraph.ts';
import { type CellNeed, type ColumnNeed, columnWidths, linesIn } from './column-widths.ts';
import { type Column, cellPadding, labelFlow } from './table-rows.ts';

/** What a table's columns and cells need in one size of type. */
export interface TableNeeds {
  readonly columns: readonly ColumnNeed[];
  /** The header is the first row. */
  readonly rows: readonly (readonly CellNeed[])[];
}

/** Shares a table's width among its columns by what their cells need. */
export function tableColumns(block: Table, needs: TableNeeds, flow: Flow): readonly Column[] {
  const gap = cellPadding(flow)[0];
  const room = flow.width - gap * 2 * (block.columns.length - 1);
  const widths = columnWidths(needs.columns, Math.max(room, block.columns.length), needs.rows);
  let left = flow.left;
  return widths.map((width, index) => {
    const column = { left, width, align: block.columns[index] ?? ('left' as const) };
    left += width + gap * 2;
    return column;
  });
}

/** How wide a table is where words are cut and lines broken as far as may be, in points. */
export function leastWidth({ columns }: TableNeeds, flow: Flow): number {
  const gaps = cellPadding(flow)[0] * 2 * (columns.length - 1);
  return columns.reduce((sum, { min }) => sum + min, gaps);
}

/** So many lines in a column of less than half the table are too many, if there is more room. */
const MANY_LINES = 10;

/** Whether a text stands high and narrow. */
export function isSqueezed({ rows }: TableNeeds, columns: readonly Column[], flow: Flow): boolean {
  return columns.some(
    ({ width }, index) =>
      width < flow.width / 2 && rows.some(cells => linesIn(cells[index]!.lines, width) > MANY_LINES),
  );
}

/** Over all rows: what the widest word and the widest line of each column need. */
export function tableNeeds(block: Table, flow: Flow): TableNeeds {
  const labels = labelFlow(flow);
  const header = block.columns.map((_, index) => cellNeed(block.header[index]?.blocks ?? [], labels));
  const rows = block.rows.map(cells =>
    block.columns.map((_, index) => cellNeed(cells[index]?.blocks ?? [], flow)),
  );
  const columns = header.map((label, index) => {
    const most = (size: 'min' | 'max') =>
      rows.reduce((widest, cells) => Math.max(widest, cells[index]![size]), label[size]);
    const min = most('min');
    const max = Math.max(min, Math.min(most('max'), flow.width * 2));
    return { min, label: Math.min(Math.max(min, label.word), max), max };
  });
  return { columns, rows: [header, ...rows] };
}

function cellNeed(blocks: readonly Block[], flow: Flow): Measure {
  return blocks.reduce<Measure>(
    (widest, block) => {
      const need = blockNeed(block, flow);
      return {
        min: Math.max(widest.min, need.min),
        word: Math.max(widest.word, need.word),
        max: Math.max(widest.max, need.max),
        lines: widest.lines.length > 0 ? [...widest.lines, ...need.lines] : need.lines,
      };
    },
    { min: 4, word: 4, max: 4, lines: [] },
  );
}

function blockNeed(block: Block, flow: Flow): Measure {
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
      return {
        min: need.min + indent,
        word: need.word + indent,
        max: need.max + indent,
        lines: need.lines.map(line => line + indent),
      };
    }
    case 'figure': {
      const { width } = block.picture;
      return { min: Math.min(flow.width / 4, width), word: 0, max: width * 0.75, lines: [] };
    }
    default:
      return { min: flow.text.size * 4, word: 0, max: flow.width, lines: [] };
  }
}
