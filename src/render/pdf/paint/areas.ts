import type { Place } from '../../../meeting/place.ts';
import type { PaintedArea } from '../file/painted-page.ts';
import type { LineContent, Strip } from '../layout/strip.ts';
import type { Run, TextPiece } from '../text/pieces-and-lines.ts';

/** Finds where the texts of painted lines were written. Lines of a paragraph are asked for one after another. */
export class Areas {
  /** How much of a piece stands in the lines so far. */
  readonly #seen = new Map<TextPiece, number>();

  /** The stretches of a line that come from one place each; none where nothing is known. */
  ofLine(strip: LineContent & Pick<Strip, 'height' | 'origin'>, top: number): readonly PaintedArea[] {
    const areas: PaintedArea[] = [];
    for (const run of strip.line.runs) {
      const own = run.kind === 'text' ? run.piece.origin : undefined;
      const place = own ?? strip.origin;
      if (!place) continue;
      const offset = own && run.kind === 'text' ? this.#offset(run.piece, run.text) : 0;
      const area = areaOf(strip, top, run, place, offset);
      const last = areas.at(-1);
      if (last?.place === place) areas[areas.length - 1] = joined(last, area);
      else areas.push(area);
    }
    return areas;
  }

  /** Where a run's text begins in its piece: spaces at lines' ends are in none, and soft hyphens are not shown. */
  #offset(piece: TextPiece, text: string): number {
    const begin = text.slice(0, COMPARED);
    const seen = this.#seen.get(piece) ?? 0;
    const at = piece.text.indexOf(begin, seen);
    // A table's header that is set again begins anew.
    const offset = at >= 0 ? at : Math.max(0, piece.text.indexOf(begin));
    this.#seen.set(piece, offset + text.length);
    return offset;
  }
}

/** So many characters tell where a line begins in its text; more may differ from what was written. */
const COMPARED = 8;

function areaOf(
  { left, height }: LineContent & Pick<Strip, 'height'>,
  top: number,
  { x, width }: Run,
  place: Place,
  offset: number,
): PaintedArea {
  return { left: left + x, top, width, height, place, offset };
}

/** Of a text that runs from right to left, later parts stand further left. */
function joined(first: PaintedArea, second: PaintedArea): PaintedArea {
  const left = Math.min(first.left, second.left);
  const right = Math.max(first.left + first.width, second.left + second.width);
  return { ...first, left, width: right - left };
}
