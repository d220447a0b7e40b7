import columnCalculator from 'pdfmake/js/columnCalculator';

/** The least and the whole width of a column's content, in points. */
export interface ColumnNeed {
  readonly min: number;
  readonly max: number;
}

/**
 * Shares `width` among a table's columns by the automatic table layout of CSS 2.1 (17.5.2.2), as pdfmake does it.
 * Where even the least is too much, each column gets its share of that and its words are broken; where there is room
 * to spare, columns take it by what they hold.
 */
export function columnWidths(needs: readonly ColumnNeed[], width: number): readonly number[] {
  const columns = needs.map(({ min, max }) => ({ width: 'auto' as const, _minWidth: min, _maxWidth: max, _calcWidth: 0 }));
  columnCalculator.buildColumnWidths(columns, width);
  const widths = columns.map(column => column._calcWidth);
  const sum = widths.reduce((total, column) => total + column, 0);
  if (sum > width) return widths.map(column => (column * width) / sum);
  const whole = needs.reduce((total, need) => total + need.max, 0);
  return widths.map((column, index) => column + ((width - sum) * needs[index]!.max) / whole);
}
