import type { Inline, Inlines, Running } from '../../document/document.ts';
import type { Style } from '../../template/template.ts';
import { type Flow, hangingColumn, sized, within } from './flow.ts';
import { pieces, plainText } from './inlines.ts';
import { lineStrips } from './layout/lines.ts';
import type { Strip } from './layout/strip.ts';
import type { Painter } from './paint/painter.ts';
import { measure } from './text/paragraph.ts';

/** A page's place in the file, from 1, and how many pages there are. */
export interface PagePlace {
  readonly page: number;
  readonly pages: number;
}

/** The distances of running lines from the page's edge, in points: they stay within 60 of it. */
const HEADER_TOP = 36;
const FOOTER_BOTTOM = 34;

/** Paints a line on a page. */
export type PaintRunning = (place: PagePlace, painter: Painter) => void;

/** A header, over a hair rule. It is an artifact: not part of what is read (ISO 32000-1, 14.8.2.2). */
export function createHeader(header: Running, flow: Flow): PaintRunning {
  const set = runningFlow(flow);
  const line = createLine(header, set, HEADER_TOP);
  const { space, colours } = flow.style;
  return (place, painter) => {
    if (!line(place, painter)) return;
    painter.rule(set.left, HEADER_TOP + set.leading + 4, set.width, space.hairRule, colours.line);
  };
}

export function createFooter(footer: Running, flow: Flow): PaintRunning {
  const set = runningFlow(flow);
  return createLine(footer, set, flow.style.page.height - FOOTER_BOTTOM - set.leading);
}

/** As wide as the text with its hanging column. */
function runningFlow(flow: Flow): Flow {
  const { left } = hangingColumn(flow.style);
  return within(sized(flow, 'running', 'muted'), { left, width: textRight(flow.style) - left });
}

function textRight(style: Style): number {
  return style.page.width - style.page.margins[1];
}

/** White space between the three parts of a line, in points. */
const GAP = 12;

/**
 * Paints a line's three parts; tells whether there is anything in it. What does not fit is cut: first the left part,
 * down to a fifth of the line, then the one in the middle, which stands in the line's middle where the others let it.
 */
function createLine(
  running: Running,
  flow: Flow,
  top: number,
): (place: PagePlace, painter: Painter) => boolean {
  const widthOf = widths(flow);
  const stripOf = strips(flow);
  const room = flow.width - GAP * 2;
  return (place, painter) => {
    const [left, centre, right] = running.map(inlines => resolved(inlines, place)) as unknown as Running;
    const last = fitted(right, room / 2, widthOf);
    const first = fitted(left, Math.max(room - widthOf(centre) - widthOf(last), room / 5), widthOf);
    const middle = fitted(centre, room - widthOf(first) - widthOf(last), widthOf);
    const most = flow.width - widthOf(last) - GAP - widthOf(middle);
    const between = Math.max(widthOf(first) + GAP, Math.min((flow.width - widthOf(middle)) / 2, most));
    stripOf(first, 0)?.paint(painter, top, 0);
    stripOf(middle, between)?.paint(painter, top, 0);
    stripOf(last, flow.width - widthOf(last))?.paint(painter, top, 0);
    return first.length + middle.length + last.length > 0;
  };
}

type WidthOf = (inlines: Inlines) => number;

/** The same texts stand on page after page: each is measured once. */
function widths(flow: Flow): WidthOf {
  const known = new Map<string, number>();
  return inlines => {
    const text = plainText(inlines);
    const width = known.get(text) ?? measure(pieces(inlines, flow), flow.fonts).max;
    known.set(text, width);
    return width;
  };
}

function strips(flow: Flow): (inlines: Inlines, left: number) => Strip | undefined {
  const known = new Map<string, Strip | undefined>();
  return (inlines, left) => {
    const key = `${left.toFixed(2)} ${plainText(inlines)}`;
    if (known.has(key)) return known.get(key);
    const set = within(flow, { left: flow.left + left });
    const [strip] = lineStrips(pieces(inlines, set), set, undefined, { hyphenate: false });
    known.set(key, strip);
    return strip;
  };
}

/** With the page's number and the number of pages as text. */
function resolved(inlines: Inlines, place: PagePlace): Inlines {
  return inlines.map((inline): Inline => {
    if (inline.role === 'page-number') return { role: 'text', text: String(place.page) };
    if (inline.role === 'page-count') return { role: 'text', text: String(place.pages) };
    return inline;
  });
}

/** What is longer than its share of the line ends in an ellipsis: it stands in full where it belongs. */
function fitted(inlines: Inlines, width: number, widthOf: WidthOf): Inlines {
  const fits = (shown: Inlines) => widthOf(shown) <= width;
  if (fits(inlines)) return inlines;
  const words = plainText(inlines).split(/\s+/);
  const cut = (count: number): Inlines => [{ role: 'text', text: `${words.slice(0, count).join(' ')} …` }];
  let [least, most] = [0, words.length];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (fits(cut(middle))) least = middle;
    else most = middle - 1;
  }
  return least === 0 ? [] : cut(least);
}
