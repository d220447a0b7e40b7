import type { Inline, Inlines, Running } from '../../document/document.ts';
import type { Style } from '../../template/template.ts';
import { type Flow, hangingColumn, sized, within } from './flow.ts';
import type { Fonts } from './fonts/fonts.ts';
import { pieces, plainText } from './inlines.ts';
import { lineStrips } from './layout/lines.ts';
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

/** Paints a page's header, over a hair rule. It is an artifact: not part of what is read (ISO 32000-1, 14.8.2.2). */
export function paintHeader(header: Running, place: PagePlace, flow: Flow, painter: Painter): void {
  const set = runningFlow(flow);
  if (!paintRunning(header, place, set, painter, HEADER_TOP)) return;
  const { space, colours } = flow.style;
  painter.rule(set.left, HEADER_TOP + set.leading + 4, set.width, space.hairRule, colours.line);
}

/** Paints a page's footer. */
export function paintFooter(footer: Running, place: PagePlace, flow: Flow, painter: Painter): void {
  const set = runningFlow(flow);
  paintRunning(footer, place, set, painter, flow.style.page.height - FOOTER_BOTTOM - set.leading);
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
function paintRunning(
  running: Running,
  place: PagePlace,
  flow: Flow,
  painter: Painter,
  top: number,
): boolean {
  const [left, centre, right] = running.map(inlines => resolved(inlines, place)) as unknown as Running;
  const room = flow.width - GAP * 2;
  const last = fitted(right, room / 2, flow);
  const first = fitted(left, Math.max(room - widthOf(centre, flow) - widthOf(last, flow), room / 5), flow);
  const middle = fitted(centre, room - widthOf(first, flow) - widthOf(last, flow), flow);
  const least = widthOf(first, flow) + GAP;
  const most = flow.width - widthOf(last, flow) - GAP - widthOf(middle, flow);
  const places = [
    0,
    Math.max(least, Math.min((flow.width - widthOf(middle, flow)) / 2, most)),
    flow.width - widthOf(last, flow),
  ];
  for (const [index, inlines] of [first, middle, last].entries()) {
    const set = within(flow, { left: flow.left + places[index]!, width: flow.width });
    const [strip] = lineStrips(pieces(inlines, set), set, undefined, { hyphenate: false });
    strip?.paint(painter, top, 0);
  }
  return first.length + middle.length + last.length > 0;
}

/** The same lines stand on page after page. */
const widths = new WeakMap<Fonts, Map<string, number>>();

function widthOf(inlines: Inlines, flow: Flow): number {
  const known = widths.get(flow.fonts) ?? new Map<string, number>();
  widths.set(flow.fonts, known);
  const key = JSON.stringify(inlines, (name, value) => (name === 'origin' ? undefined : value));
  const width = known.get(key) ?? measure(pieces(inlines, flow), flow.fonts).max;
  known.set(key, width);
  return width;
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
function fitted(inlines: Inlines, width: number, flow: Flow): Inlines {
  const fits = (shown: Inlines) => widthOf(shown, flow) <= width;
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
