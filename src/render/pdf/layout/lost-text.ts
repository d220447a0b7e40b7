import type { Place } from '../../../meeting/place.ts';
import type { Line } from '../text/pieces-and-lines.ts';
import type { Placement } from './paginate.ts';
import type { LineContent, Strip } from './strip.ts';

/** The guard that no text is lost: the places of lines that were set and stand on no page. */
export function lostText(
  set: readonly Strip[],
  placements: readonly Placement[],
): readonly (Place | undefined)[] {
  const placed = new Set<Line>();
  for (const { strip } of placements) forEachLine(strip, ({ line }) => placed.add(line));
  const lost: (Place | undefined)[] = [];
  for (const strip of set)
    forEachLine(strip, ({ line, origin }) => {
      if (!placed.has(line)) lost.push(origin);
    });
  return lost;
}

/** All lines that are painted with a strip. */
function forEachLine(strip: Strip, tell: (line: LineContent & Pick<Strip, 'origin'>) => void): void {
  for (const beside of strip.beside ?? [])
    if (beside.kind === 'strips') for (const other of beside.strips) forEachLine(other, tell);
  switch (strip.kind) {
    case 'line':
      tell(strip);
      return;
    case 'badge':
      for (const other of strip.label) forEachLine(other, tell);
      return;
    case 'row':
      for (const cell of strip.cells) for (const other of cell) forEachLine(other, tell);
      return;
    case 'columns':
      for (const value of strip.values) for (const other of value) forEachLine(other, tell);
      return;
    case 'space':
    case 'rule':
    case 'picture':
    case 'page-number':
  }
}
