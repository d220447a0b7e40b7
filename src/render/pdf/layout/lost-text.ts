import type { Place } from '../../../meeting/place.ts';
import type { Line } from '../text/pieces-and-lines.ts';
import type { Placement } from './paginate.ts';
import type { LineContent, Strip } from './strip.ts';

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
