import type { List, ListPoint } from '../../../document/document.ts';
import type { StructureAttributes, StructureElement } from '../file/structure.ts';
import { type Flow, within } from '../flow.ts';
import { taskBox, textPiece } from '../inlines.ts';
import { lineStrips } from '../layout/lines.ts';
import { hung, type Strip, space, spaced } from '../layout/strip.ts';
import type { Piece } from '../text/line.ts';
import { measure } from '../text/paragraph.ts';
import { ordinal } from './ordinal.ts';
import { spaceBefore } from './text.ts';

const numbering = {
  bullet: 'Disc',
  decimal: 'Decimal',
  'lower-alpha': 'LowerAlpha',
  'lower-roman': 'LowerRoman',
} as const satisfies Record<List['marks'], StructureAttributes['listNumbering']>;

/**
 * Points with hanging marks, numbers ranged right. The indent stops growing where less than a third of the measure is
 * left.
 */
export function list(block: List, flow: Flow): readonly Strip[] {
  const { indent, mark } = flow.style.space;
  const marks = block.points.map((_, index) => ordinal(block.marks, block.first + index));
  const widest = measure(
    marks.flatMap((text, index) => textPiece(index > 0 ? `\n${text}` : text, flow)),
    flow.fonts,
  ).max;
  const moved = Math.max(indent, widest + mark);
  const by = flow.width - moved < flow.measure / 3 ? Math.min(moved, flow.width / 3) : moved;
  const element = flow.element.add('L', { listNumbering: numbering[block.marks] });
  const strips = block.points.flatMap((point, index) => {
    const set = setPoint(point, marks[index]!, by, flow, element);
    const before = block.loose ? flow.style.space.list : flow.style.space.point;
    return index === 0 ? set : spaced(set, before);
  });
  return spaced(strips, flow.tight ? flow.style.space.point : spaceBeforeList(flow));
}

/** A list stands close to its lead-in. */
function spaceBeforeList(flow: Flow): number {
  return Math.min(flow.style.space.list, spaceBefore(flow));
}

function setPoint(
  point: ListPoint,
  mark: string,
  by: number,
  flow: Flow,
  list: StructureElement,
): readonly Strip[] {
  const item = list.add('LI');
  const label = setMark(point, mark, by, flow, item.add('Lbl', markAttributes(point)));
  const inside = { left: flow.left + by, width: flow.width - by, element: item.add('LBody'), tight: true };
  const blocks = flow.set(point.blocks, within(flow, inside));
  const strips = blocks.length > 0 ? blocks : [space(flow.leading)];
  // A mark stands on the first line of its text, also where that line is higher: a picture stands in it.
  const drop = strips[0]!.split ? 0 : Math.max(0, strips[0]!.height - flow.leading);
  return hung(strips, (painter, top, gap) => label.paint(painter, top + drop, gap));
}

/** A task's box has no letters: a screen reader gets "done" or "not done". */
function markAttributes(point: ListPoint): StructureAttributes {
  return point.checkedLabel ? { actualText: point.checkedLabel } : {};
}

/** The mark as a strip of its own: bullets and boxes flush left, numbers ranged right. */
function setMark(point: ListPoint, mark: string, by: number, flow: Flow, label: StructureElement): Strip {
  const { colours, space: room } = flow.style;
  const bullet = mark === '•';
  const box = within(flow, {
    width: by - room.mark,
    text: bullet ? { ...flow.text, colour: colours.muted } : { ...flow.text, italic: false },
  });
  const pieces: Piece[] = [...textPiece(point.checked === undefined ? mark : '\u00A0', box)];
  if (point.checked !== undefined) pieces.unshift(taskBox(point.checked, flow.text.size, colours.text));
  return lineStrips(pieces, box, label, { hyphenate: false, align: bullet ? 'left' : 'right' })[0]!;
}
