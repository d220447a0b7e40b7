import type { StatusMark } from '../../../document/document.ts';
import type { Place } from '../../../meeting/place.ts';
import type { Style } from '../../../template/template.ts';
import { type Flow, readable, within } from '../flow.ts';
import { cross, padlock, plus, ring } from '../icons.ts';
import { textPiece } from '../inlines.ts';
import { baselineOf, firstBaseline, lineStrips } from '../layout/set-lines.ts';
import { type BadgeContent, heightOf, row, type Strip, space } from '../layout/strip.ts';
import { elementIn } from '../structure.ts';
import { measure } from '../text/paragraph.ts';

type Badge = Strip & BadgeContent;

interface Look {
  readonly icon: string;
  readonly colour: string;
  readonly ground?: string;
  readonly outline?: string;
}

/** By word, shape and ground, never colour alone: closed is white on dark; open, as most are, a quiet ring; what is unusual has a frame. */
function lookOf(status: StatusMark['status'], { colours }: Style): Look {
  switch (status) {
    case 'open':
      return { icon: ring, colour: colours.muted };
    case 'closed':
      return { icon: padlock, colour: '#ffffff', ground: colours.closed };
    case 'withdrawn':
      return { icon: cross, colour: colours.muted, outline: colours.muted };
    case 'late':
      return { icon: plus, colour: colours.accent, outline: colours.accent };
  }
}

/** A mark as icon and word, a paragraph of its own; `size` is that of the word, in points. */
export function badge(mark: StatusMark, size: number, origin: Place | undefined, flow: Flow): Badge {
  const { icon, colour, ground, outline } = lookOf(mark.status, flow.style);
  const quiet = ground === undefined && outline === undefined;
  const text = { ...flow.text, size: readable(size), bold: !quiet, italic: false, colour };
  const high = Math.round(text.size * 1.75);
  const iconSize = text.size * 0.82;
  const padding = quiet ? 0 : text.size * 0.68;
  const label = textPiece(mark.label, flow, text);
  const most = flow.width - padding * 2 - iconSize - 4;
  const wide = Math.min(measure(label, flow.fonts).max, most);
  const inner = within(flow, {
    left: flow.left + padding + iconSize + 4,
    width: wide + 0.1,
    text,
    leading: high,
  });
  const lines = lineStrips(label, inner, elementIn(flow.element, 'P'), { hyphenate: false, origin });
  const height = heightOf(lines);
  return {
    kind: 'badge',
    left: flow.left,
    width: padding + iconSize + 4 + wide + padding,
    high: height,
    icon: {
      operators: icon,
      left: flow.left + padding,
      drop: baselineOf(inner) - iconSize * 0.92,
      size: iconSize,
    },
    colour,
    ground,
    outline,
    label: lines,
    height,
    before: 0,
    breakAfter: true,
  };
}

/** Marks beside each other on one baseline, with what stands after them; nothing without any of them. */
export function markLine(
  marks: readonly StatusMark[],
  origin: Place | undefined,
  flow: Flow,
  after: (flow: Flow) => readonly Strip[],
): Strip | undefined {
  const size = flow.style.sizes.label[0];
  let { left } = flow;
  const badges = marks.map(mark => {
    const set = badge(mark, mark.status === 'open' ? size : size * 0.97, origin, within(flow, { left }));
    left += set.width + GAP;
    return set;
  });
  const others = after(within(flow, { left, width: flow.left + flow.width - left }));
  const cells = [...badges.map(set => [set]), ...(others.length > 0 ? [others] : [])];
  if (cells.length === 0) return undefined;
  const lowest = Math.max(...cells.map(cell => firstBaseline(cell, 0)));
  const lowered = cells.map(cell => [space(lowest - firstBaseline(cell, 0)), ...cell]);
  return row({ cells: lowered, padding: [0, 0] });
}

/** White space between two marks, in points. */
const GAP = 10;
