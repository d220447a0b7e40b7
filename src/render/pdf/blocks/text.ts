import type {
  Block,
  Code,
  Figure,
  Notice,
  Paragraph,
  Passage,
  Quote,
  WithheldMark,
} from '../../../document/document.ts';
import { type Flow, indented, readable, sized, textHeight, within } from '../flow.ts';
import { padlock } from '../icons.ts';
import { iconPiece, JOINED, pieces, textPiece } from '../inlines.ts';
import { barred, endedBy, keptWithNext, markedClosed, spaced, withDestination } from '../layout/arrange.ts';
import { lineStrips } from '../layout/set-lines.ts';
import { ruled, type Strip, space } from '../layout/strip.ts';
import { type Element, elementIn } from '../structure.ts';
import { headingElement } from './headings.ts';

/** White space above a block: less in lists and cells. */
export function spaceBefore(flow: Flow): number {
  const { paragraph, list } = flow.style.space;
  return flow.tight ? list : paragraph;
}

/** Lines of fewer em are never justified: they would have gaps. */
const LEAST_JUSTIFIED = 22;

export function paragraph(block: Paragraph, flow: Flow): readonly Strip[] {
  if (block.caption) return caption(block, flow);
  const element = elementIn(flow.element, 'P');
  return lineStrips(pieces(block.inlines, flow), flow, element, {
    align: 'start',
    justified: flow.style.text === 'justified' && flow.width >= flow.text.size * LEAST_JUSTIFIED,
    before: spaceBefore(flow),
    origin: block.place,
  });
}

/** White space between a picture and its caption, in points. */
const ABOVE_CAPTION = 4;

function caption(block: Paragraph, flow: Flow): readonly Strip[] {
  const set = sized(flow, 'small', 'muted');
  return lineStrips(pieces(block.inlines, set), set, elementIn(flow.element, 'P'), {
    align: 'start',
    before: ABOVE_CAPTION,
    whole: true,
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

/** A pixel is 0.75 points: 96 to the inch, as CSS has it. */
const POINTS_PER_PIXEL = 0.75;

/** A picture in its own size, or as large as the text's width and two thirds of the page allow. */
export function figure(block: Figure, flow: Flow): readonly Strip[] {
  const highest = textHeight(flow.style) * 0.66;
  const { picture } = block;
  const scale = Math.min(POINTS_PER_PIXEL, flow.width / picture.width, highest / picture.height);
  const width = picture.width * scale;
  const height = picture.height * scale;
  const element = flow.captioned ?? figureElement(block, flow);
  return [
    {
      kind: 'picture',
      picture,
      left: flow.left,
      drop: 3,
      size: [width, height],
      element,
      height: height + 3,
      before: flow.tight ? flow.style.space.list : flow.style.space.table,
      breakAfter: true,
      origin: block.place,
    },
  ];
}

export function figureElement({ alt }: Figure, { element }: Flow): Element {
  return elementIn(element, 'Figure', { alt, placement: 'Block' });
}

/** A short word about an item: why it came late, that it is withdrawn or closed. */
export function notice(block: Notice, flow: Flow): readonly Strip[] {
  const muted = block.kind === 'closed' || block.kind === 'edition';
  const set = muted ? sized(flow, 'body', 'muted') : flow;
  const label = block.label ? textPiece(`${block.label} `, set, { ...set.text, bold: true }) : [];
  const strips = lineStrips([...label, ...pieces(block.inlines, set)], set, elementIn(set.element, 'P'), {
    origin: block.place,
  });
  return spaced(strips, flow.style.space.paragraph * 1.6);
}

/** A closed passage or a decision under its label, with a bar at its left: dark for closed, accent for decisions. */
export function passage(block: Passage, flow: Flow): readonly Strip[] {
  const { colours } = flow.style;
  const colour = block.kind === 'closed' ? colours.closed : colours.accent;
  const inside = within(indented(flow, 12), { element: elementIn(flow.element, 'Sect') });
  const label = sized(inside, 'label', 'text', { bold: true, colour });
  const icon = block.kind === 'closed' ? [iconPiece(padlock, label.text.size, colour)] : [];
  const text = textPiece(`${icon.length > 0 ? JOINED : ''}${block.label}`, label);
  const heading = headingElement(inside.element, block.level);
  const head = lineStrips([...icon, ...text], label, heading, {
    whole: true,
    origin: block.place,
  });
  const marked = block.id ? withDestination(head, block.id, heading) : head;
  const body = flow.set(block.blocks, within(inside, { text: flow.text, leading: flow.leading }));
  const strips = [
    ...keptWithNext(marked),
    ...(body.length > 0 ? spaced(body, 1.5) : [space(0, { breakAfter: false })]),
  ];
  const ended = block.end === undefined ? strips : endedBy(strips, spokenOnly(block.end, label));
  const set = spaced(barred(ended, flow.left, 2, colour), flow.style.space.paragraph * 1.5);
  return block.kind === 'closed' ? markedClosed(set) : set;
}

/** A paragraph that is heard and not seen: what has no content is not read, so a space stands for the words. */
export function spokenOnly(words: string, flow: Flow): readonly Strip[] {
  const element = elementIn(flow.element, 'P', { actualText: words });
  return lineStrips(textPiece('\u00A0', flow), flow, element, { hyphenate: false });
}

/** Where a passage is withheld: a padlock and a few words. */
export function withheldMark(block: WithheldMark, flow: Flow): readonly Strip[] {
  const set = sized(flow, 'field', 'muted', { italic: true });
  const mark = [
    iconPiece(padlock, set.text.size, flow.style.colours.muted),
    ...textPiece(`${JOINED}${block.text}`, set),
  ];
  return lineStrips(mark, set, elementIn(flow.element, 'P'), {
    before: flow.style.space.paragraph,
    origin: block.place,
  });
}
