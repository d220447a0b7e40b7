import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { Inline, Inlines, Running, RunningInline, RunningInlines } from '../../document/document.ts';
import type { Place } from '../../meeting/place.ts';
import type { Style } from '../../template/template.ts';
import { createPaintedPage, type PaintedPage } from './file/painted-page.ts';
import { type Flow, hangingColumn, readable, sized, within } from './flow.ts';
import { pieces } from './inlines.ts';
import { lineStrips } from './layout/set-lines.ts';
import { ruled, type Strip, TARGET } from './layout/strip.ts';
import { ElementNodes } from './paint/element-nodes.ts';
import { paintStack } from './paint/paint-strip.ts';
import { Painter } from './paint/painter.ts';
import { plainText } from './plain-text.ts';
import { measure } from './text/paragraph.ts';

/** A page's place in the file, from 1, how many pages there are, and what stands on it. */
export interface PagePlace {
  readonly page: number;
  readonly pages: number;
  /** The number and title of the item that goes on on it from the page before. */
  readonly item?: string;
  /** It has closed matter. */
  readonly closed?: boolean;
}

/** The distances of running lines from the page's edge, in points: they stay within 60 of it. */
const HEADER_TOP = 36;
const FOOTER_BOTTOM = 34;

/** What is painted of a line on one page, part by part: most are the same on page after page. */
export type PaintRunning = (place: PagePlace) => readonly PaintedPage[];

/** A header, over a hair rule. It is an artifact: not part of what is read (ISO 32000-1, 14.8.2.2). */
export function createHeader(header: Running, flow: Flow): PaintRunning {
  const set = runningFlow(flow);
  const line = createLine(header, set, HEADER_TOP, undefined, 'header');
  const { space, colours } = flow.style;
  const rule = painted(
    flow,
    [ruled(0, { left: set.left, width: set.width, thickness: space.hairRule, colour: colours.line })],
    HEADER_TOP + set.leading + 4,
  );
  return place => {
    const parts = line(place);
    return parts.length > 0 ? [...parts, rule] : [];
  };
}

export function createFooter(footer: Running, flow: Flow): PaintRunning {
  const set = runningFlow(flow);
  return createLine(footer, set, flow.style.page.height - FOOTER_BOTTOM - set.leading, undefined, 'footer');
}

/** As wide as the text with its hanging column. */
function runningFlow(flow: Flow): Flow {
  const { left } = hangingColumn(flow.style);
  return within(sized(flow, 'running', 'muted'), { left, width: textRight(flow.style) - left });
}

function textRight(style: Style): number {
  return style.page.width - style.page.margins[1];
}

/**
 * A line of three parts, those that are empty left out. Where a header or footer has no room for all of them, the one
 * in the middle, or a notice at the left, has a line of its own, further from the text. What is cut even so is told once.
 * @param behind a colour that each part stands on, where it is painted over something else
 */
export function createLine(
  running: Running,
  flow: Flow,
  top: number,
  behind?: string,
  name?: 'header' | 'footer',
): PaintRunning {
  const set = withRoomFor(running, flow);
  const widthOf = widths(set);
  const partAt = parts(set, top);
  const ownLineAt = parts(set, name === 'header' ? top - set.leading : top + set.leading);
  const backAt = backs(set, top);
  let isTold = name === undefined;
  let isParted: boolean | undefined;
  return place => {
    const onPage = resolvedAll(running, { ...place, item: undefined });
    isParted ??= name !== undefined && needsTwoLines(running, place, set.width, widthOf);
    const { line: resolvedParts, own } = isParted ? withOwnLine(onPage) : { line: onPage, own: [] };
    const ownLine = ownLineAt(own, onPage[1] === own ? Math.max(0, (set.width - widthOf(own)) / 2) : 0);
    const fittedParts = fitRunning(resolvedParts, set.width, widthOf);
    const isCut = resolvedParts.some((part, at) => part !== fittedParts[at]);
    const fitted = isCut ? fittedParts : withItem(running, place, fittedParts, { width: set.width, widthOf });
    const cut = isTold ? undefined : resolvedParts.find((part, at) => part !== fittedParts[at]);
    const origin = cut && placeIn(cut);
    if (name && origin) {
      isTold = true;
      flow.report(diagnose('running-cut', origin, { line: name, text: plainText(cut) }));
    }
    const [left, centre, right] = fitted;
    const most = set.width - widthOf(right) - GAP - widthOf(centre);
    const between = Math.max(widthOf(left) + GAP, Math.min((set.width - widthOf(centre)) / 2, most));
    const places = [
      [left, 0],
      [centre, between],
      [right, set.width - widthOf(right)],
    ] as const;
    const line = places.flatMap(([inlines, at]) => {
      const part = partAt(inlines, at);
      if (!part) return [];
      return behind === undefined ? [part] : [backAt(at, widthOf(inlines), behind), part];
    });
    return ownLine ? [...line, ownLine] : line;
  };
}

