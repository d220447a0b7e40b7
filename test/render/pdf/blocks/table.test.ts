import { expect, test } from 'vitest';
import type { Table } from '../../../../src/document/document.ts';
import { table } from '../../../../src/render/pdf/blocks/table.ts';
import { builtInStyles } from '../documents/built-in-styles.ts';
import { flowOf } from './flow-of.ts';

const cell = (text: string) => ({
  blocks: [{ role: 'paragraph' as const, leadIn: false, inlines: [{ role: 'text' as const, text }] }],
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
