import type { Place } from '../../../meeting/place.ts';
import type { Line } from '../text/pieces-and-lines.ts';
import { setCloser } from './arrange.ts';
import { type Cursor, type PageFrame, type Placement, paginate } from './paginate.ts';
import type { LineContent, Strip } from './strip.ts';

/**
 * Sets parts on pages, one after another, the first at the top of a page. A part of which only a little would stand on
 * its last page is set closer where that saves the page, all of it alike. Where it does not, and the rest of the page
 * would stay white, the last page takes more of the one before.
 * @param balanced whether it does
 */
export function fillPages(
  parts: readonly (readonly Strip[])[],
  frame: PageFrame,
  balanced = true,
): readonly Placement[] {
  let end: Cursor = { page: 0, top: frame.top };
  return parts.flatMap((strips, index) => {
    const placed = placePart(strips, frame, end, balanced && index === parts.length - 1);
    end = placed.end;
    return index === 0
      ? placed.placements
      : placed.placements.map(placement => ({ ...placement, part: index }));
  });
}

interface Placed {
  readonly placements: readonly Placement[];
  readonly end: Cursor;
}

/** Of a page: what a reader takes for a leftover, and what is worth setting a part closer. */
const LITTLE = 0.35;
const SAVED = 0.45;

/** How much closer a part is set, from hardly to as close as may be. */
const SHARES = [0.25, 0.5, 0.75, 1];

function placePart(strips: readonly Strip[], frame: PageFrame, start: Cursor, balanced: boolean): Placed {
  const placed = place(strips, frame, start);
  if (!endsWithin(SAVED, placed, frame)) return placed;
  for (const share of SHARES) {
    const closer = place(setCloser(strips, share), frame, start);
    if (closer.end.page < placed.end.page) return closer;
  }
  const at = balanced && endsWithin(LITTLE, placed, frame) ? betterBreak(placed, frame) : undefined;
  if (!at) return placed;
  return place(
    strips.map(strip => (strip === at ? { ...strip, newPage: true } : strip)),
    frame,
    start,
  );
}

function place(strips: readonly Strip[], frame: PageFrame, start: Cursor): Placed {
  const end = { ...start };
  return { placements: paginate(strips, frame, end), end };
}

/** It began on an earlier page, and so little of it stands on the last, where its author has not asked for that. */
function endsWithin(share: number, { placements, end }: Placed, frame: PageFrame): boolean {
  const first = placements[0];
  if (!first || first.page === end.page || end.sideways) return false;
  return end.top - frame.top < (frame.bottom - frame.top) * share;
}

/** The last page is then so full at the least and at the most, and the one before at the least; of a page. */
const ENOUGH = 0.35;
const MOST = 0.65;
const LEFT = 0.5;

/** The strip to begin the last page with: of those that leave both pages well filled, one below much white space. */
function betterBreak({ placements, end }: Placed, frame: PageFrame): Strip | undefined {
  const height = frame.bottom - frame.top;
  const onLast = placements.filter(({ page }) => page === end.page);
  if (onLast[0]?.strip.newPage) return undefined;
  const before = placements.filter(({ page }) => page === end.page - 1);
  if (before.at(-1)!.sideways) return undefined;
  const bottom = before.at(-1)!.top + before.at(-1)!.strip.height;
  let best: Strip | undefined;
  for (let index = before.length - 1; index > 0; index--) {
    const { strip, top } = before[index]!;
    const moved = bottom - top + (end.top - frame.top);
    if (moved > height * MOST || top - frame.top < height * LEFT) break;
    const mayBreak = before[index - 1]!.strip.breakAfter && moved >= height * ENOUGH;
    if (mayBreak && strip.before > (best?.before ?? -1)) best = strip;
  }
  return best;
}

type SetLine = LineContent & Pick<Strip, 'origin'>;

/** The guard that no text is lost: the places of lines that were set and stand on no page. */
export function lostText(
  set: readonly Strip[],
  placements: readonly Placement[],
): readonly (Place | undefined)[] {
  const placed = placements.filter(({ again }) => !again).map(({ strip }) => strip);
  const [lines, onPages] = [linesOf(set), linesOf(placed)];
  if (lines.length === onPages.length) return [];
  const known = new Set<Line>(onPages.map(({ line }) => line));
  return lines.filter(({ line }) => !known.has(line)).map(({ origin }) => origin);
}

/** All lines that are painted with strips. */
function linesOf(strips: readonly Strip[], lines: SetLine[] = []): readonly SetLine[] {
  for (const strip of strips) {
    if (strip.beside)
      for (const beside of strip.beside) if (beside.kind === 'strips') linesOf(beside.strips, lines);
    switch (strip.kind) {
      case 'line':
        lines.push(strip);
        break;
      case 'badge':
        linesOf(strip.label, lines);
        break;
      case 'row':
        for (const cell of strip.cells) linesOf(cell, lines);
        break;
      case 'columns':
        for (const value of strip.values) linesOf(value, lines);
        break;
      case 'space':
      case 'rule':
      case 'picture':
      case 'field':
      case 'page-number':
    }
  }
  return lines;
}
