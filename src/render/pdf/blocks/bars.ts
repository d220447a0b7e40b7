import type { Table } from '../../../document/document.ts';
import { type Flow, within } from '../flow.ts';
import { ruled, type Strip } from '../layout/strip.ts';
import { leastWidth, type TableNeeds, tableColumns, tableNeeds } from './table-columns.ts';
import { type Column, cellPadding } from './table-rows.ts';

/** Of the table's width, what its bars take; of the text's size, how high they are. */
const SHARE = 0.38;
const HIGH = 0.7;
/** The line from which bars go to both sides, in points. */
const ZERO_LINE = 0.5;

/** A table's columns, and what is drawn beside the figure of each row. */
export interface Bars {
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
