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

test('a footer without room for its three parts has the middle one on a line of its own, and cuts none', () => {
  const reported: unknown[] = [];
  const flow = { ...flowOf(builtInStyles.notice!), report: (told: unknown) => void reported.push(told) };
  const text = (value: string) => [{ role: 'text' as const, value, place }];
  const lockedLines = (name: string) => {
    const closed = { role: 'page-closed' as const, label: 'Lukket' };
    const notice = {
      role: 'notice' as const,
      inlines: [closed, ...text('Indeholder lukkede punkter: ikke til offentliggørelse')],
    };
    const footer = createFooter([text(name), [notice], text('Side 13 af 16')], flow);
    const painted = footer({ page: 13, pages: 16, closed: true });
    return painted.map(({ content }) => Number(/1 0 0 1 [\d.]+ ([\d.]+) Tm/.exec(content)![1]));
  };
  const [left, right, middle] = lockedLines('Camilla Husted Dam, Sekretariatschef');
  expect(right).toBe(left);
  expect(middle).toBeLessThan(left! - 8);
  expect(middle).toBeGreaterThan(18);
  expect(new Set(lockedLines('C. Dam')).size).toBe(1);
  expect(reported).toEqual([]);
});

test('a notice at the left leaves a footer in large print its page number', () => {
  const flow = flowOf(builtInStyles.clear!);
  const text = (value: string) => [{ role: 'text' as const, value }];
  const closed = { role: 'page-closed' as const, label: 'Nichtöffentlich' };
  const words = text('Enthält nichtöffentliche Punkte: nicht zur Veröffentlichung');
  const notice = [{ role: 'notice' as const, inlines: [closed, ...words] }];
  const lines = (pageText: string) =>
    createFooter(
      [notice, [], text(pageText)],
      flow,
    )({ page: 13, pages: 16, closed: true }).map(({ content }) =>
      Number(/1 0 0 1 [\d.]+ ([\d.]+) Tm/.exec(content)![1]),
    );
  const [page, own] = lines('Seite 13 von 16');
  expect(own).toBeLessThan(page! - 12);
  expect(own).toBeGreaterThan(14);
  expect(new Set(lines('13')).size).toBe(1);
});

const place = { file: 'meeting.md', start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
