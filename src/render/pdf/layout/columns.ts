/** What a column's content takes, in points. */
export interface ColumnNeed {
  /** Where long words are cut. */
  readonly min: number;
  /** Where no word of its label is cut; not less than `min`. */
  readonly label: number;
  /** Where no word is cut; not less than `label`. */
  readonly word: number;
  /** Where no line is broken; not less than `word`. */
  readonly max: number;
}

const levels = ['min', 'label', 'word', 'max'] as const satisfies readonly (keyof ColumnNeed)[];

/**
 * Shares `width` among a table's columns by the automatic table layout of CSS 2.1 (17.5.2.2): each has its least, and
 * of what is left the more, the more it still needs; the words of labels come first, then all words. Where even the least is too much,
 * each column gets its share of that and its words are broken; where there is room to spare, columns take it by what
 * they hold.
 */
export function columnWidths(needs: readonly ColumnNeed[], width: number): readonly number[] {
  const sums = levels.map(level => needs.reduce((sum, need) => sum + need[level], 0));
  const enough = sums.findIndex(sum => sum >= width);
  if (enough < 0) return shared(needs, 'max', width / sums.at(-1)!);
  if (enough === 0) return shared(needs, 'min', width / sums[0]!);
  const [from, to] = [levels[enough - 1]!, levels[enough]!];
  const share = (width - sums[enough - 1]!) / (sums[enough]! - sums[enough - 1]!);
  return needs.map(need => need[from] + (need[to] - need[from]) * share);
}

function shared(needs: readonly ColumnNeed[], level: keyof ColumnNeed, share: number): readonly number[] {
  return needs.map(need => need[level] * share);
}
