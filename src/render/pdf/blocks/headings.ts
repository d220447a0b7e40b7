import type { Block, GroupHeading, Heading, Inlines, PartHeading } from '../../../document/document.ts';
import { type Flow, hangingColumn, overHangingColumn, sized, textStyle, within } from '../flow.ts';
import { pieces } from '../inlines.ts';
import { hung, keptWithNext, spaced, withDestination } from '../layout/arrange.ts';
import { baselineOf, firstBaseline, lineStrips, linesHeight } from '../layout/set-lines.ts';
import { heightOf, ruled, type Strip, space } from '../layout/strip.ts';
import { type Element, elementIn, type StructureRole } from '../structure.ts';
import { measure } from '../text/paragraph.ts';

/** The heading of contents, timetable, index or signature page. */
export function partHeading(block: PartHeading, flow: Flow): readonly Strip[] {
  const { style } = flow;
  const set = fitted(block.inlines, overHangingColumn(headingFlow(flow, 'title')));
  const strips = lineStrips(pieces(block.inlines, set), set, headingElement(flow.element, block.level), {
    balance: true,
    hyphenate: 'too-wide',
    whole: true,
    before: style.space.section[0] * 2.2,
    origin: block.place,
  });
  return keptWithNext([...strips, space(style.space.section[1] * 2)]);
}

/** A heading over a run of items: a word over a strong rule, which side heads have over each item anyway. */
export function groupHeading(block: GroupHeading, flow: Flow): readonly Strip[] {
  const { style } = flow;
  const wide = fitted(block.inlines, overHangingColumn(headingFlow(flow, 'section')));
  const accent = within(wide, { text: { ...wide.text, colour: style.colours.accent } });
  // It stands in its group, before the first part of it.
  const element = headingElement(flow.element.parent ?? flow.element, block.level);
  const lines = lineStrips(pieces(block.inlines, accent), accent, element, {
    hyphenate: 'too-wide',
    whole: true,
    before: style.space.section[0] * (style.look === 'side-heads' ? 2.6 : 1.8),
    origin: block.place,
  });
  const marked = keptWithNext(withDestination(lines, block.id, element));
  if (style.look === 'side-heads') return marked;
  const rule = ruled(
    style.space.section[0] * 0.7,
    {
      left: wide.left,
      drop: 3,
      width: wide.width,
      thickness: style.space.strongRule,
      colour: style.colours.accent,
    },
    { breakAfter: false },
  );
  return [...marked, rule];
}

/** A section's heading, or one below it. */
export function heading(block: Heading, flow: Flow): readonly Strip[] {
  const { space: room, colours } = flow.style;
  const size = block.depth === 0 ? 'section' : 'subsection';
  const [before, after] = block.depth === 0 ? room.section : room.subsection;
  const set = fitted(block.inlines, headingFlow(flow, size));
  const coloured = block.depth === 0 ? within(set, { text: { ...set.text, colour: colours.accent } }) : set;
  const looks = block.depth === 2 ? within(coloured, { text: { ...coloured.text, italic: true } }) : coloured;
  const element = headingElement(flow.element, block.level);
  const strips = lineStrips(pieces(block.inlines, looks), looks, element, {
    align: 'start',
    balance: block.depth === 0,
    hyphenate: 'too-wide',
    whole: true,
    before,
    origin: block.place,
  });
  const marked = block.id ? withDestination(strips, block.id, element) : strips;
  return keptWithNext(after > 0 ? [...marked, space(after)] : marked);
}

/** The element of the meeting's title. */
export function titleElement(parent: Element): Element {
  return elementIn(parent, 'H1', { isTitle: true });
}

/** A heading element; below the sixth level all are of the sixth (ISO 32000-1, 14.8.4.3.2). */
export function headingElement(parent: Element, level: number): Element {
  return elementIn(parent, `H${Math.min(level, 6)}` as StructureRole);
}

/** The flow of headings of a template's size. */
export function headingFlow(flow: Flow, size: 'title' | 'section' | 'subsection'): Flow {
  return within(sized(flow, size, 'text'), {
    text: textStyle(flow.style, size, 'text', { family: 'heading', bold: true }),
  });
}

/** How much smaller a title is set, at most, for a word that is wider than its measure. */
const LEAST_SHARE = 0.9;

/**
 * A title's flow, set smaller where its widest word then fits; where not even the least size is small enough it stays,
 * and the word is parted.
 */
export function fitted(inlines: Inlines, flow: Flow): Flow {
  const share = flow.width / measure(pieces(inlines, flow), flow.fonts).word;
  if (share >= 1 || share < LEAST_SHARE) return flow;
  return within(flow, { text: { ...flow.text, size: Math.floor(flow.text.size * share * 100) / 100 } });
}

/** A section whose heading stands beside it. */
export function sideHead(head: Heading, blocks: readonly Block[], flow: Flow): readonly Strip[] {
  return beside(head, head.level, blocks, flow);
}

/** A part whose heading stands beside it. */
export function sidePartHead(head: PartHeading, blocks: readonly Block[], flow: Flow): readonly Strip[] {
  return beside(head, head.level, blocks, flow);
}

/**
 * A heading in the hanging column, on the line of the first of the blocks that it is over; across, on a line of its own,
 * where a table that needs the column would stand beside it.
 */
function beside(
  head: Pick<Heading, 'inlines' | 'place' | 'id'>,
  level: number,
  blocks: readonly Block[],
  flow: Flow,
): readonly Strip[] {
  const { style } = flow;
  const column = hangingColumn(style);
  const heading = fitted(head.inlines, within(headingFlow(flow, 'section'), column));
  const accent = within(heading, { text: { ...heading.text, colour: style.colours.accent } });
  const element = headingElement(flow.element, level);
  const text = flow.set(blocks, flow);
  const drop = firstBaseline(text, baselineOf(flow)) - baselineOf(accent);
  const room = freeBeside(text) - drop;
  const isAcross = room < Infinity && linesHeight(pieces(head.inlines, accent), accent) > room;
  const set = isAcross ? within(accent, { width: flow.left + flow.width - column.left }) : accent;
  const lines = lineStrips(pieces(head.inlines, set), set, element, { whole: true, origin: head.place });
  const marked = head.id ? withDestination(lines, head.id, element) : lines;
  const before = style.space.section[0];
  if (text.length === 0) return spaced(marked, before);
  if (isAcross) return [...keptWithNext(spaced(marked, before)), ...spaced(text, style.space.list)];
  return spaced(standBeside(marked, text, drop), before);
}

/** How high what does not stand over the hanging column is, up to the first strip that does. */
function freeBeside(strips: readonly Strip[]): number {
  const at = strips.findIndex(({ isWide }) => isWide);
  return at < 0 ? Infinity : at === 0 ? 0 : heightOf(strips.slice(0, at)) + strips[at]!.before;
}

/** Lines on the left of strips, painted first; both begin at the same height. */
function standBeside(lines: readonly Strip[], strips: readonly Strip[], drop: number): readonly Strip[] {
  const height = heightOf(lines) + drop;
  const filled = heightOf(strips) < height ? [...strips, space(height - heightOf(strips))] : strips;
  const [first, ...rest] = hung(filled, lines, drop);
  return [{ ...first!, room: height }, ...rest];
}
