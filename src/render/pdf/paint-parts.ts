import { createPaintedPage, type PaintedPage } from './file/painted-page.ts';
import type { Placement } from './layout/paginate.ts';
import { Painter } from './paint/painter.ts';

/** Pages that were painted, and what on them waits for the numbers of pages that come later. */
export interface Painted {
  readonly pages: readonly PaintedPage[];
  /** Paints what waited; none where nothing did. */
  readonly paintLate?: () => void;
}

/**
 * Paints what was placed, from page 0 on.
 * @param height of a page
 * @param pageOf the number of the page of a destination: asked for late, when all are known
 */
export function paintPlacements(
  placements: readonly Placement[],
  height: number,
  pageOf: (target: string) => number,
): Painted {
  const pages: PaintedPage[] = [];
  const painters: Painter[] = [];
  const late: { readonly page: number; readonly paint: () => void }[] = [];
  const painterOf = (page: number): Painter => {
    while (pages.length <= page) {
      pages.push(createPaintedPage());
      painters.push(new Painter(pages.at(-1)!, height, pageOf));
    }
    return painters[page]!;
  };
  for (const { page, top, gap, strip } of placements) {
    const painter = painterOf(page);
    if (strip.late) late.push({ page, paint: painter.late(later => strip.paint(later, top, gap)) });
    else strip.paint(painter, top, gap);
  }
  const waiting = new Set(late.map(({ page }) => page));
  for (const [page, painter] of painters.entries()) if (!waiting.has(page)) painter.finish();
  if (late.length === 0) return { pages };
  const paintLate = () => {
    for (const { paint } of late) paint();
    for (const page of waiting) painters[page]!.finish();
  };
  return { pages, paintLate };
}
