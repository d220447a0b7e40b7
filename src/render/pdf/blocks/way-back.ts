import type { WayBack } from '../../../document/document.ts';
import { type Flow, sized, within } from '../flow.ts';
import { textPiece } from '../inlines.ts';
import { withBeside } from '../layout/arrange.ts';
import { firstBaseline, lineStrips } from '../layout/set-lines.ts';
import { type RowContent, row, type Strip } from '../layout/strip.ts';
import { elementIn, linkIn } from '../structure.ts';
import { measure } from '../text/paragraph.ts';

/**
 * An item's head and fields with the small link back to the contents: at the right, on the last of their lines that has
 * room for it, so that it takes none of its own; below them where none has.
 */
export function withWayBack(strips: readonly Strip[], block: WayBack, flow: Flow): readonly Strip[] {
  const link = wayBack(block, flow);
  for (let index = strips.length - 1; index >= 0; index--) {
    const drop = dropBeside(strips[index]!, link);
    if (drop === undefined) continue;
    const beside = { kind: 'strips', strips: [link], drop, after: true } as const;
    return strips.with(index, withBeside(strips[index]!, beside));
  }
  return [...strips, { ...link, before: 3 }];
}

type Link = Strip & RowContent & Required<Pick<RowContent, 'link'>>;

function wayBack({ target, label }: WayBack, flow: Flow): Link {
  const set = sized(flow, 'small', 'accent');
  const { tag, element } = linkIn(elementIn(flow.element, 'P'), { target }, label);
  const text = textPiece(label, set);
  const width = measure(text, flow.fonts).max;
  const left = flow.left + flow.width - width;
  const lines = lineStrips(text, within(set, { left, width: width + 1 }), element, { hyphenate: false });
  const link = { tag, element, left, width };
  return { ...row({ cells: [lines], padding: [0, 0] }, { breakAfter: false }), link };
}

/** White space between a line and the link after it, in points. */
const GAP = 12;

/** How far below a strip's top the link stands on its last line; nothing where that has no room, or there is none. */
function dropBeside(strip: Strip, link: Link): number | undefined {
  const lines = linesIn(strip);
  if (!lines || lines.length === 0) return undefined;
  const last = lines.reduce((lowest, each) => (each.baseline > lowest.baseline ? each : lowest));
  const drop = last.baseline - firstBaseline([link], 0);
  const isFree = lines.every(
    ({ right, baseline }) => right + GAP <= link.link.left || baseline < drop - link.height / 2,
  );
  return isFree ? drop : undefined;
}

interface PlacedLine {
  readonly right: number;
  /** From the strip's top. */
  readonly baseline: number;
}

/** The lines of a strip that is not cut; nothing where it has something else, too. */
function linesIn(strip: Strip, top = 0): readonly PlacedLine[] | undefined {
  switch (strip.kind) {
    case 'line':
      return [{ right: strip.left + strip.line.width, baseline: top + firstBaseline([strip], 0) }];
    case 'badge':
      return [{ right: strip.left + strip.width, baseline: top + firstBaseline([strip], 0) }];
    case 'row':
      return allOf(strip.cells.map(cell => linesInCell(cell, top + strip.padding[0])));
    case 'space':
      return [];
    default:
      return undefined;
  }
}

function linesInCell(cell: readonly Strip[], top: number): readonly PlacedLine[] | undefined {
  let bottom = top;
  return allOf(
    cell.map((strip, index) => {
      const lines = linesIn(strip, bottom + (index > 0 ? strip.before : 0));
      bottom += strip.height + (index > 0 ? strip.before : 0);
      return lines;
    }),
  );
}

function allOf(found: readonly (readonly PlacedLine[] | undefined)[]): readonly PlacedLine[] | undefined {
  return found.every(lines => lines !== undefined) ? found.flat() : undefined;
}
