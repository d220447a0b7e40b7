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

test('a short table of low rows stays whole; of one that is parted, three rows stand on each page', () => {
  const flow = flowOf(builtInStyles.standard!);
  const rows = Array.from({ length: 7 }, () => space(24));
  const breaks = (strips: readonly Strip[]) => strips.map(({ breakAfter }) => breakAfter);
  const ends = [false, false, false, true, true, false, false, true];
  expect(breaks(tableStrips(space(20), rows, flow))).toEqual([...Array(7).fill(false), true]);
  expect(breaks(listStrips(space(20), rows, flow))).toEqual(ends);
  const high = rows.map(row => ({ ...row, height: 40 }));
  expect(breaks(tableStrips(space(20), high, flow))).toEqual(ends);
  // A row of three lines takes no other along to the next page.
  const three = rows.slice(0, 3).map(row => ({ ...row, height: 50 }));
  expect(breaks(tableStrips(space(20), three, flow))).toEqual([false, true, true, true]);
});

test.each(Object.entries(builtInStyles))(
  'in %s, a row of two lines is low, one of three is not',
  (_, style) => {
    const flow = flowOf(style);
    const words = (lines: number) => [Array.from({ length: lines }, () => 'ord').join('\n'), '1'];
    const tableOf = (lines: number): Table => ({
      role: 'table',
      columns: ['left', 'right'],
      header: [cell('Område'), cell('I alt')],
      rows: Array.from({ length: 12 }, () => words(lines).map(cell)),
    });
    const mayStandAlone = (lines: number) => table(tableOf(lines), flow)[1]!.breakAfter;
    expect([1, 2, 3].map(mayStandAlone)).toEqual([false, false, true]);
  },
);
