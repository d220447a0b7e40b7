import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type CellNeed,
  type ColumnNeed,
  columnWidths,
} from '../../../../src/render/pdf/blocks/column-widths.ts';

const need = (min: number, label: number, max: number): ColumnNeed => ({ min, label, max });
/** A cell of one line whose widest word is so wide. */
const cell = (line: number, word = Math.min(line, 40)): CellNeed => ({ word, lines: [line] });

const sumOf = (widths: readonly number[]) => widths.reduce((sum, next) => sum + next, 0);

test('no word of a label is cut while another column has room to spare', () => {
  const [forecast, remarks] = columnWidths([need(66, 110, 110), need(50, 50, 900)], 300, [
    [cell(110, 110), cell(900)],
  ]);
  expect(forecast).toBeGreaterThanOrEqual(110);
  expect(remarks).toBeCloseTo(190, 6);
});

test('no word is cut while another column has room to spare', () => {
  const [area] = columnWidths([need(66, 66, 110), need(50, 50, 900)], 300, [[cell(110, 110), cell(900)]]);
  expect(area).toBeGreaterThanOrEqual(110 - 1);
});

test('no word is cut into three, however long the texts of other columns are', () => {
  const others = Array.from({ length: 6 }, () => need(40, 40, 9000));
  const rows = Array.from({ length: 4 }, () => [cell(80, 80), ...others.map(() => cell(9000))]);
  const [words] = columnWidths([need(25, 25, 80), ...others], 560, rows);
  expect(words).toBeGreaterThanOrEqual(48);
});

test('a column of many sentences gets the room that columns of one line each do not need', () => {
  const rows = Array.from({ length: 3 }, () => [cell(9000), cell(240), cell(180)]);
  const [sentences, ...others] = columnWidths(
    [need(60, 60, 720), need(60, 60, 240), need(50, 50, 180)],
    345,
    rows,
  );
  expect(sentences! / 345).toBeGreaterThan(0.6);
  for (const other of others) expect(other).toBeGreaterThanOrEqual(50);
});

test('columns whose texts are alike are about as wide', () => {
  const [left, right] = columnWidths([need(60, 60, 600), need(60, 60, 600)], 300, [[cell(600), cell(600)]]);
  expect(Math.abs(left! - right!)).toBeLessThan(4);
});

test('columns that are too narrow for their least keep its proportions', () => {
  expect(columnWidths([need(60, 60, 60), need(120, 120, 500)], 90, [])).toEqual([30, 60]);
});

test('any columns fill the width, have their least if it fits, and their labels whole where these fit', () => {
  const size = fc.double({ min: 1, max: 300, noNaN: true });
  const needs = fc.array(
    fc.tuple(size, size, size).map(([min, label, max]) => need(min, min + label, min + label + max)),
    { minLength: 1, maxLength: 12 },
  );
  const rows = fc.array(fc.array(fc.array(size, { maxLength: 3 }), { minLength: 12, maxLength: 12 }), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(needs, rows, fc.double({ min: 20, max: 2000, noNaN: true }), (any, lines, width) => {
      const cells = lines.map(row => row.map(cell => ({ word: Math.max(0, ...cell) / 2, lines: cell })));
      const widths = columnWidths(any, width, cells);
      expect(sumOf(widths)).toBeCloseTo(width, 6);
      for (const level of ['min', 'label'] as const) {
        if (any.reduce((sum, next) => sum + next[level], 0) > width) continue;
        for (const [index, next] of any.entries())
          expect(widths[index]).toBeGreaterThanOrEqual(next[level] - 1e-9);
      }
    }),
  );
});
