import { describe, expect, it } from 'vitest';
import { asId } from '../../src/meeting/item-link.ts';
import { byItemName, readItemName } from '../../src/read/list-items.ts';

describe('an item’s name', () => {
  it.each([
    ['07-Status_plan.md', '7', undefined, 'status-plan'],
    ['7a-Budget 2027.md', '7', 'a', 'budget-2027'],
    ['7A. Budget.md', '7', 'a', 'budget'],
    ['7plan.md', '7', undefined, 'plan'],
    ['7a.md', '7', 'a', ''],
    ['007.md', '7', undefined, ''],
    ['0-a.md', '0', undefined, 'a'],
    ['12 - _.a.b.md', '12', undefined, 'a.b'],
    ['Plan.md', undefined, undefined, 'plan'],
    ['-plan.md', undefined, undefined, '-plan'],
    ['1-Ma\u030al.md', '1', undefined, 'mål'],
  ])('%s', (file, number, letter, id) => {
    expect(readItemName(file)).toEqual({ file, number, letter, id });
  });

  it('is referred to in any case, in NFC or NFD, with spaces, underscores or hyphens', () => {
    expect(['Ma\u030al og Plan', 'mål_og-plan', 'MÅL OG PLAN'].map(asId)).toEqual(
      Array(3).fill('mål-og-plan'),
    );
  });

  it('has its place by number, letter, and the same letters however they are stored', () => {
    const names = [
      '10-a.md',
      '9-a\u030a.md',
      '9-ab.md',
      '9b-x.md',
      '9a-x.md',
      `${'9'.repeat(40)}-a.md`,
      'a.md',
    ];
    expect(
      names
        .map(readItemName)
        .sort(byItemName)
        .map(({ file }) => file),
    ).toEqual(['9-ab.md', '9-a\u030a.md', '9a-x.md', '9b-x.md', '10-a.md', `${'9'.repeat(40)}-a.md`, 'a.md']);
  });
});
