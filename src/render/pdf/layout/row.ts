import type { Painter } from '../paint/painter.ts';
import { heightOf, type Strip } from './strip.ts';

/** A row of cells side by side: one strip, cut through all its cells where it is higher than a page. */
export interface RowOptions {
  /** White space inside the row, above and below its cells. */
  readonly padding: readonly [above: number, below: number];
  readonly before?: number;
  readonly header?: Strip;
  /** Draws what belongs to the row but is no text, such as the rule below it. */
  readonly draw?: (painter: Painter, top: number, height: number, cut: RowCut) => void;
  /** Where the row is a part of one that is cut. */
  readonly cut?: RowCut;
  readonly breakAfter?: boolean;
  /** How much of its padding may be taken, the same above and below. See `Strip`. */
  readonly spare?: number;
  /** See `Strip`; also of both parts where it is cut. */
  readonly late?: boolean;
}

/** Where a part of a row is cut: the row began on the page before, it goes on on the next one. */
export interface RowCut {
  readonly above: boolean;
  readonly below: boolean;
}

const whole: RowCut = { above: false, below: false };

/** Makes the strip of a row. Each cell is the strips of its text; they know their own place from left to right. */
export function row(cells: readonly (readonly Strip[])[], options: RowOptions): Strip {
  const [above, below] = options.padding;
  const height = Math.max(0, ...cells.map(heightOf)) + above + below;
  return {
    height,
    before: options.before ?? 0,
    breakAfter: options.breakAfter ?? true,
    header: options.header,
    spare: options.spare,
    late: options.late ?? cells.some(cell => cell.some(strip => strip.late)),
    origin: cells.flat().find(strip => strip.origin)?.origin,
    paint(painter, top, _gap, less = 0) {
      options.draw?.(painter, top, height - less, options.cut ?? whole);
      for (const cell of cells) paintCell(painter, cell, top + above - less / 2);
    },
    split: room => splitRow(cells, options, room - above - below),
  };
}

function paintCell(painter: Painter, cell: readonly Strip[], top: number): void {
  let y = top;
  cell.forEach((strip, index) => {
    const gap = index > 0 ? strip.before : 0;
    strip.paint(painter, y + gap, gap);
    y += gap + strip.height;
  });
}

function splitRow(
  cells: readonly (readonly Strip[])[],
  options: RowOptions,
  room: number,
): readonly [Strip, Strip] | undefined {
  const halves = cells.map(cell => cutCell(cell, room));
  if (!halves.some(([now]) => now.length > 0) || !halves.some(([, rest]) => rest.length > 0))
    return undefined;
  const cut = options.cut ?? whole;
  return [
    row(
      halves.map(([now]) => now),
      { ...options, cut: { ...cut, below: true } },
    ),
    row(
      halves.map(([, rest]) => rest),
      { ...options, before: 0, cut: { ...cut, above: true } },
    ),
  ];
}

/** As many of a cell's strips as `room` holds, and the rest; strips that a page may not part stay together. */
function cutCell(cell: readonly Strip[], room: number): readonly [readonly Strip[], readonly Strip[]] {
  let height = 0;
  let cut = 0;
  let fits = 0;
  for (const [index, strip] of cell.entries()) {
    height += strip.height + (index > 0 ? strip.before : 0);
    if (height > room) break;
    fits = index + 1;
    if (strip.breakAfter || index === cell.length - 1) cut = fits;
  }
  const at = cut > 0 ? cut : fits;
  const next = cell[at];
  if (at === 0 && next?.split) {
    const parts = next.split(room);
    if (parts) return [[parts[0]], [parts[1], ...cell.slice(1)]];
  }
  return [cell.slice(0, at), cell.slice(at)];
}
