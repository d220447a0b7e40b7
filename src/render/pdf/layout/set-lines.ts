import type { Place } from '../../../meeting/place.ts';
import { textPiece } from '../inlines.ts';
import type { Element } from '../structure.ts';
import { breakParagraph } from '../text/paragraph.ts';
import type { Hyphenated, Line, Piece, TextFrame } from '../text/pieces-and-lines.ts';
import type { PageNumberContent, Strip } from './strip.ts';

type Align = 'left' | 'centre' | 'right' | 'start';

export interface LineOptions {
  readonly before?: number;
  readonly hyphenate?: Hyphenated;
  readonly balance?: boolean;
  readonly justified?: boolean;
  /** `start`: where the paragraph begins, which is at the right where it runs from right to left. */
  readonly align?: Align;
  readonly origin?: Place;
  /** Lines stay with each other: titles, labels. */
  readonly whole?: boolean;
  /** A space is read after the last line: more of the same element follows. */
  readonly goesOn?: boolean;
}

/** Half the height of capitals, in em: what stands in the middle of a line's height. */
export const CENTRE = 0.33;

/**
 * A paragraph's lines as strips, content of `element` (of nothing, for artifacts). At least two lines stand on each
 * side of a page break, three or fewer stay together, and no page ends with half a word.
 */
export function lineStrips(
  pieces: readonly Piece[],
  frame: TextFrame,
  element: Element | undefined,
  options: LineOptions = {},
): readonly Strip[] {
  const { align = 'left', balance = false, hyphenate = frame.hyphenate ?? true, justified } = options;
  const { left, width, fonts, names, leading, text } = frame;
  const lines = breakParagraph(pieces, width, fonts, { hyphenate, balance, justified, names });
  const origin = options.origin ?? originOf(pieces);
  return lines.map((line, index): Strip => {
    const height = Math.max(leading, line.boxAscent + line.boxDescent + leading * 0.35);
    return {
      kind: 'line',
      height,
      before: index === 0 ? (options.before ?? 0) : 0,
      breakAfter: !options.whole && mayBreakAfter(lines, index),
      origin,
      line,
      left: left + shift(align, line, width),
      element,
      spaced: (options.goesOn === true || index < lines.length - 1) && !line.cut,
      leading,
      textSize: text.size,
    };
  });
}

function originOf(pieces: readonly Piece[]): Place | undefined {
  for (const piece of pieces) if (piece.kind === 'text' && piece.origin) return piece.origin;
  return undefined;
}

/** How high a paragraph stands that is set in full lines, as a heading is; in points. */
export function linesHeight(pieces: readonly Piece[], frame: TextFrame): number {
  const { width, fonts, names, leading, hyphenate = true } = frame;
  return breakParagraph(pieces, width, fonts, { hyphenate, names }).length * leading;
}

/** The baseline's distance from the top of a line of the frame's text. */
export function baselineOf({ leading, text }: TextFrame): number {
  return leading / 2 + text.size * CENTRE;
}

/** How far below the top of strips their first line has its baseline, in points; `usual` where they begin with none. */
export function firstBaseline([first, ...rest]: readonly Strip[], usual: number): number {
  switch (first?.kind) {
    case 'line':
      return first.height - first.leading / 2 + first.textSize * CENTRE;
    case 'badge':
      return firstBaseline(first.label, usual);
    case 'row':
      return first.padding[0] + firstBaseline(first.cells.find(cell => cell.length > 0) ?? [], usual);
    case 'rule':
    case 'space':
      return rest.length > 0 ? first.height + firstBaseline(rest, usual) : usual;
    default:
      return usual;
  }
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

/** The number of a page, ranged right, in the place that was kept for it. */
export function pageNumberLine(
  { frame, element, origin }: PageNumberContent & Pick<Strip, 'origin'>,
  page: number,
): readonly Strip[] {
  const pieces = textPiece(String(page), frame);
  return lineStrips(pieces, frame, element, { align: 'right', hyphenate: false, origin });
}
