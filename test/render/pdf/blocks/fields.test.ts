import { expect, test } from 'vitest';
import type { Field } from '../../../../src/document/document.ts';
import { fieldRow, fieldRows } from '../../../../src/render/pdf/blocks/fields.ts';
import { paginate } from '../../../../src/render/pdf/layout/paginate.ts';
import { space } from '../../../../src/render/pdf/layout/strip.ts';
import { builtInStyles } from '../documents/built-in-styles.ts';
import { flowOf } from './flow-of.ts';
import { painted } from './painted-texts.ts';

const flow = flowOf(builtInStyles.kommune!);
const column = { left: flow.left - 84, width: 76 };

function members(count: number, name: (index: number) => string): Field {
  const values = Array.from({ length: count }, (_, index) => [{ role: 'text' as const, value: name(index) }]);
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

test('a page may hold some of many values that do not stand in two columns, four lines at the least', () => {
  const rows = fieldRows(
    members(12, index => `Medlem ${index}, formand for Udvalget for Teknik og Miljø, 3. viceborgmester`),
    flow,
    column,
  );
  const breaks = rows.map(({ breakAfter }) => breakAfter);
  expect(breaks.filter(Boolean).length).toBeGreaterThan(4);
  expect([...breaks.slice(0, 3), ...breaks.slice(-4, -1)]).toEqual(Array(6).fill(false));
});

test('many values in two columns are broken over two pages, each with columns that are read one after the other', () => {
  const [row] = fieldRows(
    members(45, index => `Medlem${index}`),
    flow,
    column,
  );
  const frame = { top: 80, bottom: 680 };
  const placed = paginate([space(500), row!], frame, { page: 0, top: frame.top });
  const { texts, drawings } = painted(placed);
  const names = texts.filter(({ text }) => text.startsWith('Medlem') && text !== 'Medlemmer');
  expect(names.map(({ text }) => text)).toEqual(Array.from({ length: 45 }, (_, index) => `Medlem${index}`));
  for (const page of [0, 1]) {
    const onPage = names.filter(name => name.page === page);
    const lefts = onPage.map(({ left }) => Math.round(left));
    expect(new Set(lefts).size).toBe(2);
    expect(lefts.filter(left => left === lefts[0])).toHaveLength(Math.ceil(onPage.length / 2));
    for (const { baseline } of onPage) expect(baseline).toBeLessThan(frame.bottom);
  }
  expect(placed.map(({ page }) => page)).toEqual([0, 0, 1]);
  expect(drawings.map(({ page }) => page)).toEqual([0, 1]);
});
