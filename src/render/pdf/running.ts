import type { Inline, Inlines, Running } from '../../document/document.ts';
import type { Style } from '../../template/template.ts';
import { fitRunning, GAP, noticeWidth, type WidthOf } from './fit-running.ts';
import { type Flow, hangingColumn, sized, within } from './flow.ts';
import { pieces } from './inlines.ts';
import { lineStrips } from './layout/lines.ts';
import type { Strip } from './layout/strip.ts';
import type { Painter } from './paint/painter.ts';
import { plainText } from './plain-text.ts';
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

/** Paints a line's three parts; tells whether there is anything in it. */
function createLine(
  running: Running,
  flow: Flow,
  top: number,
): (place: PagePlace, painter: Painter) => boolean {
  const set = withRoomFor(running, flow);
  const widthOf = widths(set);
  const stripOf = strips(set);
  return (place, painter) => {
    const parts = running.map(inlines => resolved(inlines, place)) as unknown as Running;
    const [left, centre, right] = fitRunning(parts, set.width, widthOf);
    const most = set.width - widthOf(right) - GAP - widthOf(centre);
    const between = Math.max(widthOf(left) + GAP, Math.min((set.width - widthOf(centre)) / 2, most));
    stripOf(left, 0)?.paint(painter, top, 0);
    stripOf(centre, between)?.paint(painter, top, 0);
    stripOf(right, set.width - widthOf(right))?.paint(painter, top, 0);
    return left.length + centre.length + right.length > 0;
  };
}

/** With smaller letters where a line's notices alone are wider than the line. */
function withRoomFor(running: Running, flow: Flow): Flow {
  const width = noticeWidth(running.flat(), widths(flow)) + GAP * 2;
  if (width <= flow.width) return flow;
  return within(flow, { text: { ...flow.text, size: (flow.text.size * flow.width) / width } });
}

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
