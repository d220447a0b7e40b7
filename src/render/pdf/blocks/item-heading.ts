import type { Inlines, ItemHeading } from '../../../document/document.ts';
import type { Style } from '../../../template/template.ts';
import { type Flow, hangingColumn, sized, within } from '../flow.ts';
import { pieces, textPiece } from '../inlines.ts';
import { hung, keptWithNext, spaced } from '../layout/arrange.ts';
import { type LineOptions, lineStrips } from '../layout/set-lines.ts';
import { ruled, type Strip } from '../layout/strip.ts';
import { plainText } from '../plain-text.ts';
import { elementIn } from '../structure.ts';
import { measure } from '../text/paragraph.ts';
import { markLine } from './badge.ts';
import { fitted, headingElement, headingFlow } from './headings.ts';

/** An item's head: its number, title and marks; under a strong rule, where heads of sections stand at the side. */
export function itemHeading(block: ItemHeading, flow: Flow): readonly Strip[] {
  const { style } = flow;
  const head = hangingHead(block, flow);
  if (style.look !== 'side-heads') return spaced(head, spaceAbove(style));
  const { left } = hangingColumn(style);
  const width = flow.left + flow.width - left;
  const rule = ruled(
    12,
    { left, width, thickness: style.space.strongRule, colour: style.colours.accent },
    { before: spaceAbove(style), breakAfter: false },
  );
  return [rule, ...head];
}

/** From so many letters on a title is long, and very long: it is set smaller, but still larger than a section's. */
const LONG_TITLE = 90;
const VERY_LONG_TITLE = 160;

function titleFlow(block: ItemHeading, flow: Flow): Flow {
  const set = headingFlow(flow, 'title');
  const letters = plainText(block.inlines).length;
  if (letters < LONG_TITLE) return set;
  const { title, section } = flow.style.sizes;
  const share = letters < VERY_LONG_TITLE ? 0.6 : 0.3;
  const size = section[0] + (title[0] - section[0]) * share;
  const leading = section[1] + (title[1] - section[1]) * share;
  return within(set, { text: { ...set.text, size }, leading });
}

/** White space over an item that follows another on its page, in points; under a rule it need not be as wide. */
function spaceAbove({ look, space: room }: Style): number {
  return room.section[0] * (look === 'side-heads' ? 2.2 : 1.8);
}

/** The number hangs inside the heading, the marks stand under it. Without room for it, it stands before the title. */
function hangingHead(block: ItemHeading, flow: Flow): readonly Strip[] {
  const base = fitted(block.inlines, titleFlow(block, flow));
  const hangs = measure(textPiece(block.number, numberFlow(base)), flow.fonts).max <= numberFlow(base).width;
  const set = hangs ? base : fittedWithNumber(block, flow);
  const element = headingElement(flow.element, block.level);
  const number = numberFlow(set);
  const text = textPiece(block.number, number);
  const options: LineOptions = {
    balance: true,
    hyphenate: 'too-wide',
    whole: true,
    origin: block.place,
  };
  const before = hangs ? [] : [...text, ...textPiece(isParted(block, set) ? '\u00a0' : ' ', number)];
  const mark = hangs ? lineStrips(text, number, element, { goesOn: true, origin: block.place }) : [];
  const title = lineStrips([...before, ...pieces(block.inlines, set)], set, element, options);
  return keptWithNext([...(hangs ? hung(title, mark) : title), ...marksAndAsides(block, flow)]);
}

/** Its number's, in the hanging column. */
function numberFlow(title: Flow): Flow {
  const { style, text } = title;
  const { left, width } = hangingColumn(style);
  return within(title, {
    left,
    width: width + style.page.gutter,
    text: { ...text, bold: false, colour: style.colours.accent },
  });
}

/** Set smaller where its first word then fits beside the number. */
function fittedWithNumber(block: ItemHeading, flow: Flow): Flow {
  return fitted(withNumber(block), titleFlow(block, flow));
}

/** Whether a word must be parted: the number does not then stand on a line alone. */
function isParted(block: ItemHeading, set: Flow): boolean {
  return measure(pieces(withNumber(block), set), set.fonts).word > set.width;
}

function withNumber({ number, inlines }: ItemHeading): Inlines {
  return [{ role: 'text', value: `${number}\u00a0` }, ...inlines];
}

/** The marks, and what stands beside them: purpose, duration. */
function marksAndAsides(block: ItemHeading, flow: Flow): readonly Strip[] {
  const { marks = [], place } = block;
  const asides = (set: Flow) => asideLine(block, set);
  if (marks.length === 0) return spaced(asides(flow), 5);
  const line = markLine(marks, place, flow, asides);
  return line ? [{ ...line, before: flow.style.look === 'side-heads' ? 4 : 9 }] : [];
}

function asideLine(block: ItemHeading, flow: Flow): readonly Strip[] {
  if (block.asides.length === 0) return [];
  const set = sized(flow, 'label', 'muted');
  const text = textPiece(block.asides.join('  ·  '), set);
  return lineStrips(text, set, elementIn(flow.element, 'P'), {
    whole: true,
    hyphenate: false,
    origin: block.place,
  });
}
