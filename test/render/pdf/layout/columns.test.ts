import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ColumnNeed, columnWidths } from '../../../../src/render/pdf/layout/columns.ts';

const need = (min: number, label: number, max: number, word = label): ColumnNeed => ({
  min,
  label,
  word,
  max,
});

test('no word of a label is cut while another column has room to spare', () => {
  const [forecast, remarks] = columnWidths([need(66, 110, 110), need(50, 50, 900)], 300);
  expect(forecast).toBeGreaterThanOrEqual(110);
  expect(remarks).toBeCloseTo(190, 6);
});

test('no word is cut while another column has room to spare', () => {
  const [area, remarks] = columnWidths([need(66, 66, 110, 110), need(50, 50, 900, 80)], 300);
  expect(area).toBeGreaterThanOrEqual(110);
  expect(remarks).toBeCloseTo(190, 6);
});

test('labels share what there is where not all fit', () => {
  expect(columnWidths([need(60, 100, 100), need(60, 80, 500)], 150)).toEqual([80, 70]);
});

test('columns that are too narrow for their least keep its proportions', () => {
  expect(columnWidths([need(60, 60, 60), need(120, 120, 500)], 90)).toEqual([30, 60]);
});

test('any columns fill the width, and have their labels whole where these fit', () => {
  const size = fc.double({ min: 1, max: 300, noNaN: true });
  const needs = fc.array(
    fc
      .tuple(size, size, size, size)
      .map(([min, label, word, max]) => need(min, min + label, min + label + word + max, min + label + word)),
    { minLength: 1, maxLength: 12 },
  );
  fc.assert(
    fc.property(needs, fc.double({ min: 20, max: 2000, noNaN: true }), (any, width) => {
      const widths = columnWidths(any, width);
      expect(widths.reduce((sum, next) => sum + next, 0)).toBeCloseTo(width, 6);
      if (any.reduce((sum, { label }) => sum + label, 0) > width) return;
      for (const [index, { label }] of any.entries())
        expect(widths[index]).toBeGreaterThanOrEqual(label - 1e-9);
    }),
  );
});
