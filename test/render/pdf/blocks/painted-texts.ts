import type { PageFrame, Placement } from '../../../../src/render/pdf/layout/paginate.ts';
import { ElementNodes } from '../../../../src/render/pdf/paint/element-nodes.ts';
import { paintStrip } from '../../../../src/render/pdf/paint/paint-strip.ts';
import type { Painter } from '../../../../src/render/pdf/paint/painter.ts';
import type { TextRun } from '../../../../src/render/pdf/text/pieces-and-lines.ts';
import type { Style } from '../../../../src/template/template.ts';

/** A run of text where it was painted: points from the page's left and upper edge. */
export interface PaintedText {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly raised: boolean;
  /** It stands on a page on its side. */
  readonly sideways: boolean;
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
  const nodes = new ElementNodes();
  for (const { page, strip, top, gap, sideways = false, again = false } of placements) {
    const painter = {
      text: ({ x, width, piece, text, hyphen }: TextRun, lineLeft: number, baseline: number) => {
        if (hyphen) return;
        const left = lineLeft + x;
        const { size, rise = 0 } = piece.style;
        const right = left + width;
        texts.push({ page, text, left, right, baseline, size, raised: rise !== 0, sideways, again });
      },
      drawing: (_: string, __: number, top: number) => void drawings.push({ page, top }),
      rectangle: () => {},
      outline: () => {},
      picture: () => {},
      link: () => {},
      destination: () => {},
    };
    paintStrip({ painter: painter as unknown as Painter, nodes, pageOf: () => 1 }, strip, top, gap);
  }
  return { texts, drawings };
}

/** The frame of a template's pages. */
export function frameOf({ width, height, margins }: Style['page']): PageFrame {
  return { top: margins[0], bottom: height - margins[2], sidewaysBottom: width - margins[2] };
}
