import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setCloser, squeezed } from '../../../../src/render/pdf/layout/arrange.ts';
import { fillPages } from '../../../../src/render/pdf/layout/fill-pages.ts';
import type { PageFrame, Placement } from '../../../../src/render/pdf/layout/paginate.ts';
import { row, ruled, type Strip, space } from '../../../../src/render/pdf/layout/strip.ts';
import { ElementNodes } from '../../../../src/render/pdf/paint/element-nodes.ts';
import { paintStrip } from '../../../../src/render/pdf/paint/paint-strip.ts';

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
    expect(linesOfPages(placed)).toEqual([29, 13]);
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
    const mark = { left: 0, width: 1, thickness: 1, colour: '#000000' };
    const padded = row(
      { cells: [[ruled(10, mark)]], padding: [5, 5], rule: { ...mark, width: 9 } },
      { spare: 6 },
    );
    const [closer] = setCloser([padded], 0.5);
    const drawn: number[][] = [];
    const painter = { rectangle: (_: number, top: number, width: number) => void drawn.push([width, top]) };
    paintStrip({ painter: painter as never, nodes: new ElementNodes(), pageOf: () => 1 }, closer!, 100, 0);
    expect([closer!.height, drawn]).toEqual([
      17,
      [
        [9, 116],
        [1, 103.5],
      ],
    ]);
  });

  it('takes no more white space than can be spared, however often it is asked', () => {
    const [once] = squeezed([space(20, { spare: 8 }), space(60)], 75);
    const [twice] = setCloser([once!], 1);
    expect([once, twice]).toMatchObject([
      { height: 15, taken: 5 },
      { height: 12, taken: 8 },
    ]);
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
