import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptWhole, keptWithNext } from '../../../../src/render/pdf/layout/arrange.ts';
import { type PageFrame, type Placement, paginate } from '../../../../src/render/pdf/layout/paginate.ts';
import { row, type Strip, space } from '../../../../src/render/pdf/layout/strip.ts';

const frame: PageFrame = { top: 80, bottom: 780 };
const pageHeight = frame.bottom - frame.top;

function place(strips: readonly Strip[]): readonly Placement[] {
  return paginate(strips, frame, { page: 0, top: frame.top });
}

const lines = (count: number, options: Partial<Strip> = {}) =>
  Array.from({ length: count }, () => space(15, options));

const strips = fc.array(
  fc.record({
    height: fc.oneof(
      fc.double({ min: 0, max: 60, noNaN: true }),
      fc.double({ min: 0, max: 690, noNaN: true }),
    ),
    before: fc.double({ min: 0, max: 40, noNaN: true }),
    breakAfter: fc.boolean(),
    newPage: fc.oneof(
      { weight: 9, arbitrary: fc.constant(false) },
      { weight: 1, arbitrary: fc.constant(true) },
    ),
  }),
  { maxLength: 60 },
);

describe('paginate', () => {
  it('places every strip once, in order, inside the page', () => {
    fc.assert(
      fc.property(strips, given => {
        const all = given.map(({ height, ...options }) => space(height, options));
        const placed = place(all);
        expect(placed.map(({ strip }) => strip)).toEqual(all);
        for (const { top, strip } of placed) {
          expect(top).toBeGreaterThanOrEqual(frame.top - 0.01);
          expect(top + strip.height).toBeLessThanOrEqual(frame.bottom + 0.02);
        }
        const pages = placed.map(({ page }) => page);
        expect(pages).toEqual([...pages].sort((a, b) => a - b));
      }),
    );
  });

  it('never overlaps two strips', () => {
    fc.assert(
      fc.property(strips, given => {
        const placed = place(given.map(({ height, ...options }) => space(height, options)));
        for (const [index, { page, top, gap }] of placed.entries()) {
          const above = placed[index - 1];
          if (above?.page !== page) continue;
          expect(top).toBeCloseTo(above.top + above.strip.height + gap, 6);
        }
      }),
    );
  });

  it('breaks a page only after a strip that allows it, if what must stay together fits a page', () => {
    fc.assert(
      fc.property(strips, given => {
        const all = given.map(({ height, ...options }) =>
          space(Math.min(height, 20), { ...options, before: 5 }),
        );
        const placed = place(all);
        for (const [index, { page, strip }] of placed.entries()) {
          const next = placed[index + 1];
          if (!next || next.page === page || strip.breakAfter || next.strip.newPage) continue;
          expect(groupHeight(all, index)).toBeGreaterThan(pageHeight);
        }
      }),
    );
  });

  it('keeps a heading with what follows', () => {
    const heading = keptWithNext([space(30)]);
    const placed = place([...lines(45), ...heading, ...lines(2)]);
    expect(placed[45]!.page).toBe(1);
    expect(placed[45]!.top).toBe(frame.top);
  });

  it('drops white space at the top of a page', () => {
    const placed = place([space(690), space(30, { before: 20 })]);
    expect(placed[1]).toMatchObject({ page: 1, top: frame.top, gap: 0 });
  });

  it('begins a page where one is asked for, and leaves none blank', () => {
    const placed = place([
      space(0, { newPage: true, breakAfter: false }),
      space(10),
      space(0, { newPage: true, breakAfter: false }),
      space(0, { newPage: true, breakAfter: false }),
      space(10),
      space(0, { newPage: true, breakAfter: false }),
    ]);
    expect(placed.map(({ page }) => page)).toEqual([0, 0, 0, 1, 1, 1]);
  });

  it('sets the header of a broken table again', () => {
    const header = space(20);
    const rows = Array.from({ length: 50 }, () => space(20, { header }));
    const placed = place([{ ...header, breakAfter: false }, ...rows]);
    const repeated = placed.filter(({ strip }) => strip === header);
    expect(repeated.map(({ page, top }) => [page, top])).toEqual([[1, frame.top]]);
    expect(placed.filter(({ strip }) => strip.header === header)).toHaveLength(50);
  });

  it('cuts a row that is higher than a page, and loses no line of it', () => {
    const cells = [lines(200), lines(10), lines(120)];
    const placed = place([space(300), row({ cells, padding: [4, 4] })]);
    for (const { strip, top } of placed) expect(top + strip.height).toBeLessThanOrEqual(frame.bottom + 0.02);
    const parts = placed.map(({ strip }) => strip).filter(strip => strip.kind === 'row');
    expect(parts.length).toBeGreaterThan(3);
    const inColumns = cells.map((_, column) => parts.flatMap(part => part.cells[column]!));
    for (const [column, found] of inColumns.entries()) {
      expect(found).toHaveLength(cells[column]!.length);
      expect(new Set(found)).toEqual(new Set(cells[column]));
    }
    expect(parts.map(({ cut }) => cut?.below)).toEqual([...parts.slice(1).map(() => true), false]);
  });

  it('cuts a row that is with its heading and its header higher than a page, rather than leave them alone', () => {
    const header = space(120, { breakAfter: false });
    const tall = row({ cells: [lines(35)], padding: [4, 4] }, { header });
    const placed = place([...lines(20), ...keptWithNext([space(60)]), header, tall]);
    expect(placed.slice(20).map(({ page, top }) => [page, top])).toEqual([
      [0, frame.top + 300],
      [0, frame.top + 360],
      [0, frame.top + 480],
      [1, frame.top],
      [1, frame.top + 120],
    ]);
    const low = place([...lines(38), ...keptWithNext([space(60)]), header, tall]);
    expect(low.slice(38).map(({ page }) => page)).toEqual([1, 1, 1, 2, 2]);
  });

  it('cuts a high row where much of the page would else stay empty, and moves one that is low or leaves little', () => {
    const header = space(20, { breakAfter: false });
    const pagesOf = (above: number, high: number) =>
      place([space(above), header, row({ cells: [lines(high)], padding: [4, 4] }, { header })])
        .filter(({ strip }) => strip.header === header)
        .map(({ page }) => page);
    expect(pagesOf(400, 30)).toEqual([0, 1]);
    expect(pagesOf(640, 30)).toEqual([1]);
    expect(pagesOf(620, 8)).toEqual([1]);
  });

  it('keeps what stands above a row that is cut with its first part', () => {
    const header = space(20, { breakAfter: false });
    const heading = keptWithNext([space(30)]);
    const placed = place([
      space(400),
      ...heading,
      header,
      row({ cells: [lines(30)], padding: [4, 4] }, { header }),
      space(15),
    ]);
    expect(placed.map(({ page }) => page)).toEqual([0, 0, 0, 0, 1, 1, 1]);
    for (const { top, strip } of placed) expect(top + strip.height).toBeLessThanOrEqual(frame.bottom + 0.02);
  });

  it('cuts what says so, however low it is', () => {
    const facts = { ...row({ cells: [lines(8)], padding: [0, 0] }), mayCut: true };
    const placed = place([space(620), ...keptWithNext([space(7)]), facts]);
    expect(placed.map(({ page }) => page)).toEqual([0, 0, 0, 1]);
  });

  it('parts what is higher than a page after its rows, rather than in the heading below them or in a low row', () => {
    const facts = Array.from({ length: 20 }, () => row({ cells: [lines(2)], padding: [0, 0] }));
    const heading = [space(30), space(15)];
    const header = row({ cells: [lines(1)], padding: [0, 0] });
    const low = row({ cells: [lines(4)], padding: [0, 0] }, { header });
    const pagesOf = (...below: readonly Strip[]) => {
      const group = [...facts, ...heading, ...below].map(strip => ({ ...strip, breakAfter: false }));
      return place([space(300), ...group]).map(({ page }) => page);
    };
    const onPage2 = Array.from({ length: facts.length }, () => 1);
    expect(pagesOf(...lines(10))).toEqual([0, ...onPage2, ...Array.from({ length: 12 }, () => 2)]);
    expect(pagesOf(header, low)).toEqual([0, ...onPage2, 2, 2, 2, 2]);
  });

  it('leaves no line alone where it cuts a row between lines that belong together', () => {
    const whole = keptWhole(lines(47));
    const placed = place([row({ cells: [whole], padding: [4, 4] })]);
    const parts = placed.map(({ strip }) => strip).filter(strip => strip.kind === 'row');
    expect(parts.map(({ cells }) => cells[0]!.length)).toEqual([45, 2]);
  });

  it('takes time in proportion to the strips', () => {
    const placed = place(
      Array.from({ length: 200_000 }, (_, index) => space(15, { breakAfter: index % 3 > 0 })),
    );
    expect(placed).toHaveLength(200_000);
  });
});

/** Of the strips that must stay together with the one at `index`. */
function groupHeight(all: readonly Strip[], index: number): number {
  let from = index;
  while (from > 0 && !all[from - 1]!.breakAfter && !all[from]!.newPage) from--;
  let height = all[from]!.height;
  for (let at = from; at < all.length - 1 && !all[at]!.breakAfter && !all[at + 1]!.newPage; at++) {
    height += all[at + 1]!.height + all[at + 1]!.before;
  }
  return height;
}
