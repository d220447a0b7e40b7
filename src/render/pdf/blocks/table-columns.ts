import type { Block, Table } from '../../../document/document.ts';
import { type Flow, within } from '../flow.ts';
import { pieces } from '../inlines.ts';
import { ruled, type Strip } from '../layout/strip.ts';
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

/** Of the table's width, what its bars take; of the text's size, how high they are. */
const SHARE = 0.38;
const HIGH = 0.7;
/** The line from which bars go to both sides, in points. */
const ZERO_LINE = 0.5;

/** A table's columns, and what is drawn beside the figure of each row. */
interface Bars {
  readonly columns: readonly Column[];
  readonly of: (row: number) => readonly Strip[];
}

/**
 * Bars beside the figures of a table's last column: from a common line to the right, negative ones to the left. They are
 * drawings without a meaning of their own, since the figures stand beside them. None where the table has no room for
 * them.
 */
export function barsOf(block: Table, flow: Flow): Bars | undefined {
  const bars = block.bars?.map(value => value ?? 0) ?? [];
  const width = flow.width * SHARE;
  const beside = within(flow, { width: flow.width - width });
  const needs = withWholeFigures(tableNeeds(block, beside));
  const [least, most] = [Math.min(0, ...bars), Math.max(0, ...bars)];
  if (most === least || leastWidth(needs, beside) > beside.width) return undefined;
  const columns = tableColumns(block, needs, beside);
  const last = columns.at(-1)!;
  const gap = cellPadding(flow)[0] * 2;
  const scale = (width - gap) / (most - least);
  const zero = last.left + last.width + gap - least * scale;
  const high = flow.text.size * HIGH;
  const { accent, muted } = flow.style.colours;
  const strip = (left: number, width: number, thickness: number, colour: string) =>
    ruled(flow.leading, { left, width, thickness, colour, drop: (flow.leading - thickness) / 2 });
  return {
    columns: [...columns.slice(0, -1), { ...last, width: last.width + width, bars: width }],
    of: row => {
      const value = bars[row] ?? 0;
      const long = Math.abs(value) * scale;
      return [
        ...(value === 0 ? [] : [strip(value < 0 ? zero - long : zero, long, high, accent)]),
        ...(least < 0 ? [strip(zero - ZERO_LINE / 2, ZERO_LINE, flow.leading, muted)] : []),
      ];
    },
  };
}

/** The figures that bars stand beside are not broken. */
function withWholeFigures({ columns, rows }: TableNeeds): TableNeeds {
  const { max } = columns.at(-1)!;
  return { rows, columns: columns.with(-1, { min: max, label: max, max }) };
}
