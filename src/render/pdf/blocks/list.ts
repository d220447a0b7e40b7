import type { List, ListMarks, ListPoint } from '../../../document/document.ts';
import { runsRightToLeft } from '../characters/bidi.ts';
import { type Flow, indented, within } from '../flow.ts';
import { pieces, taskBox, textPiece } from '../inlines.ts';
import { hung, keptWithNext, spaced } from '../layout/arrange.ts';
import { canBeCut } from '../layout/cut-strip.ts';
import { lineStrips } from '../layout/set-lines.ts';
import { heightOf, type Strip, space } from '../layout/strip.ts';
import { type Element, elementIn, type StructureAttributes } from '../structure.ts';
import { measure } from '../text/paragraph.ts';
import type { Piece } from '../text/pieces-and-lines.ts';
import { spaceBefore } from './text.ts';

const numbering = {
  bullet: 'Disc',
  decimal: 'Decimal',
  'lower-alpha': 'LowerAlpha',
  'upper-alpha': 'UpperAlpha',
  'lower-roman': 'LowerRoman',
} as const satisfies Record<List['marks'], StructureAttributes['listNumbering']>;

/**
 * Points with hanging marks, numbers ranged right. Where less than a third of the measure is left the indent stops
 * growing: deeper points stand under each other, their marks out to the left.
 */
export function list(block: List, flow: Flow): readonly Strip[] {
  const { indent, mark } = flow.style.space;
  const upright = within(flow, { text: { ...flow.text, italic: false } });
  const marks = block.points.map((point, index) => markOf(block, point, index, upright));
  const widest = measure(
    marks.flatMap(pieces => [...pieces, ...textPiece('\n', upright)]),
    flow.fonts,
  ).max;
  const moved = Math.max(indent, widest + mark);
  const by = indentOf(moved, widest + LEAST_GAP, flow);
  const gap = by > 0 ? Math.min(mark, by - widest) : mark;
  const atRight = beginsAtRight(block, flow);
  const box = within(upright, { left: markLeft(), width: widest + SLACK });
  const body = atRight ? within(flow, { width: flow.width - by }) : indented(flow, by);
  function markLeft(): number {
    if (atRight) return flow.left + flow.width - by + gap;
    const hanging = flow.left + by - gap - widest - SLACK;
    return block.marks === 'bullet' ? Math.min(flow.left, hanging) : hanging;
  }
  const element = elementIn(flow.element, 'L', { listNumbering: numbering[block.marks] });
  const points = block.points.map((point, index) => {
    const set = setPoint(point, marks[index]!, box, body, element);
    const before = block.loose ? flow.style.space.list : flow.style.space.point;
    return index === 0 ? set : spaced(set, before);
  });
  return spaced(withoutLonePoint(points), flow.tight ? flow.style.space.point : spaceBeforeList(flow));
}

/** Whether its first point runs from right to left: the marks then stand at the right. */
function beginsAtRight(block: List, flow: Flow): boolean {
  const first = block.points[0]?.blocks[0];
  if (first?.role !== 'paragraph') return false;
  const text = pieces(first.inlines, flow).filter(piece => piece.kind === 'text');
  return runsRightToLeft(text.map(piece => piece.text).join(''), text[0]?.language);
}

/** From a mark to its text in a narrow column, in points. */
const LEAST_GAP = 2.5;

/** How far points are moved in. A list that stands in a column of its own never hangs its marks into the one beside it. */
function indentOf(moved: number, least: number, { width, measure, text }: Flow): number {
  if (width - moved >= measure / 3) return moved;
  return width === measure && width - least >= text.size ? Math.min(moved, least) : 0;
}

/** Two points no higher than this stay together at a list's beginning and end: four lines. */
const LOW_POINTS = 62;