/** Whether the page whose line is the longest has no room for its parts, but for those that then stay on it. */
function needsTwoLines(running: Running, { pages }: PagePlace, width: number, widthOf: WidthOf): boolean {
  const all = resolvedAll(running, { page: pages, pages, closed: true });
  const needed = (parts: OnPage) =>
    parts.reduce((sum, part) => sum + (part.length > 0 ? widthOf(part) + GAP : 0), -GAP);
  const rest = needed(withOwnLine(all).line);
  return needed(all) > width && rest > 0 && rest <= width;
}

/** The part in the middle, or a notice alone at the left, apart from the others. */
function withOwnLine([left, centre, right]: OnPage): { readonly line: OnPage; readonly own: Inlines } {
  if (centre.length > 0) return { line: [left, [], right], own: centre };
  return left.every(isNotice)
    ? { line: [[], [], right], own: left }
    : { line: [left, centre, right], own: [] };
}

/** Where the author's own text in a part was written. */
function placeIn(inlines: Inlines): Place | undefined {
  for (const inline of inlines) {
    const place =
      ('place' in inline ? inline.place : undefined) ??
      ('inlines' in inline ? placeIn(inline.inlines) : undefined);
    if (place) return place;
  }
  return undefined;
}

/** With smaller letters, if they can still be read, when a line's notices alone are wider than the line. */
function withRoomFor(running: Running, flow: Flow): Flow {
  const all = resolvedAll(running, { page: 1, pages: 1, closed: true });
  const width = noticeWidth(all.flat(), widths(flow)) + GAP * 2;
  if (width <= flow.width) return flow;
  return within(flow, { text: { ...flow.text, size: readable((flow.text.size * flow.width) / width) } });
}

/** The same texts are on page after page: each is measured once. */
function widths(flow: Flow): WidthOf {
  const known = new Map<string, number>();
  return inlines => {
    const text = plainText(inlines);
    const width = known.get(text) ?? measure(pieces(inlines, flow), flow.fonts).max;
    known.set(text, width);
    return width;
  };
}

/** Each part is painted once for all pages on which it is the same. A notice that is wider than its line has two. */
function parts(flow: Flow, top: number): (inlines: Inlines, left: number) => PaintedPage | undefined {
  const known = new Map<string, PaintedPage | undefined>();
  return (inlines, left) => {
    const key = `${left.toFixed(2)} ${plainText(inlines)}`;
    if (known.has(key)) return known.get(key);
    const set = within(flow, { left: flow.left + left, width: flow.width - left + SLACK });
    const strips = lineStrips(pieces(inlines, set), set, undefined, { hyphenate: false });
    const first = top < flow.style.page.height / 2 ? top - (strips.length - 1) * set.leading : top;
    const part = strips.length === 0 ? undefined : painted(flow, strips, first);
    known.set(key, part);
    return part;
  };
}

/** What a part stands on; painted once for all pages on which it is the same. */
function backs(flow: Flow, top: number): (left: number, width: number, colour: string) => PaintedPage {
  const known = new Map<string, PaintedPage>();
  return (left, width, colour) => {
    const key = `${left.toFixed(2)} ${width.toFixed(2)}`;
    const area = {
      left: flow.left + left - BEHIND,
      width: width + 2 * BEHIND,
      thickness: flow.leading + BEHIND,
      colour,
    };
    const back = known.get(key) ?? painted(flow, [ruled(0, area)], top - BEHIND / 2);
    known.set(key, back);
    return back;
  };
}

/** Points around what stands on a colour. */
const BEHIND = 2;

/** For sums of widths that only differ in rounding. */
const SLACK = 0.1;

/** Artifacts, painted under each other from `top` on. */
export function painted(flow: Flow, strips: readonly Strip[], top: number): PaintedPage {
  const page = createPaintedPage();
  const painter = new Painter(page, flow.style.page.height);
  const around = Math.max(0, (TARGET - flow.leading) / 2);
  paintStack({ painter, nodes: new ElementNodes(), pageOf: noPage }, strips, top, [around, around]);
  painter.finish();
  return page;
}

/** Nothing in a running line links to another page. */
function noPage(target: string): never {
  throw new Error(`A running line leads to "${target}"`);
}

/** A line as it is on one page. */
type OnPage = readonly [left: Inlines, centre: Inlines, right: Inlines];

function resolvedAll([left, centre, right]: Running, place: PagePlace): OnPage {
  return [resolved(left, place), resolved(centre, place), resolved(right, place)];
}

/** With what is known of the page as text, in one with the text beside it. */
export function resolved(inlines: RunningInlines, place: PagePlace): Inlines {
  const joined: Inline[] = [];
  for (const next of inlines.flatMap(inline => onPage(inline, place))) {
    const last = joined.at(-1);
    if (last?.role === 'text' && next.role === 'text')
      joined[joined.length - 1] = { ...last, value: last.value + next.value };
    else joined.push(next);
  }
  return joined;
}

