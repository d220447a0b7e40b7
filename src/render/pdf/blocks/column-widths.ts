/** What a column's content takes, in points. */
export interface ColumnNeed {
  /** Where long words are cut, but no number. */
  readonly min: number;
  /** Where no word of its label is cut; not less than `min`. */
  readonly label: number;
  /** Where no line is broken; not less than `label`. */
  readonly max: number;
}

/** What a cell holds, in points. */
export interface CellNeed {
  /** Its widest word. */
  readonly word: number;
  /** Its lines, where none is broken. */
  readonly lines: readonly number[];
}

/**
 * Shares `width` among a table's columns. Each has its least, and where there is room for them the words of its label,
 * and as much as cuts no word into three; what is left goes to the columns where it makes the rows lower, or leaves words whole. Where even the least is too
 * much, each column gets its share of that and its words are broken; where there is room to spare, columns take it by
 * what they hold.
 * @param rows the cells of each row, one a column
 */
export function columnWidths(
  needs: readonly ColumnNeed[],
  width: number,
  rows: readonly (readonly CellNeed[])[],
): readonly number[] {
  const [min, label, max] = (['min', 'label', 'max'] as const).map(level =>
    needs.reduce((sum, need) => sum + need[level], 0),
  ) as [number, number, number];
  if (max <= width) return needs.map(need => (need.max * width) / max);
  if (min >= width) return needs.map(need => (need.min * width) / min);
  const from = label <= width ? 'label' : 'min';
  const to = label <= width ? 'max' : 'label';
  const cells = needs.map((_, index) => cellsOf(rows, index));
  const halves = needs.map((need, index) =>
    Math.min(need[to], Math.max(need[from], halfWord(cells[index]!))),
  );
  const least = sumOf(halves) <= width ? halves : needs.map(need => need[from]);
  const columns = needs.map((need, index) => new GrowingColumn(least[index]!, need[to], cells[index]!));
  growColumns(columns, width);
  return columns.map(({ width }) => width);
}

/** Of a word, what a line holds if two hold it all, wherever it may be parted. */
const HALF = 0.6;

/** The width in which no word of a column is cut into three. */
function halfWord(cells: readonly CellNeed[]): number {
  return cells.reduce((widest, { word }) => Math.max(widest, word), 0) * HALF;
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

/** Of a column, in so many rows as tell how the table looks. */
function cellsOf(rows: readonly (readonly CellNeed[])[], column: number): readonly CellNeed[] {
  const every = Math.ceil(rows.length / MOST_ROWS);
  return rows.filter((_, index) => index % every === 0).map(cells => cells[column] ?? empty);
}

const MOST_ROWS = 120;
const empty: CellNeed = { word: 0, lines: [] };

/** In how many steps what is left is given out: more change nothing that is seen. */
const STEPS = 160;

/**
 * Gives out what is left step by step, each to the column that gains the most by it. A row's height is the root of the
 * sum of the squares of its cells' lines: the highest cell counts most, and that a low one is broken counts a little.
 */
function growColumns(columns: readonly GrowingColumn[], width: number): void {
  const left = width - sumOf(columns.map(column => column.width));
  const step = left / STEPS;
  for (const column of columns) column.tryStep(step);
  const sums = columns[0]!.now.map((_, row) => columns.reduce((sum, column) => sum + column.now[row]!, 0));
  for (let given = 0; given < STEPS; given++) {
    let best: GrowingColumn | undefined;
    let most = -1;
    for (const column of columns) {
      const gain = column.width < column.most ? column.gain(sums) : -1;
      if (gain > most) [best, most] = [column, gain];
    }
    const grown = best ?? columns.at(-1)!;
    for (const [row] of sums.entries()) sums[row]! += grown.next[row]! - grown.now[row]!;
    grown.grow();
  }
}

/** A word that is cut is as bad as so many lines more. */
const CUT_WORD = 2;

class GrowingColumn {
  width: number;
  /** The squares of the lines of each cell, now and a step later. */
  now: readonly number[];
  next: readonly number[] = [];
  readonly most: number;
  readonly #least: number;
  readonly #cells: readonly CellNeed[];
  readonly #words: readonly number[];
  #step = 0;

  constructor(least: number, most: number, cells: readonly CellNeed[]) {
    this.width = least;
    this.most = most;
    this.#least = least;
    this.#cells = cells;
    this.#words = cells.map(({ word }) => word).filter(word => word > least);
    this.now = this.#squares();
  }

  tryStep(step: number): void {
    this.#step = step;
    this.next = this.#squares(step);
  }

  /** By how much a step makes the rows lower. */
  gain(sums: readonly number[]): number {
    let gain = 0;
    for (let row = 0; row < sums.length; row++) {
      const change = this.next[row]! - this.now[row]!;
      if (change < 0) gain += Math.sqrt(sums[row]!) - Math.sqrt(sums[row]! + change);
    }
    for (const word of this.#words)
      if (word > this.width) gain += (CUT_WORD * this.#step) / (word - this.#least);
    return gain;
  }

  grow(): void {
    this.width += this.#step;
    this.now = this.next;
    this.next = this.#squares(this.#step);
  }

  #squares(more = 0): readonly number[] {
    return this.#cells.map(({ lines }) => linesIn(lines, this.width + more) ** 2);
  }
}

/** About how many lines a cell has in a column of that width. */
export function linesIn(lines: readonly number[], width: number): number {
  let count = 0;
  for (const line of lines) count += line <= width ? 1 : Math.max(1, (line * RAGGED) / width);
  return Math.max(1, count);
}

/** Lines that are broken are not quite full. */
const RAGGED = 1.06;
