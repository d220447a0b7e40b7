/** What a column's content takes, in points. */
export interface ColumnNeed {
  /** Where long words are cut. */
  readonly min: number;
  /** Where no word of its label is cut; not less than `min`. */
  readonly label: number;
  /** Where no line is broken; not less than `label`. */
  readonly max: number;
}

type Level = keyof ColumnNeed;

/**
 * Shares `width` among a table's columns by the automatic table layout of CSS 2.1 (17.5.2.2): each has its least, and
 * of what is left the more, the more it still needs; the words of labels come first. Where even the least is too much,
 * each column gets its share of that and its words are broken; where there is room to spare, columns take it by what
 * they hold.
 */
export function columnWidths(needs: readonly ColumnNeed[], width: number): readonly number[] {
  const sum = (level: Level) => needs.reduce((whole, need) => whole + need[level], 0);
  const least = sum('min');
  if (least >= width) return needs.map(({ min }) => (min * width) / least);
  const whole = sum('max');
  if (whole <= width) return needs.map(({ max }) => (max * width) / whole);
  const labels = sum('label');
  return labels > width
    ? between('min', 'label', (width - least) / (labels - least))
    : between('label', 'max', (width - labels) / (whole - labels));

  function between(from: Level, to: Level, share: number): readonly number[] {
    return needs.map(need => need[from] + (need[to] - need[from]) * share);
  }
}
