import type { Flow } from '../flow.ts';
import { row } from '../layout/row.ts';
import type { Strip } from '../layout/strip.ts';
import { cellPadding } from './table-cell.ts';
import type { Column } from './table-columns.ts';

/** A row over a hair rule; where its table is broken, the header stands again above it. */
export function tableRow(
  cells: readonly (readonly Strip[])[],
  columns: readonly Column[],
  flow: Flow,
  header: Strip,
): Strip {
  const { colours, space: room } = flow.style;
  const [, padding] = cellPadding(flow);
  return row(cells, {
    padding: [padding, padding + room.hairRule],
    spare: padding * SPARE,
    header: { ...header, paint: (painter, top) => painter.repeat(again => header.paint(again, top, 0)) },
    draw: ruleBelow(columns[0]!, columns.at(-1)!, room.hairRule, colours.line),
  });
}

/** Of the padding above and below a row's text, how much may be taken. */
const SPARE = 0.7;

/** Paints a rule at the foot of a row, from its first column to its last. */
export function ruleBelow(first: Column, last: Column, thickness: number, colour: string) {
  const width = last.left + last.width - first.left;
  return (painter: Parameters<Strip['paint']>[0], top: number, height: number) =>
    painter.rule(first.left, top + height - thickness, width, thickness, colour);
}
