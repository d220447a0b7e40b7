import { heightOf, keptWhole, type Strip } from '../layout/strip.ts';

/** The header stays with the first row, no row stands alone before or after a page's end; a short table stays whole. */
export function tableStrips(header: Strip, rows: readonly Strip[]): readonly Strip[] {
  const strips = listStrips(header, rows);
  return rows.length <= SHORT_ROWS && heightOf(strips) <= SHORT_HEIGHT ? keptWhole(strips) : strips;
}

/** The same for rows that are read one by one, as slots are: also a short table may be broken. */
export function listStrips(header: Strip, rows: readonly Strip[]): readonly Strip[] {
  return [{ ...header, breakAfter: rows.length === 0 }, ...withoutLoneRow(rows)];
}

/** The first two rows stay together, and the last two, unless they are high. */
export function withoutLoneRow(rows: readonly Strip[]): readonly Strip[] {
  const isLow = (index: number) => heightOf(rows.slice(index, index + 2)) <= SHORT_HEIGHT;
  return rows.map((row, index) => {
    const isEdge = index === 0 || index === rows.length - 2;
    return isEdge && rows.length > 2 && isLow(index) ? { ...row, breakAfter: false } : row;
  });
}

/** What a reader takes in at one look: eight rows, a fifth of an A4 page. */
const SHORT_ROWS = 8;
const SHORT_HEIGHT = 170;
