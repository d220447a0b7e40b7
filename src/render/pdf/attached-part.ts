import type { AttachedPages, PaintedEdges, Span } from '../../attached/attached-pages.ts';
import type { AttachedPart, Running, RunningInlines } from '../../document/document.ts';
import { createPaintedPage, ElementNode, type PaintedHead } from './file/painted-page.ts';
import { type Flow, sized, within } from './flow.ts';
import { pieces } from './inlines.ts';
import { lineStrips } from './layout/set-lines.ts';
import { TARGET } from './layout/strip.ts';
import { ElementNodes } from './paint/element-nodes.ts';
import { paintStack } from './paint/paint-strip.ts';
import { Painter } from './paint/painter.ts';
import { createLine, type PaintRunning, resolved } from './running.ts';
import { topElement } from './structure.ts';
import { measure } from './text/paragraph.ts';

/** The distance of what is painted over an attached page from the page's sides, and from its top or foot, in points. */
const SIDE = 28;
const EDGE = 9;
/** A little smaller than running lines: it stands in other people's margins. */
const SIZE = 7;
const LEADING = 9;
/** Points that it keeps from what stands beside it; and for widths that only differ in rounding. */
const [AROUND, SLACK] = [4, 0.1];
/** Points that a line keeps free between its parts, where it has only one. */
const ROOM = 30;
/** What it stands on, so that it can be read on a dark page too. */
const PAPER = '#ffffff';

/**
 * What is painted over the first page of an attached file: its name, as a link back to its item; and where that is, from
 * the page's left.
 */
export function paintHead(
  attached: AttachedPart,
  { pages }: AttachedPages,
  flow: Flow,
): PaintedHead & { readonly span: Span } {
  const [first] = pages;
  const [width, height] = first!.size;
  const { edges } = first!;
  const page = createPaintedPage();
  // Its marked contents are numbered after those of the page.
  for (const _ of first!.owners) page.contents.push(new ElementNode('P', {}));
  const element = topElement('P');
  const line = overlayFlow(within(flow, { element }), width);
  const { max } = measure(pieces(attached.head, line), line.fonts);
  const long = Math.min(max, line.width);
  const left = placesFor(long, width).find(at => isFree([at, at + long], edges.head)) ?? SIDE;
  const set = within(line, { left, width: width - SIDE - left + SLACK });
  const nodes = new ElementNodes();
  const strips = lineStrips(pieces(attached.head, set), set, element, { hyphenate: false }).slice(0, 1);
  const painter = new Painter(page, height);
  painter.rectangle(left - 2, EDGE - 1, long + 4, LEADING + 2, PAPER);
  paintStack({ painter, nodes, pageOf: noPage }, strips, EDGE, [
    (TARGET - LEADING) / 2,
    (TARGET - LEADING) / 2,
  ]);
  painter.finish();
  return { page, element: nodes.of(element), span: [left, left + long] };
}

/** Nothing in it waits for another page. */
function noPage(target: string): never {
  throw new Error(`The head of an attached page leads to "${target}"`);
}

/** Sets the foot of an attached page, by its size and what stands along its edges. */
export type SetFoot = (
  foot: Running,
  size: readonly [width: number, height: number],
  edges: PaintedEdges,
) => PaintRunning;

/** Sets the feet of attached pages: where nothing else stands, if there is room. Pages of one size share what is the same on them. */
export function createFeet(flow: Flow): SetFoot {
  const flows = new Map<string, Flow>();
  return (foot, [width, height], edges) => {
    const key = `${width} ${height}`;
    const set = flows.get(key) ?? overlayFlow(flow, width, height);
    flows.set(key, set);
    const [left, , right] = foot;
    const apart = { line: [left, [], right] as Running, set, row: 'foot' as const };
    const { line, set: own, row } = edges.foot.length === 0 ? apart : (placed(foot, set, edges) ?? apart);
    return createLine(line, own, row === 'foot' ? height - EDGE - LEADING : EDGE, PAPER);
  };
}

/**
 * The first free place for the two parts of a foot: on both sides, or together on the left, in the middle, and on the
 * right; else at the head of the page. Undefined if all are taken.
 */
function placed([left, , right]: Running, set: Flow, edges: PaintedEdges) {
  // Numbers of pages are not known before all are set.
  const widthOf = (inlines: RunningInlines) =>
    measure(pieces(resolved(inlines, { page: 8888, pages: 8888 }), set), set.fonts).max;
  const together: RunningInlines = [...left, { role: 'text', value: ' · ' }, ...right];
  const [long, end] = [widthOf(together), SIDE + set.width];
  const apart: readonly Span[] = [
    [SIDE, SIDE + widthOf(left)],
    [end - widthOf(right), end],
  ];
  const others = long > set.width ? [] : placesFor(long, set.style.page.width);
  const places: readonly { readonly line: Running; readonly set: Flow; readonly spans: readonly Span[] }[] = [
    { line: [left, [], right], set, spans: apart },
    ...others.map(at => ({
      line: [together, [], []] as Running,
      set: within(set, { left: at, width: long + ROOM }),
      spans: [[at, at + long] as const],
    })),
  ];
  return (['foot', 'head'] as const)
    .flatMap(row => places.map(place => ({ ...place, row })))
    .find(({ spans, row }) => spans.every(span => isFree(span, edges[row])));
}

/** How far from the left something so long may stand: on the left, in the middle, on the right. */
function placesFor(long: number, width: number): readonly number[] {
  return [SIDE, (width - long) / 2, width - SIDE - long];
}

function isFree([from, to]: Span, taken: readonly Span[]): boolean {
  return taken.every(([left, right]) => right < from - AROUND || left > to + AROUND);
}

function overlayFlow(flow: Flow, width: number, height = flow.style.page.height): Flow {
  const page = { ...flow.style.page, width, height };
  const small = sized(within(flow, { style: { ...flow.style, page } }), 'running', 'muted');
  return within(small, {
    left: SIDE,
    width: width - 2 * SIDE,
    measure: width - 2 * SIDE,
    text: { ...small.text, size: SIZE },
    leading: LEADING,
  });
}
