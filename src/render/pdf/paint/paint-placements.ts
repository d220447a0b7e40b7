import { createPaintedPage, type PaintedPage } from '../file/painted-page.ts';
import type { Placement } from '../layout/paginate.ts';
import { TARGET } from '../layout/strip.ts';
import { type Paint, paintStrip } from './paint-strip.ts';
import { Painter } from './painter.ts';

/** Pages that were painted, and what on them waits for the numbers of pages that come later. */
export interface Painted {
  readonly pages: readonly PaintedPage[];
  /** Paints what waited; none where nothing did. */
  readonly paintLate?: () => void;
}

/**
 * Paints what was placed, from page 0 on.
 * @param size of a page that is upright
 */
export function paintPlacements(
  placements: readonly Placement[],
  [width, height]: readonly [width: number, height: number],
  paintWith: Omit<Paint, 'painter'>,
): Painted {
  const turned = new Set(placements.filter(({ sideways }) => sideways).map(({ page }) => page));
  const pages: PaintedPage[] = [];
  const paints: Paint[] = [];
  const late: { readonly page: number; readonly paint: () => void }[] = [];
  const paintOf = (page: number): Paint => {
    while (pages.length <= page) {
      const isTurned = turned.has(pages.length);
      pages.push(createPaintedPage(paintWith.areas !== undefined, isTurned));
      paints.push({ ...paintWith, painter: new Painter(pages.at(-1)!, isTurned ? width : height) });
    }
    return paints[page]!;
  };
  for (const { page, top, gap, strip, again } of placements) {
    const paint = paintOf(page);
    const { painter } = paint;
    if (strip.closed) pages[page]!.closed = true;
    if (strip.late) {
      const kept = painter.late();
      const paintKept = () => {
        paintStrip({ ...paint, painter: kept.painter }, strip, top, gap);
        kept.finish();
      };
      late.push({ page, paint: paintKept });
    } else if (again) painter.repeat(() => paintStrip(paint, strip, top, 0));
    else paintStrip(paint, strip, top, gap, [Math.max(0, Math.min(gap, TARGET - strip.height)), 0]);
  }
  const waiting = new Set(late.map(({ page }) => page));
  for (const [page, { painter }] of paints.entries()) if (!waiting.has(page)) painter.finish();
  if (late.length === 0) return { pages };
  const paintLate = () => {
    for (const { paint } of late) paint();
    for (const page of waiting) paints[page]!.painter.finish();
  };
  return { pages, paintLate };
}
