import type { Block, Code, Paragraph, Quote } from '../../../document/document.ts';
import { type Flow, indented, readable, within } from '../flow.ts';
import { pieces, textPiece } from '../inlines.ts';
import { lineStrips } from '../layout/set-lines.ts';
import { barred, ruled, type Strip, space, spaced } from '../layout/strip.ts';
import { elementIn } from '../structure.ts';

/** White space above a block: less in lists and cells. */
export function spaceBefore(flow: Flow): number {
  const { paragraph, list } = flow.style.space;
  return flow.tight ? list : paragraph;
}

export function paragraph(block: Paragraph, flow: Flow): readonly Strip[] {
  const element = elementIn(flow.element, 'P');
  return lineStrips(pieces(block.inlines, flow), flow, element, {
    align: 'start',
    before: spaceBefore(flow),
    origin: block.place,
  });
}

/** Moved in, with a bar at its left. The indent stops growing where less than a third of the measure is left. */
export function quote(block: Quote, flow: Flow): readonly Strip[] {
  const by = flow.width - flow.style.space.indent < flow.measure / 3 ? 0 : flow.style.space.indent;
  const inside = within(indented(flow, by), { element: elementIn(flow.element, 'BlockQuote') });
  const strips = flow.set(
    block.blocks,
    within(inside, { text: { ...flow.text, italic: !flow.text.italic } }),
  );
  const colour = flow.style.colours.line;
  const bar = by > 0 ? barred(strips, flow.left + 2, 1.5, colour) : strips;
  return spaced(bar, flow.style.space.paragraph);
}

/** In a face of one width, on lines as typed, moved in. */
export function code(block: Code, flow: Flow): readonly Strip[] {
  const { style } = flow;
  const inside = indented(flow, Math.min(8, flow.width / 4));
  const text = { ...flow.text, family: 'mono' as const, size: readable(flow.text.size * 0.85) };
  const element = elementIn(elementIn(flow.element, 'P'), 'Code', { placement: 'Block' });
  const set = within(inside, { text, leading: flow.leading * 0.9 });
  const strips = lineStrips(textPiece(keptSpaces(block.text), set), set, element, {
    hyphenate: false,
    origin: block.place,
  });
  return spaced(barred(strips, flow.left, 1.5, style.colours.line), spaceBefore(flow));
}

/** Indents and runs of spaces stand as typed: no-break spaces are not taken together. */
function keptSpaces(text: string): string {
  return text.replaceAll('\t', '    ').replaceAll(/^ +| {2,}/gm, spaces => '\u00A0'.repeat(spaces.length));
}

/** A thematic break: white space with a short rule, which no page ends with. */
export function rule(_block: unknown, flow: Flow): readonly Strip[] {
  const { hairRule } = flow.style.space;
  const colour = flow.style.colours.line;
  return [
    ruled(
      flow.leading,
      { left: flow.left, drop: flow.leading / 2, width: flow.width / 4, thickness: hairRule, colour },
      { before: spaceBefore(flow), breakAfter: false },
    ),
  ];
}

export function pageBreak(): readonly Strip[] {
  return [space(0, { newPage: true, breakAfter: false })];
}

/** Without the rules that nothing stands below on their page: at a part's end, and before a page's. */
export function withoutLastRules(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter(({ role }, index) => {
    if (role !== 'rule') return true;
    const next = blocks.slice(index + 1).find(block => block.role !== 'rule');
    return next !== undefined && next.role !== 'page-break';
  });
}
