import type { CoverBlock } from '../../../document/document.ts';
import { type Flow, hangingColumn, sized, textStyle, within } from '../flow.ts';
import { pieces, textPiece } from '../inlines.ts';
import { spaced } from '../layout/arrange.ts';
import { type LineOptions, lineStrips } from '../layout/set-lines.ts';
import { ruled, type Strip, space } from '../layout/strip.ts';
import { elementIn } from '../structure.ts';
import { fitted, headingElement } from './headings.ts';

/** The names on the cover, or on the masthead over the first page's text. */
export function cover(block: CoverBlock, flow: Flow): readonly Strip[] {
  return flow.style.cover === 'masthead' ? masthead(block, flow) : page(block, flow);
}

const titleOptions: LineOptions = { balance: true, hyphenate: 'too-wide', whole: true };

/** Organisation at the top; lower down a short bar, kind, the body's title and the date. */
function page(block: CoverBlock, text: Flow): readonly Strip[] {
  const { style } = text;
  const { colours } = style;
  const flow = overColumn(text);
  const top = [...logo(block, flow, 56), ...organisation(block, flow, 13)];
  const used = top.reduce((sum, strip) => sum + strip.before + strip.height, 0);
  const first = style.page.height * 0.345 - style.page.margins[0];
  const kind = coverText(flow, 15, 20, { colour: colours.muted });
  const title = coverText(flow, 46, 54, { family: 'heading', bold: true });
  const date = coverText(flow, 18, 25, {});
  const set = fittedTitle(block, title);
  return [
    ...top,
    space(Math.max(LEAST_ABOVE, first - used), { spare: Math.max(0, first - used - LEAST_ABOVE) }),
    ruled(3, { left: flow.left, width: 64, thickness: 3, colour: colours.accent }),
    ...spaced(lineStrips(textPiece(block.kind, kind), kind, elementIn(flow.element, 'P'), titleOptions), 17),
    ...spaced(
      lineStrips(pieces(block.title, set), set, headingElement(flow.element, 1), {
        ...titleOptions,
        origin: block.place,
      }),
      2,
    ),
    ...spaced(lineStrips(textPiece(block.date, date), date, elementIn(flow.element, 'P'), titleOptions), 8),
    ...notice(block, flow),
    space(18),
  ];
}

/** White space above the bar, in points, where facts and note need the rest of the page. */
const LEAST_ABOVE = 24;

/** From the hanging column's left edge on. */
function overColumn(flow: Flow): Flow {
  const { left } = hangingColumn(flow.style);
  return within(flow, { left, width: flow.left + flow.width - left });
}

/** A long title is set smaller, and one with a word that is wider than the page. */
function fittedTitle(block: CoverBlock, flow: Flow): Flow {
  const letters = block.title.reduce(
    (sum, inline) => sum + (inline.role === 'text' ? inline.value.length : 0),
    0,
  );
  const scale = letters > 120 ? 0.5 : letters > 60 ? 0.65 : letters > 36 ? 0.8 : 1;
  const set = within(flow, {
    text: { ...flow.text, size: flow.text.size * scale },
    leading: flow.leading * scale,
  });
  return fitted(block.title, set);
}

/** Organisation, title and kind in one line over a strong rule. */
function masthead(block: CoverBlock, flow: Flow): readonly Strip[] {
  const { style } = flow;
  const { colours } = style;
  const wide = overColumn(flow);
  const title = coverText(wide, 25, 31, { family: 'heading', bold: true });
  const set = fittedTitle(block, title);
  const kind = textPiece(`  ${block.kind}`, set, { ...set.text, bold: false, colour: colours.muted });
  return [
    ...logo(block, wide, 36),
    ...organisation(block, wide, 11),
    ...spaced(
      lineStrips([...pieces(block.title, set), ...kind], set, headingElement(flow.element, 1), {
        ...titleOptions,
        origin: block.place,
      }),
      2,
    ),
    ruled(
      style.space.strongRule + 4,
      { left: wide.left, width: wide.width, thickness: style.space.strongRule, colour: colours.accent },
      { before: 6 },
    ),
    ...dateLine(block, wide),
    ...notice(block, wide),
    ...(block.notice ? [space(4)] : []),
  ];
}

function dateLine(block: CoverBlock, flow: Flow): readonly Strip[] {
  const set = sized(flow, 'field', 'text', { bold: true });
  return lineStrips(textPiece(block.date, set), set, elementIn(flow.element, 'P'), titleOptions);
}

function organisation(block: CoverBlock, flow: Flow, size: number): readonly Strip[] {
  if (!block.organisation) return [];
  const set = coverText(flow, size, size * 1.4, { bold: true, colour: flow.style.colours.accent });
  return lineStrips(pieces(block.organisation, set), set, elementIn(flow.element, 'P'), titleOptions);
}

function logo(block: CoverBlock, flow: Flow, height: number): readonly Strip[] {
  const { logo: picture } = block;
  if (!picture) return [];
  const scale = Math.min(height / picture.height, (flow.width * 0.6) / picture.width);
  const element = elementIn(flow.element, 'Figure', { alt: block.logoAlt ?? '', placement: 'Block' });
  const size = [picture.width * scale, picture.height * scale] as const;
  const { left } = flow;
  return [
    {
      kind: 'picture',
      picture,
      left,
      drop: 0,
      size,
      element,
      height: size[1] + 10,
      before: 0,
      breakAfter: true,
    },
  ];
}

/** That the edition holds what is not for publication. */
function notice(block: CoverBlock, flow: Flow): readonly Strip[] {
  if (!block.notice) return [];
  const set = sized(flow, 'field', 'closed', { bold: true });
  return spaced(
    lineStrips(textPiece(block.notice, set), set, elementIn(flow.element, 'P'), { whole: true }),
    10,
  );
}

function coverText(flow: Flow, size: number, leading: number, change: Parameters<typeof textStyle>[3]): Flow {
  return within(flow, { text: textStyle(flow.style, 'body', 'text', { ...change, size }), leading });
}
