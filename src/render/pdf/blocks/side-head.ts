import type { Block, Heading } from '../../../document/document.ts';
import { type Flow, hangingColumn, within } from '../flow.ts';
import { pieces } from '../inlines.ts';
import { baselineOf, lineStrips } from '../layout/lines.ts';
import { heightOf, hung, type Strip, space, spaced } from '../layout/strip.ts';
import { headingElement, headingFlow, withDestination } from './headings.ts';

/** A section whose heading stands in the hanging column, on the line of the section's first block. */
export function sideHead(head: Heading, blocks: readonly Block[], flow: Flow): readonly Strip[] {
  const { style } = flow;
  const column = within(headingFlow(flow, 'section'), hangingColumn(style));
  const set = within(column, { text: { ...column.text, colour: style.colours.accent } });
  const element = headingElement(flow.element, head.level);
  const lines = lineStrips(pieces(head.inlines, set), set, element, { whole: true, origin: head.origin });
  const marked = head.id ? withDestination(lines, head.id) : lines;
  const text = flow.set(blocks, flow);
  const before = style.space.section[0];
  if (text.length === 0) return spaced(marked, before);
  const drop = baselineOf(flow) - baselineOf(set);
  return spaced(beside(marked, text, drop), before);
}

/** Lines on the left of strips, painted first; both begin at the same height. */
export function beside(lines: readonly Strip[], strips: readonly Strip[], drop: number): readonly Strip[] {
  const height = heightOf(lines) + drop;
  const filled = heightOf(strips) < height ? [...strips, space(height - heightOf(strips))] : strips;
  const [first, ...rest] = hung(filled, (painter, top) => paintLines(lines, painter, top + drop));
  return [{ ...first!, room: height }, ...rest];
}

function paintLines(lines: readonly Strip[], painter: Parameters<Strip['paint']>[0], top: number): void {
  let y = top;
  for (const line of lines) {
    line.paint(painter, y, 0);
    y += line.height;
  }
}
