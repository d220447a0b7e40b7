import { expect, test } from 'vitest';
import { createFooter, createHeader } from '../../../src/render/pdf/running.ts';
import { flowOf } from './blocks/flow-of.ts';
import { builtInStyles } from './documents/built-in-styles.ts';

test('a notice that is wider than its line is set on two rather than in type that can not be read', () => {
  const style = builtInStyles.standard!;
  const page = { ...style.page, width: 380, margins: [72, 100, 66, 100] as const };
  const flow = flowOf({ ...style, page });
  const text = 'Enthält nichtöffentliche Punkte: nicht zur Veröffentlichung, auch nicht in Auszügen';
  const notice = [{ role: 'notice' as const, inlines: [{ role: 'text' as const, value: text }] }];
  for (const create of [createHeader, createFooter]) {
    const [painted] = create([[], notice, []], flow)({ page: 2, pages: 9 });
    const content = painted!.content;
    const sizes = [...content.matchAll(/ ([\d.]+) Tf/g)].map(([, size]) => Number(size));
    expect(sizes).toEqual([7]);
    const places = [...content.matchAll(/1 0 0 1 ([\d.]+) ([\d.]+) Tm/g)];
    const lines = new Set(places.map(([, , y]) => Number(y)));
    expect(lines.size).toBe(2);
    for (const line of lines) {
      expect(line).toBeGreaterThan(18);
      expect(line).toBeLessThan(page.height - 18);
    }
    for (const [, x] of places) expect(Number(x)).toBeLessThan(page.width - 100);
  }
});
