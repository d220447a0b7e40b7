import type { Place } from '../../../meeting/place.ts';
import type { StructureElement } from '../file/structure.ts';
import type { Flow } from '../flow.ts';
import type { Hyphenated, Line, Piece } from '../text/line.ts';
import { breakParagraph } from '../text/paragraph.ts';
import { InlineElements } from './inline-elements.ts';
import { CENTRE, paintLine } from './paint-line.ts';
import type { Strip } from './strip.ts';

type Align = 'left' | 'centre' | 'right' | 'start';

export interface LineOptions {
  readonly before?: number;
  readonly hyphenate?: Hyphenated;
  readonly balance?: boolean;
  /** `start`: where the paragraph begins, which is at the right where it runs from right to left. */
  readonly align?: Align;
  readonly origin?: Place;
  /** Lines stay with each other: titles, labels. */
  readonly whole?: boolean;
  /** A space is read after the last line: more of the same element follows. */
  readonly goesOn?: boolean;
}

/**
 * A paragraph's lines as strips, content of `element` (of nothing, for artifacts). At least two lines stand on each
 * side of a page break, three or fewer stay together, and no page ends with half a word.
 */
export function lineStrips(
  pieces: readonly Piece[],
  flow: Flow,
  element: StructureElement | undefined,
  options: LineOptions = {},
): readonly Strip[] {
  const { align = 'left', balance = false, hyphenate = true } = options;
  const lines = breakParagraph(pieces, flow.width, flow.fonts, { hyphenate, balance, names: flow.names });
  const elements = new InlineElements(element);
  const slot = flow.slots.open(lines.length, options.origin ?? originOf(pieces));
  return lines.map((line, index): Strip => {
    const height = Math.max(flow.leading, line.boxAscent + line.boxDescent + flow.leading * 0.35);
    const left = flow.left + shift(align, line, flow.width);
    return {
      height,
      before: index === 0 ? (options.before ?? 0) : 0,
      breakAfter: !options.whole && mayBreakAfter(lines, index),
      origin: options.origin,
      paint: (painter, top) => {
        const baseline = top + height - flow.leading / 2 + flow.text.size * CENTRE;
        const spaced = (options.goesOn || index < lines.length - 1) && !line.cut;
        slot.fill(index);
        paintLine(painter, line, { left, baseline, elements, spaced, flow });
      },
    };
  });
}

function originOf(pieces: readonly Piece[]): Place | undefined {
  for (const piece of pieces) if (piece.kind === 'text' && piece.origin) return piece.origin;
  return undefined;
}

/** How high a paragraph stands that is set in full lines, as a heading is; in points. */
export function linesHeight(pieces: readonly Piece[], flow: Flow): number {
  return (
    breakParagraph(pieces, flow.width, flow.fonts, { hyphenate: true, names: flow.names }).length *
    flow.leading
  );
}

/** The baseline's distance from the top of a line of the flow's text. */
export function baselineOf(flow: Flow): number {
  return flow.leading / 2 + flow.text.size * CENTRE;
}

function mayBreakAfter(lines: readonly Line[], index: number): boolean {
  const last = lines.length - 1;
  if (index === last) return true;
  return lines.length > 3 && index > 0 && index < last - 1 && !lines[index]!.cut;
}

function shift(align: Align, line: Line, width: number): number {
  const free = width - line.width;
  if (align === 'left' || (align === 'start' && !line.rightToLeft)) return 0;
  return align === 'centre' ? free / 2 : free;
}
