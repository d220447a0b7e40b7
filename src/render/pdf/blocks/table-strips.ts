import { heightOf, keptWhole, type Strip } from '../layout/strip.ts';

/** The header stays with the first row, no low row stands alone before or after a page's end; a short table of such rows stays whole. */
export function tableStrips(header: Strip, rows: readonly Strip[]): readonly Strip[] {
  const strips = listStrips(header, rows);
  const isShort = rows.length <= SHORT_ROWS && heightOf(strips) <= SHORT_HEIGHT;
  return isShort && rows.every(isLow) ? keptWhole(strips) : strips;
}

/** The same for rows that are read one by one, as slots are: also a short table may be broken. */
export function listStrips(header: Strip, rows: readonly Strip[]): readonly Strip[] {
  return [{ ...header, breakAfter: rows.length === 0 }, ...withoutLoneRow(rows)];
}

/** The first row stays with the second and the last with the one before, if it is low: one of three lines may stand alone. */
export function withoutLoneRow(rows: readonly Strip[]): readonly Strip[] {
  const last = rows.length - 1;
  if (last < 2) return rows;
  return rows.map((row, index) => {
    const isLone = (index === 0 && isLow(row)) || (index === last - 1 && isLow(rows[last]!));
    const pair = isLone ? heightOf(rows.slice(index, index + 2)) : 0;
    return isLone && pair <= SHORT_HEIGHT ? { ...row, breakAfter: false } : row;
  });
}

/** Of two lines at the most, in points: with the third a row is at least three times 13 high, and has padding. */
function isLow({ height }: Strip): boolean {
  return height < LOW_ROW;
}

const LOW_ROW = 42;

/** What a reader takes in at one look: eight rows, a fifth of an A4 page. */
const SHORT_ROWS = 8;
const SHORT_HEIGHT = 170;
