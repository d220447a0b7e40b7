/** The least and the whole width of a column's content, in points. */
export interface ColumnNeed {
  readonly min: number;
  readonly max: number;
}

/**
 * Shares `width` among a table's columns by the automatic table layout of CSS 2.1 (17.5.2.2): each has its least, and
 * of what is left the more, the more it still needs. Where even the least is too much, each column gets its share of
 * that and its words are broken; where there is room to spare, columns take it by what they hold.
 */
export function columnWidths(needs: readonly ColumnNeed[], width: number): readonly number[] {
  const least = needs.reduce((sum, need) => sum + need.min, 0);
  const whole = needs.reduce((sum, need) => sum + need.max, 0);
  if (least >= width) return needs.map(({ min }) => (min * width) / least);
  if (whole <= width) return needs.map(({ max }) => (max * width) / whole);
  const share = (width - least) / (whole - least);
  return needs.map(({ min, max }) => min + (max - min) * share);
}
