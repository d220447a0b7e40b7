import type { ItemHeading, StatusMark, WayBack } from '../../../document/document.ts';
import type { Place } from '../../../meeting/place.ts';
import type { Style } from '../../../template/template.ts';
import { type Flow, hangingColumn, readable, sized, within } from '../flow.ts';
import { padlock, ring } from '../icons.ts';
import { pieces, textPiece } from '../inlines.ts';
import { hung, keptWithNext, spaced, withBeside } from '../layout/arrange.ts';
import { baselineOf, type LineOptions, lineStrips } from '../layout/set-lines.ts';
import { type BadgeContent, heightOf, row, ruled, type Strip, space } from '../layout/strip.ts';
import { plainText } from '../plain-text.ts';
import { type Element, elementIn } from '../structure.ts';
import { linkIn } from '../tags.ts';
import { measure } from '../text/paragraph.ts';
import { fitted, headingElement, headingFlow } from './headings.ts';

/** An item's head: its number, title and status, as the template's look has them. */
export function itemHeading(block: ItemHeading, flow: Flow): readonly Strip[] {
  return flow.style.look === 'side-heads' ? ruledHead(block, flow) : hangingHead(block, flow);
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

/** The number hangs inside the heading, the status stands under it. Without room for it, it stands before the title. */
function hangingHead(block: ItemHeading, flow: Flow): readonly Strip[] {
  const { style } = flow;
  const set = fitted(block.inlines, titleFlow(block, flow));
  const element = headingElement(flow.element, block.level);
  const column = hangingColumn(style);
  const number = within(set, {
    left: column.left,
    width: column.width + style.page.gutter,
    text: { ...set.text, bold: false, colour: style.colours.accent },
  });
  const text = textPiece(block.number, number);
  const hangs = measure(text, flow.fonts).max <= number.width;
  const options: LineOptions = {
    before: spaceAbove(style),
    balance: true,
    hyphenate: 'too-wide',
    whole: true,
    origin: block.place,
  };
  const before = hangs ? [] : [...text, ...textPiece(' ', number)];
  const mark = hangs ? lineStrips(text, number, element, { goesOn: true, origin: block.place }) : [];
  const title = lineStrips([...before, ...pieces(block.inlines, set)], set, element, options);
  return keptWithNext([...(hangs ? hung(title, mark) : title), ...statusLine(block, flow)]);
}

/** A small link at the right, below an item's head. */
export function wayBack({ target, label }: WayBack, flow: Flow): readonly Strip[] {
  const set = sized(flow, 'small', 'accent');
  const { tag, element } = linkIn(elementIn(flow.element, 'P'), { target }, label);
  const text = textPiece(label, set);
  const width = measure(text, flow.fonts).max;
  const left = flow.left + flow.width - width;
  const lines = lineStrips(text, within(set, { left, width: width + 1 }), element, { hyphenate: false });
  return [row({ cells: [lines], padding: [0, 0], link: { tag, element, left, width } }, { before: 3 })];
}

/** The status and what stands beside it: purpose, duration. */
function statusLine(block: ItemHeading, flow: Flow): readonly Strip[] {
  if (!block.status) return spaced(asideLine(block, flow), 5);
  const badge = statusBadge(block.status, block.place, flow);
  const indent = badge.width + 10;
  const asides = asideLine(block, within(flow, { left: flow.left + indent, width: flow.width - indent }));
  return asides.length === 0 ? [{ ...badge, before: 9 }] : hung(spaced(asides, 10), [badge], -1);
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

/** A strong rule; the status left, number and title right. */
function ruledHead(block: ItemHeading, flow: Flow): readonly Strip[] {
  const { style } = flow;
  const column = hangingColumn(style);
  const { left } = column;
  const width = flow.left + flow.width - left;
  const rule = ruled(
    12,
    { left, width, thickness: style.space.strongRule, colour: style.colours.accent },
    { before: spaceAbove(style), breakAfter: false },
  );
  const element = headingElement(flow.element, block.level);
  const set = fitted(block.inlines, titleFlow(block, flow));
  const accent = within(set, { text: { ...set.text, colour: style.colours.accent } });
  const number = [...textPiece(block.number, accent), ...textPiece(' ', accent)];
  const title = lineStrips([...number, ...pieces(block.inlines, set)], set, element, {
    balance: true,
    hyphenate: 'too-wide',
    whole: true,
    origin: block.place,
  });
  if (!block.status) return keptWithNext([rule, ...title, ...asideLine(block, flow)]);
  const badge = statusBadge(block.status, block.place, within(flow, column));
  const drop = (set.leading - badge.height) / 2;
  const head = [...paintedAfter(title, badge, drop), ...asideLine(block, flow)];
  const missing = badge.height + drop - heightOf(head);
  return keptWithNext([rule, ...head, ...(missing > 0 ? [space(missing)] : [])]);
}

/** The status is read after the title, though it stands beside its first line. */
function paintedAfter(title: readonly Strip[], badge: Strip, drop: number): readonly Strip[] {
  const above = heightOf(title.slice(0, -1));
  return title.map((strip, index) => {
    if (index < title.length - 1) return strip;
    const beside = { kind: 'strips', strips: [badge], drop: drop - above, after: true } as const;
    return { ...withBeside(strip, beside), breakAfter: false };
  });
}

/** By word, shape and ground, never colour alone: closed has a padlock, white on dark; open, as most are, a quiet ring. */
function statusBadge(status: StatusMark, origin: Place | undefined, flow: Flow): Strip & BadgeContent {
  const { style } = flow;
  const open = status.status === 'open';
  const size = open ? style.sizes.label[0] : readable(style.sizes.label[0] * 0.97);
  const colour = open ? style.colours.muted : '#ffffff';
  const text = { ...flow.text, size, bold: !open, italic: false, colour };
  const height = Math.round(size * 1.75);
  const icon = size * 0.82;
  const padding = open ? 0 : size * 0.68;
  const label = textPiece(status.label, flow, text);
  const width = padding + icon + 4 + measure(label, flow.fonts).max + padding;
  const element: Element = elementIn(flow.element, 'P');
  const inner = within(flow, { left: flow.left + padding + icon + 4, width: 1000, text, leading: height });
  return {
    kind: 'badge',
    left: flow.left,
    width,
    high: height,
    icon: {
      operators: open ? ring : padlock,
      left: flow.left + padding,
      drop: baselineOf(inner) - icon * 0.92,
      size: icon,
    },
    colour,
    ground: open ? undefined : style.colours.closed,
    label: lineStrips(label, inner, element, { hyphenate: false, origin }),
    height,
    before: 0,
    breakAfter: true,
  };
}
