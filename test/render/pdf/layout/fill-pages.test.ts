import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillPages } from '../../../../src/render/pdf/layout/fill-pages.ts';
import type { PageFrame, Placement } from '../../../../src/render/pdf/layout/paginate.ts';
import { row } from '../../../../src/render/pdf/layout/row.ts';
import { type Strip, setCloser, space, squeezed } from '../../../../src/render/pdf/layout/strip.ts';

/** 40 lines of 15 points. */
const frame: PageFrame = { top: 80, bottom: 680 };

const lines = (count: number, options: Partial<Strip> = {}) =>
  Array.from({ length: count }, () => space(15, options));

/** A heading with white space above it and lines below. */
const section = (count: number) => [space(15, { before: 30, breakAfter: false }), ...lines(count)];

function linesOfPages(placed: readonly Placement[]): readonly number[] {
  const counts: number[] = [];
  for (const { page } of placed) counts[page] = (counts[page] ?? 0) + 1;
  return counts;
}

describe('fillPages', () => {
  it('sets a part closer, all of it alike, where a few lines would stand alone on its last page', () => {
    const placed = fillPages([[...section(10), ...section(10), ...section(9), ...section(2)]], frame);
    expect(linesOfPages(placed)).toEqual([35]);
    const gaps = placed.map(({ gap }) => gap).filter(gap => gap > 0);
    expect(new Set(gaps).size).toBe(1);
    expect(gaps[0]).toBeLessThan(30);
    expect(gaps[0]).toBeGreaterThan(20);
  });

  it('leaves a part as it is where its last page is well filled', () => {
    const placed = fillPages([[...section(20), ...section(20), ...section(20)]], frame);
    expect(placed.map(({ gap }) => gap).filter(gap => gap > 0)).toEqual([30, 30]);
  });

  it('gives the last page a section more, where setting the part closer does not save it', () => {
    const placed = fillPages([[...lines(30), ...section(7), ...section(3)]], frame);
    expect(linesOfPages(placed)).toEqual([30, 12]);
  });

  it('fills the page of a cover, whatever is left for the next', () => {
    const part = [...lines(30), ...section(7), ...section(3)];
    expect(linesOfPages(fillPages([part], frame, false))).toEqual([38, 4]);
  });

  it('leaves the last page where another part goes on below', () => {
    const parts = [[...lines(30), ...section(7), ...section(3)], lines(3)];
    expect(linesOfPages(fillPages(parts, frame))).toEqual([38, 7]);
  });

  it('leaves the last page where its author began it', () => {
    const part = [...lines(20), ...section(7), space(0, { newPage: true, breakAfter: false }), ...lines(3)];
    expect(linesOfPages(fillPages([part], frame))).toEqual([28, 4]);
  });

  it('sets the header of a table again where it gives the last page some of its rows', () => {
    const header = space(15);
    const rows = lines(38, { header });
    const placed = fillPages([[{ ...header, breakAfter: false }, ...rows, ...section(3)]], frame);
    expect(placed.filter(({ strip }) => strip === header).map(({ page, top }) => [page, top])).toEqual([
      [1, frame.top],
    ]);
    expect(linesOfPages(placed)[1]).toBeGreaterThan(8);
  });

  it('takes the padding of rows above and below their text', () => {
    const tops: number[] = [];
    const text = space(10, { paint: (_, top) => void tops.push(top) });
    const drawn: number[] = [];
    const options = {
      padding: [5, 5] as const,
      spare: 6,
      draw: (_: unknown, __: number, h: number) => drawn.push(h),
    };
    const [closer] = setCloser(
      [row([[text]], { ...options, draw: (_, __, high) => void drawn.push(high) })],
      0.5,
    );
    closer!.paint(undefined as never, 100, 0);
    expect([closer!.height, tops, drawn]).toEqual([17, [103.5], [17]]);
  });

  it('takes no more white space than can be spared, however often it is asked', () => {
    const less: number[] = [];
    const strip = space(20, { spare: 8, paint: (_p, _t, _g, taken = 0) => void less.push(taken) });
    const [once] = squeezed([strip, space(60)], 75);
    const [twice] = setCloser([once!], 1);
    twice!.paint(undefined as never, 0, 0);
    expect([once!.height, twice!.height, less]).toEqual([15, 12, [8]]);
  });

  it('places every strip once, in order, inside the page, and breaks no page where it may not be broken', () => {
    const strip = fc.record({
      height: fc.constantFrom(5, 15, 40),
      before: fc.constantFrom(0, 8, 30),
      spare: fc.constantFrom(0, 4),
      breakAfter: fc.boolean(),
    });
    const parts = fc.array(fc.array(strip, { maxLength: 60 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(parts, given => {
        const all = given.map((part, p) =>
          part.map(({ height, ...options }, s) =>
            // No more than five stay together, which fit a page.
            space(height, { ...options, breakAfter: options.breakAfter || s % 5 === 4, origin: at(p, s) }),
          ),
        );
        const placed = fillPages(all, frame);
        expect(placed.map(({ strip: { origin } }) => origin)).toEqual(all.flat().map(({ origin }) => origin));
        for (const [index, { page, top, strip: placedStrip }] of placed.entries()) {
          expect(top + placedStrip.height).toBeLessThanOrEqual(frame.bottom + 0.02);
          const next = placed[index + 1];
          if (!next || next.strip.origin!.file !== placedStrip.origin!.file) continue;
          if (next.page !== page) expect(placedStrip.breakAfter).toBe(true);
        }
      }),
    );
  });
});

function at(part: number, strip: number) {
  const start = { line: strip + 1, column: 1 };
  return { file: String(part), start, end: start };
}
