import type { Element } from '../structure.ts';
import { type Beside, heightOf, type Strip } from './strip.ts';

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

/** The strips with no page break beside something so high (in points) that is painted beside the first. */
export function keptBeside(strips: readonly Strip[], high: number): readonly Strip[] {
  let end = 0;
  return strips.map((strip, index) => {
    end += strip.height + (index > 0 ? strip.before : 0);
    return end < high - 0.01 ? { ...strip, breakAfter: false } : strip;
  });
}

/** The strips with others painted before the first, so far below its top: a list mark, a hanging number. */
export function hung(strips: readonly Strip[], others: readonly Strip[], drop = 0): readonly Strip[] {
  return changeFirst(strips, first => withBeside(first, { kind: 'strips', strips: others, drop }));
}

/** The strips with others painted after the last, on its line: what is heard at their end. */
export function endedBy(strips: readonly Strip[], others: readonly Strip[]): readonly Strip[] {
  const last = strips.at(-1);
  if (!last) return others;
  return [...strips.slice(0, -1), withBeside(last, { kind: 'strips', strips: others, drop: 0, after: true })];
}

/** The strips, with a named destination at the first one's top: that of an element. */
export function withDestination(strips: readonly Strip[], name: string, element: Element): readonly Strip[] {
  return changeFirst(strips, first => withBeside(first, { kind: 'destination', name, element }));
}

/** The strips with a bar at their left, from the first one's top to the last one's foot. */
export function barred(
  strips: readonly Strip[],
  left: number,
  width: number,
  colour: string,
): readonly Strip[] {
  return strips.map((strip, index) =>
    withBeside(strip, { kind: 'bar', left, width, colour, joined: index > 0 }),
  );
}

/** The strips as what is closed. */
export function markedClosed(strips: readonly Strip[]): readonly Strip[] {
  return strips.map(strip => ({ ...strip, closed: true }));
}

/** A strip with something painted before all else of it, or after. */
export function withBeside(strip: Strip, beside: Beside): Strip {
  return { ...strip, beside: strip.beside ? [beside, ...strip.beside] : [beside] };
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
const CLOSER = 0.35;

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
    taken: by + (strip.taken ?? 0),
  };
}

function changeFirst(strips: readonly Strip[], change: (first: Strip) => Strip): readonly Strip[] {
  const [first, ...rest] = strips;
  return first ? [change(first), ...rest] : strips;
}