/** No short point stands alone before or after a page's end; three stay together. */
function withoutLonePoint(points: readonly (readonly Strip[])[]): readonly Strip[] {
  return points.flatMap((strips, index) => {
    const next = points[index + 1];
    const isEdge = index === 0 || index === points.length - 2;
    if (!next || !isEdge || points.length < 3) return strips;
    return heightOf(strips) + heightOf(next) <= LOW_POINTS ? keptWithNext(strips) : strips;
  });
}

/** For sums of widths that only differ in rounding: a mark is never broken. */
const SLACK = 0.1;

/** A list stands close to its lead-in. */
function spaceBeforeList(flow: Flow): number {
  return Math.min(flow.style.space.list, spaceBefore(flow));
}

/** A bullet, a number, a task's box, or a number with a box. */
function markOf(block: List, point: ListPoint, index: number, flow: Flow): readonly Piece[] {
  const { colours } = flow.style;
  const ordered = block.marks !== 'bullet';
  if (point.checked === undefined) {
    const text = ordered ? flow.text : { ...flow.text, colour: colours.muted };
    return textPiece(ordinal(block.marks, block.first + index), flow, text);
  }
  const number = ordered ? `${ordinal(block.marks, block.first + index)}\u00A0` : '';
  // What has no letters would have no place in the structure tree: a space stands for the box.
  return [
    ...textPiece(number, flow),
    taskBox(point.checked, flow.text.size, colours.text),
    ...textPiece('\u00A0', flow),
  ];
}

function setPoint(
  point: ListPoint,
  mark: readonly Piece[],
  box: Flow,
  flow: Flow,
  list: Element,
): readonly Strip[] {
  const item = elementIn(list, 'LI');
  const align = isBullet(mark) ? 'left' : 'right';
  const marked = elementIn(item, 'Lbl', markAttributes(point, mark));
  const label = lineStrips(mark, box, marked, { hyphenate: false, align, origin: point.place });
  const body = elementIn(item, 'LBody');
  const blocks = flow.set(point.blocks, within(flow, { element: body, tight: true }));
  const strips = blocks.length > 0 ? blocks : [space(flow.leading, { elements: [body] })];
  // A mark stands on the first line of its text, also where that line is higher: a picture stands in it.
  const drop = canBeCut(strips[0]!) ? 0 : Math.max(0, strips[0]!.height - flow.leading);
  return hung(strips, label, drop);
}

function isBullet(mark: readonly Piece[]): boolean {
  return mark.length === 1 && mark[0]!.kind === 'text' && mark[0]!.text === '•';
}

/** A task's box has no letters: a screen reader gets "done" or "not done", after the number if there is one. */
function markAttributes(point: ListPoint, mark: readonly Piece[]): StructureAttributes {
  if (!point.checkedLabel) return {};
  const number = mark[0]!.kind === 'text' ? `${mark[0]!.text.trim()} ` : '';
  return { actualText: number.trim() === '' ? point.checkedLabel : number + point.checkedLabel };
}

/** The mark of a list's point: "•", "3.", "c.", "iii.". */
export function ordinal(marks: ListMarks, number: number): string {
  switch (marks) {
    case 'bullet':
      return '•';
    case 'decimal':
      return `${number}.`;
    case 'lower-alpha':
      return number > 0 ? `${letters(number)}.` : `${number}.`;
    case 'upper-alpha':
      return number > 0 ? `${letters(number).toUpperCase()}.` : `${number}.`;
    case 'lower-roman':
      return number > 0 && number < 4000 ? `${roman(number)}.` : `${number}.`;
  }
}

/** a … z, aa, ab … */
function letters(number: number): string {
  let text = '';
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    text = String.fromCharCode(97 + ((rest - 1) % 26)) + text;
  }
  return text;
}

const numerals = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

function roman(number: number): string {
  let rest = number;
  let text = '';
  for (const [value, numeral] of numerals) {
    while (rest >= value) {
      text += numeral;
      rest -= value;
    }
  }
  return text;
}
