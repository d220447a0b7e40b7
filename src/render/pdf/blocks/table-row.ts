import type { Flow } from '../flow.ts';
import { type RowCut, row } from '../layout/row.ts';
import type { Strip } from '../layout/strip.ts';
import { downwards } from '../paint/icons.ts';
import type { Painter } from '../paint/painter.ts';
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
  const [first, last] = [columns[0]!, columns.at(-1)!];
  const rule = ruleBelow(first, last, room.hairRule, colours.line);
  return row(cells, {
    padding: [padding, padding + room.hairRule],
    spare: padding * SPARE,
    header: { ...header, paint: (painter, top) => painter.repeat(again => header.paint(again, top, 0)) },
    draw: (painter, top, height, cut) => {
      if (cut.above || cut.below) drawCuts(painter, { first, last, top, height, cut }, colours.accent);
      if (!cut.below) rule(painter, top, height);
    },
  });
}

interface CutPlace {
  readonly first: Pick<Column, 'left'>;
  readonly last: Pick<Column, 'left' | 'width'>;
  readonly top: number;
  readonly height: number;
  readonly cut: RowCut;
}

/** The sign that a row goes on, in points: an arrow on a broken rule at the foot of a page, the arrow at the top of the next. */
const SIGN = 7;
const DASH = 4;

/** Shows that a row goes on on the next page, and that it began on the one before. */
export function drawCuts(
  painter: Painter,
  { first, last, top, height, cut }: CutPlace,
  colour: string,
): void {
  const right = last.left + last.width;
  const middle = (first.left + right - SIGN) / 2;
  if (cut.above) painter.drawing(downwards, middle, top, SIGN, colour);
  if (!cut.below) return;
  for (let left = first.left; left < right; left += DASH * 2)
    painter.rule(left, top + height - 0.5, Math.min(DASH, right - left), 0.5, colour);
  painter.drawing(downwards, middle, top + height, SIGN, colour);
}

/** Of the padding above and below a row's text, how much may be taken. */
const SPARE = 0.7;

/** Paints a rule at the foot of a row, from its first column to its last. */
export function ruleBelow(first: Column, last: Column, thickness: number, colour: string) {
  const width = last.left + last.width - first.left;
  return (painter: Parameters<Strip['paint']>[0], top: number, height: number) =>
    painter.rule(first.left, top + height - thickness, width, thickness, colour);
}
