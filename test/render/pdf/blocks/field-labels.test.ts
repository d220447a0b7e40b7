import { expect, test } from 'vitest';
import { fieldRow } from '../../../../src/render/pdf/blocks/fields.ts';
import { paginate } from '../../../../src/render/pdf/layout/paginate.ts';
import { builtInStyles } from '../documents/built-in-styles.ts';
import { flowOf } from './flow-of.ts';
import { painted } from './painted-texts.ts';

const style = builtInStyles.standard!;
const field = { label: 'Responsible', values: [[{ role: 'text' as const, value: 'Ann Lund' }]] };

function placed(fieldLabels: 'beside' | 'above') {
  const flow = flowOf({ ...style, fieldLabels });
  const row = fieldRow(field, { ...flow, left: 200, width: 200 }, { left: 100, width: 90 });
  const [label, value] = painted(paginate([row], { top: 0, bottom: 700 }, { page: 0, top: 0 })).texts;
  return { label: label!, value: value! };
}

test('a label stands on its value’s line, in a column of its own', () => {
  const { label, value } = placed('beside');
  expect(value.baseline).toBeCloseTo(label.baseline, 0);
  expect([label.left, value.left]).toEqual([100, 200]);
});

test('a label stands over its value, at the same left edge', () => {
  const { label, value } = placed('above');
  expect(value.baseline - label.baseline).toBeGreaterThan(10);
  expect([label.left, value.left]).toEqual([100, 100]);
});