function onPage(inline: RunningInline, place: PagePlace): Inlines {
  const { page, pages, item, closed } = place;
  switch (inline.role) {
    case 'page-number':
      return [{ role: 'text', value: String(page) }];
    case 'page-count':
      return [{ role: 'text', value: String(pages) }];
    case 'page-item':
      return item === undefined ? [] : [{ role: 'text', value: `${inline.before}${item}${inline.after}` }];
    case 'page-closed':
      return closed
        ? [
            { role: 'status', status: 'closed', label: inline.label },
            { role: 'text', value: ' · ' },
          ]
        : [];
    case 'notice':
      return [{ ...inline, inlines: resolved(inline.inlines, place) }];
    default:
      return [inline];
  }
}

/** The line with the item that goes on on its page, as much of the title as there is room for beside all else; at least the number and a word. */
function withItem(
  running: Running,
  place: PagePlace,
  fitted: OnPage,
  { width, widthOf }: { readonly width: number; readonly widthOf: WidthOf },
): OnPage {
  const at = running.findIndex(part => part.some(({ role }) => role === 'page-item'));
  if (place.item === undefined || at < 0) return fitted;
  const others = fitted
    .filter((_, index) => index !== at)
    .map(part => (part.length > 0 ? widthOf(part) + GAP : 0));
  const room = others.reduce((rest, taken) => rest - taken, width);
  const words = place.item.split(' ');
  const begun = (count: number): Inlines => {
    const item = words.slice(0, count).join(' ') + (count < words.length ? ' …' : '');
    return resolved(running[at]!, { ...place, item });
  };
  const fits = (count: number) => widthOf(begun(count)) <= room;
  const count = fits(words.length) ? words.length : mostThat(fits, words.length - 1);
  if (count < 2) return fitted;
  return fitted.map((other, index) => (index === at ? begun(count) : other)) as unknown as OnPage;
}

/** White space between the three parts of a line, in points. */
const GAP = 12;

/** In points. */
export type WidthOf = (inlines: Inlines) => number;

/**
 * The three parts of a line, cut to its width: first the left part, down to a fifth of the line, then the middle one;
 * the right one has at most half. A notice is never cut: the others leave it the room that it needs.
 */
function fitRunning([left, centre, right]: OnPage, width: number, widthOf: WidthOf): OnPage {
  const room = width - GAP * 2;
  const kept = (part: Inlines) => noticeWidth(part, widthOf);
  const most = Math.min(room / 2, room - kept(left) - kept(centre));
  const last = fitted(right, Math.max(kept(right), most), widthOf);
  const rest = room - widthOf(last);
  const share = Math.max(rest - widthOf(centre), room / 5);
  const first = fitted(left, Math.max(kept(left), Math.min(share, rest - kept(centre))), widthOf);
  return [first, fitted(centre, rest - widthOf(first), widthOf), last];
}

/** How much of a line its notices take. */
function noticeWidth(inlines: Inlines, widthOf: WidthOf): number {
  return inlines.filter(isNotice).reduce((sum, notice) => sum + widthOf([notice]), 0);
}

function isNotice({ role }: Inline): boolean {
  return role === 'notice';
}

/** Text longer than its share of the line ends in an ellipsis: it is shown in full where it belongs. */
function fitted(inlines: Inlines, width: number, widthOf: WidthOf): Inlines {
  if (widthOf(inlines) <= width) return inlines;
  const at = inlines.findLastIndex(isNotice);
  if (at < 0) return cut(inlines, width, widthOf);
  const [before, notice, after] = [inlines.slice(0, at), inlines.slice(at, at + 1), inlines.slice(at + 1)];
  const kept = [notice, [...notice, ...after]].findLast(part => widthOf(part) <= width) ?? notice;
  const begun = fitted(before, width - widthOf([space, ...kept]), widthOf);
  return begun.length > 0 ? [...begun, space, ...kept] : kept;
}

const space: Inline = { role: 'text', value: ' ' };

/** As many words as fit, and an ellipsis. */
function cut(inlines: Inlines, width: number, widthOf: WidthOf): Inlines {
  const words = plainText(inlines).split(/\s+/);
  const begun = (count: number): Inlines => [{ role: 'text', value: `${words.slice(0, count).join(' ')} …` }];
  const count = mostThat(tried => widthOf(begun(tried)) <= width, words.length);
  return count === 0 ? [] : begun(count);
}

/** The greatest number up to `most` that fits, if all below it do; 0 if none does. */
function mostThat(fits: (count: number) => boolean, most: number): number {
  let [least, rest] = [0, most];
  while (least < rest) {
    const middle = Math.ceil((least + rest) / 2);
    if (fits(middle)) least = middle;
    else rest = middle - 1;
  }
  return least;
}
