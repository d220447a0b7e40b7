import type { Place } from '../../../meeting/place.ts';
import type { Painter } from '../paint/painter.ts';

/**
 * The unit of page layout: the least that a page break does not cut. A paragraph is a strip a line, a table a strip
 * a row. Lengths are points, `top` counts from the page's upper edge.
 */
export interface Strip {
  readonly height: number;
  /** White space above; dropped at the top of a page. */
  readonly before: number;
  /** Whether a page may end after it. */
  readonly breakAfter: boolean;
  /**
   * Paints it with its upper edge at `top`; `gap` is the white space that was left above it on this page. `less` is how
   * much of its spare white space was taken.
   */
  paint(painter: Painter, top: number, gap: number, less?: number): void;
  /** Cuts it so that the first part is at most `room` high; asked only of what `paginate` may cut. */
  split?(room: number): readonly [Strip, Strip] | undefined;
  /** It is cut at a page's end, however low it is, rather than moved to the next page. */
  readonly mayCut?: boolean;
  /** Set again at the top of a page that breaks a table: the header of the strip's table. */
  readonly header?: Strip;
  /** What must be free below its top, though it is not as high: a side head of several lines. */
  readonly room?: number;
  /** White space that may be lower by so much, where a page would else not hold all that belongs on it. */
  readonly spare?: number;
  /** It stands over the hanging column too: nothing may hang beside it. */
  readonly isWide?: boolean;
  /** Begins a new page before it. */
  readonly newPage?: boolean;
  /** Painted last, when all page numbers are known. */
  readonly late?: boolean;
  /** The source to name if it finds no place. */
  readonly origin?: Place;
}

/** White space that stays even at the top of a page, or nothing at all (a place to hang something). */
export function space(height: number, options: Partial<Strip> = {}): Strip {
  return { height, before: 0, breakAfter: true, paint: () => {}, ...options };
}

/** The strips with `before` as the white space above the first. */
export function spaced(strips: readonly Strip[], before: number): readonly Strip[] {
  return changeFirst(strips, first => ({ ...first, before }));
}

/** The strips with no page break after the last: they stay with what follows. */
export function keptWithNext(strips: readonly Strip[]): readonly Strip[] {
  const last = strips.at(-1);
  return last ? [...strips.slice(0, -1), { ...last, breakAfter: false }] : strips;
}

/** The strips with no page break between them. */
export function keptWhole(strips: readonly Strip[]): readonly Strip[] {
  return strips.map((strip, index) => (index < strips.length - 1 ? { ...strip, breakAfter: false } : strip));
}

/** The strips with something painted before the first, on its line: a list mark, a hanging number. */
export function hung(strips: readonly Strip[], paint: Strip['paint']): readonly Strip[] {
  return changeFirst(strips, first => ({
    ...first,
    paint(painter, top, gap, less) {
      paint(painter, top, gap);
      first.paint(painter, top, gap, less);
    },
    ...(first.split && { split: room => splitHung(first, room, paint) }),
  }));
}

/** The strips with something drawn beside or behind each: the bar of a quotation, from the end of the strip above. */
export function decorated(
  strips: readonly Strip[],
  draw: (painter: Painter, top: number, height: number) => void,
): readonly Strip[] {
  return strips.map((strip, index) => decorate(strip, index > 0, draw));
}

/** The strips with white space taken from those that can spare it, so that all are at most so high, if they can be. */
export function squeezed(strips: readonly Strip[], height: number): readonly Strip[] {
  let excess = heightOf(strips) - height;
  if (excess <= 0) return strips;
  return strips.map(strip => {
    const taken = Math.min(excess, strip.spare ?? 0);
    excess -= taken;
    return taken > 0 ? lowered(strip, taken) : strip;
  });
}

/** Of the white space above a strip, how much may be taken where strips are set closer. */
const CLOSER = 0.3;

/** The strips set closer: with a share, up to 1, of all the white space that can be spared between them and in them. */
export function setCloser(strips: readonly Strip[], share: number): readonly Strip[] {
  return strips.map(strip => ({
    ...(strip.spare ? lowered(strip, strip.spare * share) : strip),
    before: strip.before * (1 - CLOSER * share),
  }));
}

function lowered(strip: Strip, by: number): Strip {
  return {
    ...strip,
    height: strip.height - by,
    spare: (strip.spare ?? 0) - by,
    paint: (painter, top, gap, less = 0) => strip.paint(painter, top, gap, by + less),
  };
}

/** Height of the strips set under each other at the top of a page. */
export function heightOf(strips: readonly Strip[]): number {
  return strips.reduce((sum, strip, index) => sum + strip.height + (index > 0 ? strip.before : 0), 0);
}

function changeFirst(strips: readonly Strip[], change: (first: Strip) => Strip): readonly Strip[] {
  const [first, ...rest] = strips;
  return first ? [change(first), ...rest] : strips;
}

function splitHung(strip: Strip, room: number, paint: Strip['paint']): readonly [Strip, Strip] | undefined {
  const parts = strip.split?.(room);
  return parts && [hung([parts[0]], paint)[0]!, parts[1]];
}

function decorate(
  strip: Strip,
  joined: boolean,
  draw: (painter: Painter, top: number, height: number) => void,
): Strip {
  return {
    ...strip,
    paint(painter, top, gap, less = 0) {
      const above = joined ? gap : 0;
      draw(painter, top - above, strip.height - less + above);
      strip.paint(painter, top, gap, less);
    },
    ...(strip.split && {
      split: room => {
        const parts = strip.split?.(room);
        return parts && [decorate(parts[0], joined, draw), decorate(parts[1], true, draw)];
      },
    }),
  };
}
