import type { Block, Heading } from '../../../document/document.ts';
import { type Flow, hangingColumn, within } from '../flow.ts';
import { pieces } from '../inlines.ts';
import { baselineOf, lineStrips, linesHeight } from '../layout/set-lines.ts';
import { heightOf, hung, keptWithNext, type Strip, space, spaced, withDestination } from '../layout/strip.ts';
import { headingElement, headingFlow } from './headings.ts';

/**
 * A section whose heading stands in the hanging column, on the line of the section's first block; across, on a line of
 * its own, where a table that needs the column would stand beside it.
 */
export function sideHead(head: Heading, blocks: readonly Block[], flow: Flow): readonly Strip[] {
  const { style } = flow;
  const column = hangingColumn(style);
  const heading = within(headingFlow(flow, 'section'), column);
  const beside = within(heading, { text: { ...heading.text, colour: style.colours.accent } });
  const element = headingElement(flow.element, head.level);
  const text = flow.set(blocks, flow);
  const drop = baselineOf(flow) - baselineOf(beside);
  const room = freeBeside(text) - drop;
  const isAcross = room < Infinity && linesHeight(pieces(head.inlines, beside), beside) > room;
  const set = isAcross ? within(beside, { width: flow.left + flow.width - column.left }) : beside;
  const lines = lineStrips(pieces(head.inlines, set), set, element, { whole: true, origin: head.place });
  const marked = head.id ? withDestination(lines, head.id) : lines;
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
