import {
  type Beside,
  type ColumnsContent,
  columns,
  halves,
  heightOf,
  type RowContent,
  type RowCut,
  row,
  type Strip,
} from './strip.ts';

/** Cuts a strip so that the first part is at most `room` high; nothing where it can't be cut there, or not at all. */
export function cutStrip(strip: Strip, room: number): readonly [Strip, Strip] | undefined {
  const parts =
    strip.kind === 'row'
      ? cutRow(strip, room)
      : strip.kind === 'columns'
        ? cutColumns(strip, room)
        : undefined;
  if (!parts || !strip.beside) return parts;
  // A bar goes on beside the rest, and what is read after the strip comes after the rest; what hangs on its line does not.
  const first = strip.beside.filter(beside => !isAfter(beside));
  const rest = strip.beside.flatMap((beside): readonly Beside[] =>
    beside.kind === 'bar' ? [{ ...beside, joined: true }] : isAfter(beside) ? [beside] : [],
  );
  return [{ ...parts[0], beside: first }, rest.length > 0 ? { ...parts[1], beside: rest } : parts[1]];
}

function isAfter(beside: Beside): boolean {
  return beside.kind === 'strips' && beside.after === true;
}

/** Whether a strip is one that can be cut anywhere. */
export function canBeCut({ kind }: Strip): boolean {
  return kind === 'row' || kind === 'columns';
}

const whole: RowCut = { above: false, below: false };

/** A row is cut through all its cells. */
function cutRow(strip: Extract<Strip, RowContent>, room: number): readonly [Strip, Strip] | undefined {
  const { cells, padding, rule, cutSigns, cut = whole, link, before, header, spare, late, closed } = strip;
  const parted = cells.map(cell => cutCell(cell, room - padding[0] - padding[1]));
  if (!parted.some(([now]) => now.length > 0) || !parted.some(([, rest]) => rest.length > 0))
    return undefined;
  const part = (at: 0 | 1, change: Partial<RowCut>) =>
    row(
      { cells: parted.map(parts => parts[at]), padding, rule, cutSigns, cut: { ...cut, ...change }, link },
      { before: at === 0 ? before : 0, header, spare, late, closed },
    );
  return [part(0, { below: true }), part(1, { above: true })];
}

/**
 * As many of a cell's strips as `room` holds, and the rest; strips that a page may not part stay together. Where they are
 * higher than the room they are parted, and the last of them does not stand alone.
 */
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
  const isLastAlone = fits > 2 && (cell[fits]?.breakAfter || fits === cell.length - 1);
  const at = cut > 0 ? cut : isLastAlone ? fits - 1 : fits;
  const next = cell[at];
  if (at === 0 && next) {
    const parts = cutStrip(next, room);
    if (parts) return [[parts[0]], [parts[1], ...cell.slice(1)]];
  }
  return [cell.slice(0, at), cell.slice(at)];
}

/** So many values in two columns a page has at the least, where they are cut. */
const LEAST_VALUES = 8;

function cutColumns({ values, by }: ColumnsContent, room: number): readonly [Strip, Strip] | undefined {
  const at = Math.min(valuesThatFit(values, room), values.length - LEAST_VALUES);
  if (at < LEAST_VALUES) return undefined;
  return [columns(values.slice(0, at), by), columns(values.slice(at), by)];
}

/** How many of the first values stand in two columns of that height. */
function valuesThatFit(values: readonly (readonly Strip[])[], room: number): number {
  let [least, most] = [0, values.length];
  while (least < most) {
    const count = Math.ceil((least + most) / 2);
    const [left, right] = halves(values.slice(0, count));
    if (Math.max(heightOf(left), heightOf(right)) <= room) least = count;
    else most = count - 1;
  }
  return least;
}
