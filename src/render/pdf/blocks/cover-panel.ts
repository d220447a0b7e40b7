import type { Block, CoverBlock } from '../../../document/document.ts';
import { type Flow, within } from '../flow.ts';
import { spaced } from '../layout/arrange.ts';
import { heightOf, ruled, type Strip, space } from '../layout/strip.ts';
import {
  coverText,
  dateLine,
  kindLine,
  logoOnWhite,
  notice,
  organisation,
  pictureBand,
  pictureIn,
  titleLines,
  warning,
} from './cover-parts.ts';

/** How much of the page's height the panel takes: 300 points of A4. */
export const PANEL = 300 / 841.89;
/** White space on the panel below its last line, below the panel, and between the names at its top and at its foot. */
const PANEL_FOOT = 26;
const BELOW_PANEL = 22;
const BETWEEN = 24;

/** Of a page that is wider than it is high the panel takes the left side: so much of its width. */
const SIDE_PANEL = 0.47;
/** White space at the left and right of names on it, and of facts beside it. */
const SIDE = 40;
/** Of a side panel's height, what a picture takes. */
const SIDE_PICTURE = 0.38;

const WHITE = '#ffffff';

/** The flow of a cover: beside its panel, where that stands at the page's side and has room for all names. */
export function coverFlow(blocks: readonly Block[], flow: Flow): Flow {
  const { page, cover } = flow.style;
  const block = blocks.find(each => each.role === 'cover');
  if (!block || cover !== 'panel' || page.width <= page.height) return flow;
  const [above, , below] = page.margins;
  const width = page.width * SIDE_PANEL;
  const { top, names } = panelNames(block, onPanel(flow, width));
  const room =
    page.height * (block.picture ? 1 - SIDE_PICTURE : 1) - above - (block.picture ? PANEL_FOOT : below);
  if (heightOf(top) + BETWEEN + heightOf(names) > room) return flow;
  const column = 76;
  const left = width + SIDE + column;
  const margins = [above, SIDE, below, left] as const;
  const style = { ...flow.style, page: { ...page, margins, column, gutter: 8, inset: 0 } };
  const measure = page.width - SIDE - left;
  return within(flow, { style, left, width: measure, measure, panel: width });
}

function onPanel(flow: Flow, width: number): Flow {
  return within(flow, { left: SIDE, width: width - SIDE - SIDE * 0.7 });
}

interface PanelNames {
  readonly top: readonly Strip[];
  readonly names: readonly Strip[];
}

/** All in white: what stands at the panel's top, and at its foot. */
function panelNames(block: CoverBlock, flow: Flow): PanelNames {
  const title = coverText(flow, 46, 50, { family: 'heading', bold: true, colour: WHITE });
  return {
    top: [...logoOnWhite(block, flow, 48), ...organisation(block, flow, 13, WHITE)],
    names: [
      ...warning(block, flow),
      ...kindLine(block, flow, WHITE),
      ...spaced(titleLines(block, title), 2),
      ...spaced(dateLine(block, flow, WHITE), 6),
    ],
  };
}

/** All names white on a panel of the accent's colour; a picture below it, or at its foot. */
export function panel(block: CoverBlock, flow: Flow): readonly Strip[] {
  return flow.panel === undefined ? panelAbove(block, flow) : panelBeside(block, flow, flow.panel);
}

function panelAbove(block: CoverBlock, flow: Flow): readonly Strip[] {
  const { style } = flow;
  const [above] = style.page.margins;
  const { top, names } = panelNames(block, flow);
  const content = heightOf(top) + heightOf(names);
  const free = style.page.height * PANEL - above - content - PANEL_FOOT;
  const between = Math.max(top.length > 0 ? BETWEEN : 0, free);
  const height = above + content + between + PANEL_FOOT;
  return [
    ground(flow, style.page.width, height),
    ...top,
    space(between),
    ...names,
    space(PANEL_FOOT),
    ...pictureBand(block, flow, 'panel', style.page.height * 0.22),
    space(BELOW_PANEL, { spare: BELOW_PANEL / 2 }),
    ...notice(block, flow),
  ];
}

/** Facts and note have the page's whole height, at the right of the panel. */
function panelBeside(block: CoverBlock, flow: Flow, width: number): readonly Strip[] {
  const { page } = flow.style;
  const [above, , below] = page.margins;
  const { top, names } = panelNames(block, onPanel(flow, width));
  const pictureHeight = page.height * SIDE_PICTURE;
  const foot = block.picture ? page.height - pictureHeight - PANEL_FOOT : page.height - below;
  const box = { left: 0, top: page.height - pictureHeight - above, width, height: pictureHeight };
  const stack = (strips: readonly Strip[], drop: number) => ({ kind: 'strips', strips, drop }) as const;
  return [
    space(0, {
      beside: [
        stack([ground(flow, width, page.height), ...pictureIn(block, box)], 0),
        stack(top, 0),
        stack(names, foot - above - heightOf(names)),
      ],
    }),
    ...notice(block, flow),
  ];
}

function ground(flow: Flow, width: number, height: number): Strip {
  const { page, colours } = flow.style;
  return ruled(0, { left: 0, drop: -page.margins[0], width, thickness: height, colour: colours.accent });
}
