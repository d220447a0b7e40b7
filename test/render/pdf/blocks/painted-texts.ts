import type { PageFrame, Placement } from '../../../../src/render/pdf/layout/paginate.ts';
import type { Painter } from '../../../../src/render/pdf/paint/painter.ts';
import type { TextRun } from '../../../../src/render/pdf/text/line.ts';

/** A run of text where it was painted: points from the page's left and upper edge. */
export interface PaintedText {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly raised: boolean;
  /** A table's header that is set again. */
  readonly again: boolean;
}

/** What is drawn but is no text. */
export interface PaintedDrawing {
  readonly page: number;
  readonly top: number;
}

/** Paints what was placed, and gives each run of text and each small drawing in the order of painting. */
export function painted(placements: readonly Placement[]): {
  readonly texts: readonly PaintedText[];
  readonly drawings: readonly PaintedDrawing[];
} {
  const texts: PaintedText[] = [];
  const drawings: PaintedDrawing[] = [];
  let page = 0;
  let shift = 0;
  let again = false;
  const painter = {
    text: ({ x, width, piece, text, hyphen }: TextRun, left: number, baseline: number) => {
      if (hyphen) return;
      const at = left + shift + x;
      const { size, rise = 0 } = piece.style;
      texts.push({ page, text, left: at, right: at + width, baseline, size, raised: rise !== 0, again });
    },
    drawing: (_: string, __: number, top: number) => void drawings.push({ page, top }),
    shifted: (by: number, paint: () => void) => {
      shift += by;
      paint();
      shift -= by;
    },
    repeat: (paint: (painter: Painter) => void) => {
      again = true;
      paint(painter as unknown as Painter);
      again = false;
    },
    rule: () => {},
    rectangle: () => {},
    outline: () => {},
    picture: () => {},
    link: () => {},
    destination: () => {},
  };
  for (const placement of placements) {
    page = placement.page;
    placement.strip.paint(painter as unknown as Painter, placement.top, placement.gap);
  }
  return { texts, drawings };
}

/** The frame of a template's pages. */
export function frameOf({ height, margins }: { height: number; margins: readonly number[] }): PageFrame {
  return { top: margins[0]!, bottom: height - margins[2]! };
}
