import type { Document, Part } from '../../document/document.ts';
import type { PaintedPage } from './file/painted-page.ts';
import { type Flow, readable, sized, within } from './flow.ts';
import { textPiece } from './inlines.ts';
import { lineStrips } from './layout/set-lines.ts';
import { ruled } from './layout/strip.ts';
import { type PaintRunning, painted } from './running.ts';
import { measure } from './text/paragraph.ts';

/** The greatest width of a tab, and the least and the greatest height of one with the white space below it, in points. */
const WIDTH = 30;
const LEAST = 16;
const GREATEST = 34;
const GAP = 2;

/** White space at each side of a tab's number, in points. */
const SIDE = 3;

/**
 * A tab at the right edge of each page on which an item begins or goes on, each item's a little lower than the one
 * before, with its number: like an index that is cut into a book's edge. Each group has a colour, or each item where there
 * are not two groups. An artifact: the item's heading says the same.
 * @param pageOf the number of the page that a part begins on, from 1; known when all parts are painted
 * @returns what is painted on a page, by its place in the file
 */
export function createThumbTabs(
  document: Document,
  flow: Flow,
  pageOf: (target: string) => number,
): PaintRunning {
  if (flow.style.thumbTabs.length === 0) return () => [];
  let tabs: Tabs | undefined;
  return ({ page, pages, item }) => {
    tabs ??= tabsOf(document, flow, pageOf, pages);
    const own = tabs.byPage.get(page) ?? [];
    const goesOn = item === undefined ? undefined : tabs.byBookmark.get(item);
    return goesOn && !own.includes(goesOn) ? [goesOn, ...own] : own;
  };
}

interface Tabs {
  /** Of items that begin on a page, or take all of it. */
  readonly byPage: ReadonlyMap<number, readonly PaintedPage[]>;
  /** Of each item: one may end on the page on which the next begins. */
  readonly byBookmark: ReadonlyMap<string, PaintedPage>;
}

function tabsOf({ parts }: Document, flow: Flow, pageOf: (target: string) => number, pages: number): Tabs {
  const byPage = new Map<number, PaintedPage[]>();
  const byBookmark = new Map<string, PaintedPage>();
  const items = parts.filter(isItem);
  const paint = createTab(flow, items.length);
  const colourOf = tabColours(items, flow.style.thumbTabs);
  let index = 0;
  for (const [at, part] of parts.entries()) {
    if (!isItem(part)) continue;
    const tab = paint(numberOf(part), index++, colourOf(part));
    const first = pageOf(part.id);
    const next = parts[at + 1];
    const last = Math.max(first, (next ? pageOf(next.id) : pages + 1) - 1);
    for (let page = first; page <= last; page++) byPage.set(page, [...(byPage.get(page) ?? []), tab]);
    if (part.bookmark !== undefined) byBookmark.set(part.bookmark, tab);
  }
  return { byPage, byBookmark };
}

function isItem({ role, attached }: Part): boolean {
  return role === 'item' && !attached;
}

/** "7a" of "7a.". */
function numberOf({ blocks }: Part): string {
  const heading = blocks.find(block => block.role === 'item-heading');
  return heading?.number.replace(/\.$/, '') ?? '';
}

function tabColours(items: readonly Part[], colours: readonly string[]): (item: Part) => string {
  const groups = new Set(items.map(({ group }) => group));
  const keyOf = ({ group, id }: Part) => (groups.size > 1 && group) || id;
  const keys = [...new Set(items.map(keyOf))];
  return item => colours[keys.indexOf(keyOf(item)) % colours.length]!;
}

/** Paints an item's tab. Where there are more items than there is room for tabs, they begin at the top again. */
function createTab(
  flow: Flow,
  count: number,
): (number: string, index: number, colour: string) => PaintedPage {
  const { page } = flow.style;
  const [above, right, below] = page.margins;
  const room = page.height - above - below;
  const pitch = Math.min(GREATEST, Math.max(LEAST, room / Math.max(1, count)));
  const places = Math.floor(room / pitch);
  const width = Math.min(WIDTH, right - 4);
  const left = page.width - width;
  const high = pitch - GAP;
  const { text } = sized(flow, 'running', 'text', { bold: true, colour: '#ffffff' });
  const set = within(flow, { left, width, leading: high, text });
  return (number, index, colour) => {
    const wide = measure(textPiece(number, set), set.fonts).max;
    const size = readable(text.size * Math.min(1, (width - SIDE * 2) / wide));
    const label = textPiece(number, set, { ...text, size });
    const lines = lineStrips(label, set, undefined, { align: 'centre', hyphenate: false }).slice(0, 1);
    const ground = ruled(0, { left, width, thickness: high, colour });
    return painted(flow, [ground, ...lines], above + (index % places) * pitch);
  };
}
