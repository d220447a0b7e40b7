import type { AttachedPages } from '../../attached/attached-pages.ts';
import type { AttachedPart, Running } from '../../document/document.ts';
import { createPaintedPage, ElementNode, type PaintedHead } from './file/painted-page.ts';
import { type Flow, sized, within } from './flow.ts';
import { pieces } from './inlines.ts';
import { lineStrips } from './layout/set-lines.ts';
import { ElementNodes } from './paint/element-nodes.ts';
import { paintStack } from './paint/paint-strip.ts';
import { Painter } from './paint/painter.ts';
import { createLine, type PaintRunning } from './running.ts';
import { topElement } from './structure.ts';
import { measure } from './text/paragraph.ts';

/** The distance of what is painted over an attached page from the page's sides, and from its top or foot, in points. */
const SIDE = 28;
const EDGE = 9;
/** A little smaller than running lines: it stands in other people's margins. */
const SIZE = 7;
const LEADING = 9;
/** What it stands on, so that it can be read on a dark page too. */
const PAPER = '#ffffff';

/** What is painted over the first page of an attached file: its name, as a link back to its item. */
export function paintHead(attached: AttachedPart, { pages }: AttachedPages, flow: Flow): PaintedHead {
  const [first] = pages;
  const [width, height] = first!.size;
  const page = createPaintedPage();
  // Its marked contents are numbered after those of the page.
  for (const _ of first!.owners) page.contents.push(new ElementNode('P', {}));
  const element = topElement('P');
  const set = overlayFlow(within(flow, { element }), width);
  const nodes = new ElementNodes();
  const strips = lineStrips(pieces(attached.head, set), set, element, { hyphenate: false }).slice(0, 1);
  const painter = new Painter(page, height);
  const { max } = measure(pieces(attached.head, set), set.fonts);
  painter.rectangle(SIDE - 2, EDGE - 1, Math.min(max, set.width) + 4, LEADING + 2, PAPER);
  paintStack({ painter, nodes, pageOf: noPage }, strips, EDGE);
  painter.finish();
  return { page, element: nodes.of(element) };
}

/** Nothing in it waits for another page. */
function noPage(target: string): never {
  throw new Error(`The head of an attached page leads to "${target}"`);
}

/** Paints the feet of attached pages; pages of one size share what is the same on them. */
export function createFeet(flow: Flow): (foot: Running, size: readonly [number, number]) => PaintRunning {
  const flows = new Map<string, Flow>();
  return (foot, [width, height]) => {
    const key = `${width} ${height}`;
    const set = flows.get(key) ?? overlayFlow(flow, width, height);
    flows.set(key, set);
    return createLine(foot, set, height - EDGE - LEADING, PAPER);
  };
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
