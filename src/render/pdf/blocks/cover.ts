import type { CoverBlock } from '../../../document/document.ts';
import { type Flow, overHangingColumn, sized } from '../flow.ts';
import { textPiece } from '../inlines.ts';
import { keptWithNext, spaced } from '../layout/arrange.ts';
import { lineStrips } from '../layout/set-lines.ts';
import { ruled, type Strip, space } from '../layout/strip.ts';
import { elementIn } from '../structure.ts';
import type { Piece } from '../text/pieces-and-lines.ts';
import { PANEL, panel } from './cover-panel.ts';
import {
  alignedLeft,
  coverText,
  dateLine,
  fittedTitle,
  kindLine,
  logo,
  nameLines,
  notice,
  organisation,
  pictureBand,
  titleLines,
  warning,
} from './cover-parts.ts';

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
    ruled(3, { left: alignedLeft(flow, 64), width: 64, thickness: 3, colour: accent }),
    ...spaced(keptWithNext([...keptWithNext(warning(block, flow)), ...kindLine(block, flow, muted)]), 17),
    ...spaced(titleLines(block, coverText(flow, 46, 54, { family: 'heading', bold: true })), 2),
    ...spaced(dateLine(block, flow, text), 8),
    ...notice(block, flow),
    space(18),
  ];
}

/** White space above the bar, in points, where facts and note need the rest of the page. */
const LEAST_ABOVE = 24;

/** Organisation, title and kind, in one line unless they are centred, over a strong rule. */
function masthead(block: CoverBlock, flow: Flow): readonly Strip[] {
  const { style } = flow;
  const { accent, muted } = style.colours;
  const title = coverText(flow, 25, 31, { family: 'heading', bold: true });
  const names =
    style.coverAlign === 'left'
      ? titleLines(block, title, kindBeside(block, title))
      : [...titleLines(block, title), ...kindLine(block, flow, muted)];
  const { strongRule } = style.space;
  return [
    ...pictureBand(block, flow, 'page-edge', style.page.height * 0.16),
    ...logo(block, flow, 36),
    ...organisation(block, flow, 11, accent),
    ...spaced(keptWithNext(warning(block, flow)), 6),
    ...spaced(names, 2),
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

/** What the document is, on the title's line. */
function kindBeside(block: CoverBlock, title: Flow): readonly Piece[] {
  const set = fittedTitle(block, title);
  return textPiece(`  ${block.kind}`, set, { ...set.text, bold: false, colour: title.style.colours.muted });
}

function date(block: CoverBlock, flow: Flow): readonly Strip[] {
  const set = sized(flow, 'field', 'text', { bold: true });
  return lineStrips(textPiece(block.date, set), set, elementIn(flow.element, 'P'), nameLines(flow));
}
