import type { CoverBlock } from '../../../document/document.ts';
import { type Flow, overHangingColumn, sized } from '../flow.ts';
import { pieces, textPiece } from '../inlines.ts';
import { spaced } from '../layout/arrange.ts';
import { lineStrips } from '../layout/set-lines.ts';
import { heightOf, ruled, type Strip, space } from '../layout/strip.ts';
import { elementIn } from '../structure.ts';
import {
  coverText,
  dateLine,
  fittedTitle,
  kindLine,
  logo,
  logoOnWhite,
  notice,
  organisation,
  pictureBand,
  titleLines,
  titleOptions,
  warning,
} from './cover-parts.ts';
import { headingElement } from './headings.ts';

/** The names on the cover, or on the masthead over the first page's text. */
export function cover(block: CoverBlock, flow: Flow): readonly Strip[] {
  return looks[flow.style.cover](block, overHangingColumn(flow));
}

const looks = { page, panel, masthead } as const;

/** Organisation at the top; lower down a short bar, kind, the body's title and the date. */
function page(block: CoverBlock, flow: Flow): readonly Strip[] {
  const { style } = flow;
  const { accent, muted, text } = style.colours;
  const band = pictureBand(block, flow, 'page-edge', style.page.height * PANEL);
  const top = [...band, ...logo(block, flow, 56), ...organisation(block, flow, 13, accent)];
  const used = top.reduce((sum, strip) => sum + strip.before + strip.height, 0);
  const first = style.page.height * 0.345 - style.page.margins[0];
  return [
    ...top,
    space(Math.max(LEAST_ABOVE, first - used), { spare: Math.max(0, first - used - LEAST_ABOVE) }),
    ruled(3, { left: flow.left, width: 64, thickness: 3, colour: accent }),
    ...spaced([...warning(block, flow), ...kindLine(block, flow, muted)], 17),
    ...spaced(titleLines(block, coverText(flow, 46, 54, { family: 'heading', bold: true })), 2),
    ...spaced(dateLine(block, flow, text), 8),
    ...notice(block, flow),
    space(18),
  ];
}

/** White space above the bar, in points, where facts and note need the rest of the page. */
const LEAST_ABOVE = 24;

/** How much of the page's height the panel takes: 300 points of A4. */
const PANEL = 300 / 841.89;
/** White space on the panel below its last line, and below the panel. */
const PANEL_FOOT = 26;
const BELOW_PANEL = 22;

/** All names white on a panel of the accent's colour, the last ones at its foot; a picture below it. */
function panel(block: CoverBlock, flow: Flow): readonly Strip[] {
  const { style } = flow;
  const [above] = style.page.margins;
  const names = [
    ...warning(block, flow),
    ...kindLine(block, flow, WHITE),
    ...spaced(
      titleLines(block, coverText(flow, 46, 50, { family: 'heading', bold: true, colour: WHITE })),
      2,
    ),
    ...spaced(dateLine(block, flow, WHITE), 6),
  ];
  const top = [...logoOnWhite(block, flow, 48), ...organisation(block, flow, 13, WHITE)];
  const content = heightOf(top) + heightOf(names);
  const free = style.page.height * PANEL - above - content - PANEL_FOOT;
  const between = Math.max(top.length > 0 ? LEAST_ABOVE : 0, free);
  const height = above + content + between + PANEL_FOOT;
  const ground = ruled(0, {
    left: 0,
    drop: -above,
    width: style.page.width,
    thickness: height,
    colour: style.colours.accent,
  });
  return [
    ground,
    ...top,
    space(between),
    ...names,
    space(PANEL_FOOT),
    ...pictureBand(block, flow, 'panel', style.page.height * 0.22),
    space(BELOW_PANEL, { spare: BELOW_PANEL / 2 }),
    ...notice(block, flow),
  ];
}

const WHITE = '#ffffff';

/** Organisation, title and kind in one line over a strong rule. */
function masthead(block: CoverBlock, flow: Flow): readonly Strip[] {
  const { style } = flow;
  const { accent, muted } = style.colours;
  const set = fittedTitle(block, coverText(flow, 25, 31, { family: 'heading', bold: true }));
  const kind = textPiece(`  ${block.kind}`, set, { ...set.text, bold: false, colour: muted });
  const { strongRule } = style.space;
  return [
    ...pictureBand(block, flow, 'page-edge', style.page.height * 0.16),
    ...logo(block, flow, 36),
    ...organisation(block, flow, 11, accent),
    ...spaced(warning(block, flow), 6),
    ...spaced(
      lineStrips([...pieces(block.title, set), ...kind], set, headingElement(flow.element, 1), {
        ...titleOptions,
        origin: block.place,
      }),
      2,
    ),
    ruled(
      strongRule + 4,
      { left: flow.left, width: flow.width, thickness: strongRule, colour: accent },
      { before: 6 },
    ),
    ...date(block, flow),
    ...notice(block, flow),
    ...(block.notice && !block.notice.warns ? [space(4)] : []),
  ];
}

function date(block: CoverBlock, flow: Flow): readonly Strip[] {
  const set = sized(flow, 'field', 'text', { bold: true });
  return lineStrips(textPiece(block.date, set), set, elementIn(flow.element, 'P'), titleOptions);
}
