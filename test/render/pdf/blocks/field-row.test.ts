import { expect, test } from 'vitest';
import type { Field } from '../../../../src/document/document.ts';
import { fieldRow, fieldRows } from '../../../../src/render/pdf/blocks/field-row.ts';
import { builtInStyles } from '../documents/built-in-styles.ts';
import { flowOf } from './flow-of.ts';

const flow = flowOf(builtInStyles.kommune!);
const column = { left: flow.left - 84, width: 76 };

function members(count: number, name: (index: number) => string): Field {
  const values = Array.from({ length: count }, (_, index) => [{ role: 'text' as const, text: name(index) }]);
  return { label: 'Medlemmer', values };
}

const high = (field: Field) => fieldRow(field, flow, column).height;

test('many short values stand in two columns, but for a few that are long', () => {
  const short = (index: number) => `Anna Lund ${index}`;
  const one = high(members(8, short));
  expect(high(members(18, short))).toBeLessThan(one * 1.3);
  const few = (index: number) => (index % 6 === 0 ? 'Anna Lund, '.repeat(4) : `Anna Lund ${index}`);
  expect(high(members(18, few))).toBeLessThan(one * 1.6);
  const most = (index: number) => (index % 2 === 0 ? 'Anna Lund, '.repeat(4) : `Anna Lund ${index}`);
  expect(high(members(18, most))).toBeGreaterThan(one * 2);
});

test('a page may hold some of many values that do not stand in two columns, but no lone line', () => {
  const rows = fieldRows(
    members(12, index => `Medlem ${index}, formand for Udvalget for Teknik og Miljø, 3. viceborgmester`),
    flow,
    column,
  );
  const breaks = rows.map(({ breakAfter }) => breakAfter);
  expect(breaks.filter(Boolean).length).toBeGreaterThan(5);
  expect([breaks[0], breaks.at(-2)]).toEqual([false, false]);
});
