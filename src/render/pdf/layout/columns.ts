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

/** Of each cell of a row, how wide its lines are where none is broken, in points. */
export type RowLines = readonly (readonly number[])[];

/**
 * Shares `width` among a table's columns. As in the automatic table layout of CSS 2.1 (17.5.2.2) each has its least, and
 * of what is left the more, the more it still needs; the words of labels come first, then all words. Where all words fit,
 * the rest goes to the columns that it makes the rows lower by. Where even the least is too much, each column gets its
 * share of that and its words are broken; where there is room to spare, columns take it by what they hold.
 */
export function columnWidths(
  needs: readonly ColumnNeed[],
  width: number,
  rows: readonly RowLines[] = [],
): readonly number[] {
  const sums = levels.map(level => needs.reduce((sum, need) => sum + need[level], 0));
  const enough = sums.findIndex(sum => sum >= width);
  if (enough < 0) return shared(needs, 'max', width / sums.at(-1)!);
  if (enough === 0) return shared(needs, 'min', width / sums[0]!);
  const [from, to] = [levels[enough - 1]!, levels[enough]!];
  if (to === 'max' && rows.length > 0) return lowestRows(needs, width, rows);
  const share = (width - sums[enough - 1]!) / (sums[enough]! - sums[enough - 1]!);
  return needs.map(need => need[from] + (need[to] - need[from]) * share);
}

/** In how many steps what is left is given out, and how many rows are asked: more change nothing that is seen. */
const STEPS = 160;
const MOST_ROWS = 120;

/**
 * From the widths of their words on, gives what is left step by step to the column that it makes the rows lower by the
 * most. A row's height is the root of the sum of the squares of its cells' lines: the highest cell counts most, and
 * that a low one is broken counts a little.
 */
function lowestRows(
  needs: readonly ColumnNeed[],
  width: number,
  all: readonly RowLines[],
): readonly number[] {
  const every = Math.ceil(all.length / MOST_ROWS);
  const rows = all.filter((_, index) => index % every === 0);
  const widths = needs.map(({ word }) => word);
  const left = width - widths.reduce((sum, next) => sum + next, 0);
  const squares = (column: number, width: number) => rows.map(row => linesIn(row[column] ?? [], width) ** 2);
  const now = needs.map((_, column) => squares(column, widths[column]!));
  const sums = rows.map((_, index) => now.reduce((sum, column) => sum + column[index]!, 0));
  const step = left / STEPS;
  const trials = needs.map((_, column) => squares(column, widths[column]! + step));
  for (let given = 0; given < STEPS; given++) {
    let best = 0;
    let most = -1;
    for (const [column, { max }] of needs.entries()) {
      if (widths[column]! >= max) continue;
      let gain = 0;
      for (const [index, sum] of sums.entries())
        gain += Math.sqrt(sum) - Math.sqrt(sum - now[column]![index]! + trials[column]![index]!);
      if (gain > most) [best, most] = [column, gain];
    }
    widths[best]! += step;
    for (const [index] of sums.entries()) sums[index]! += trials[best]![index]! - now[best]![index]!;
    now[best] = trials[best]!;
    trials[best] = squares(best, widths[best]! + step);
  }
  return widths;
}

/** About how many lines of a cell stand in a column of that width. */
function linesIn(lines: readonly number[], width: number): number {
  let count = 0;
  for (const line of lines) count += Math.max(1, (line * RAGGED) / width);
  return Math.max(1, count);
}

/** Lines are not quite full. */
const RAGGED = 1.06;

function shared(needs: readonly ColumnNeed[], level: keyof ColumnNeed, share: number): readonly number[] {
  return needs.map(need => need[level] * share);
}
