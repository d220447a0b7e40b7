import { expect, test } from 'vitest';
import type { Table } from '../../../../src/document/document.ts';
import { table } from '../../../../src/render/pdf/blocks/table.ts';
import { listStrips, tableStrips } from '../../../../src/render/pdf/blocks/table-rows.ts';
import { type Strip, space } from '../../../../src/render/pdf/layout/strip.ts';
import { builtInStyles } from '../documents/built-in-styles.ts';
import { flowOf } from './flow-of.ts';

const cell = (text: string) => ({
  blocks: [{ role: 'paragraph' as const, leadIn: false, inlines: [{ role: 'text' as const, value: text }] }],
});

const months = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
];

const year: Table = {
  role: 'table',
  columns: ['left', ...months.map(() => 'right' as const), 'right'],
  header: [cell('Område'), ...months.map(cell), cell('I alt')],
  rows: [[cell('Skole'), ...months.map((_, index) => cell(`4${index}.689`)), cell('512.345')]],
};

test.each(Object.entries(builtInStyles))('in %s, amounts in twelve columns stand on one line', (_, style) => {
  const flow = flowOf(style);
  const [header, row] = table(year, flow);
  expect(row!.height).toBeLessThan(flow.leading * 1.6);
  expect(header!.height).toBeLessThan(flow.leading * 3);
});

test('a short table of low rows stays whole; rows that are read one by one may be parted, but none stands alone', () => {
  const rows = Array.from({ length: 7 }, () => space(18));
  const breaks = (strips: readonly Strip[]) => strips.map(({ breakAfter }) => breakAfter);
  expect(breaks(tableStrips(space(20), rows))).toEqual([...Array(7).fill(false), true]);
  expect(breaks(listStrips(space(20), rows))).toEqual([false, false, true, true, true, true, false, true]);
  const high = rows.map(row => ({ ...row, height: 40 }));
  expect(breaks(tableStrips(space(20), high))).toContain(true);
  // A row of three lines takes no other along to the next page.
  const three = rows.slice(0, 3).map(row => ({ ...row, height: 45 }));
  expect(breaks(tableStrips(space(20), three))).toEqual([false, true, true, true]);
});
