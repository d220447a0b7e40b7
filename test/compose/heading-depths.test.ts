import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headingDepths } from '../../src/compose/body/body-context.ts';

function depthsOf(sizes: readonly number[]): readonly number[] {
  const next = headingDepths();
  return sizes.map(next);
}

describe('the depths of headings', () => {
  it('close up where a level is skipped', () => {
    expect(depthsOf([4, 2, 4, 3, 2, 3])).toEqual([0, 0, 1, 1, 0, 1]);
    expect(depthsOf([2, 3, 4, 4, 2])).toEqual([0, 1, 2, 2, 0]);
  });

  it('never skip a level', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 2, max: 4 }), { maxLength: 20 }), sizes => {
        depthsOf(sizes).forEach((depth, index, all) => {
          expect(depth).toBeGreaterThanOrEqual(0);
          expect(depth).toBeLessThanOrEqual(Math.min(2, (all[index - 1] ?? -1) + 1));
        });
      }),
    );
  });
});
