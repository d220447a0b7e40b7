import { expect, test } from 'vitest';
import { shownNumber } from '../../src/compose/shown-items.ts';

test.each(['7', '7a', '7 a', '12', '3.1', '2.10.4', 'IV', 'A', '٣'])(
  '"%s" is an ordinal and has a full stop',
  number => {
    expect(shownNumber(number)).toBe(`${number}.`);
  },
);

test.each([
  '§ 114',
  '45/26',
  'Ö 1',
  'N 2',
  '2026-14',
  'TOP 3',
  'Sak 12/26',
  '3)',
  '7.',
  'DS-4',
  'No. 5',
  'KS § 12',
])('"%s" is a reference of its own and has none', number => {
  expect(shownNumber(number)).toBe(number);
});
