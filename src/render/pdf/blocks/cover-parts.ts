import type { CoverBlock } from '../../../document/document.ts';
import { type Flow, readable, sized, textStyle, within } from '../flow.ts';
import { pieces, textPiece } from '../inlines.ts';
import { spaced, withBeside } from '../layout/arrange.ts';
import { type LineOptions, lineStrips } from '../layout/set-lines.ts';
import { type Box, ruled, type Strip, space } from '../layout/strip.ts';
import { elementIn } from '../structure.ts';
import type { Piece } from '../text/pieces-and-lines.ts';
import { badge } from './badge.ts';
import { fitted, titleElement } from './headings.ts';

/** How the names on a cover are broken into lines, and where they stand. */
export function nameLines({ style }: Flow, change: LineOptions = {}): LineOptions {
  return { align: style.coverAlign, balance: true, hyphenate: 'too-wide', whole: true, ...change };
}

/** The left edge of what is so wide, by the template's choice. */
export function alignedLeft({ style, left, width }: Flow, own: number): number {
  return style.coverAlign === 'centre' ? left + (width - own) / 2 : left;
}

/** Text of a cover, in points. */
export function coverText(
  flow: Flow,
  size: number,
  leading: number,
  change: Parameters<typeof textStyle>[3],
): Flow {
  return within(flow, { text: textStyle(flow.style, 'body', 'text', { ...change, size }), leading });
}

/** What the document is: "Agenda". */
export function kindLine(block: CoverBlock, flow: Flow, colour: string): readonly Strip[] {
  const set = coverText(flow, 15, 20, { colour });
  return lineStrips(textPiece(block.kind, set), set, elementIn(flow.element, 'P'), nameLines(flow));
}

export function dateLine(block: CoverBlock, flow: Flow, colour: string): readonly Strip[] {
  const set = coverText(flow, 18, 25, { colour });
  return lineStrips(textPiece(block.date, set), set, elementIn(flow.element, 'P'), nameLines(flow));
}

/** The meeting's title, with what stands on its line. */
export function titleLines(block: CoverBlock, flow: Flow, beside: readonly Piece[] = []): readonly Strip[] {
  const set = fittedTitle(block, flow);
  return lineStrips(
    [...pieces(block.title, set), ...beside],
    set,
    titleElement(flow.element),
    nameLines(flow, { origin: block.place }),
  );
}

/** A long title is set smaller, and one with a word that is wider than the page. */
export function fittedTitle(block: CoverBlock, flow: Flow): Flow {
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

export function organisation(block: CoverBlock, flow: Flow, size: number, colour: string): readonly Strip[] {
  if (!block.organisation) return [];
  const set = coverText(flow, size, size * 1.4, { bold: true, colour });
  return lineStrips(pieces(block.organisation, set), set, elementIn(flow.element, 'P'), nameLines(flow));
}

/** So much white space follows a logo, in points. */
const BELOW_LOGO = 10;

/** The logo, at most so high. */
export function logo(block: CoverBlock, flow: Flow, height: number): readonly Strip[] {
  const { logo: picture } = block;
  if (!picture) return [];
  const scale = Math.min(height / picture.height, (flow.width * 0.6) / picture.width);
  const element = elementIn(flow.element, 'Figure', { alt: block.logoAlt ?? '', placement: 'Block' });
  const size = [picture.width * scale, picture.height * scale] as const;
  return [
    {
      kind: 'picture',
      picture,
      left: alignedLeft(flow, size[0]),
      drop: 0,
      size,
      element,
      height: size[1] + BELOW_LOGO,
      before: 0,
      breakAfter: true,
    },
  ];
}

/** White around a logo that stands on colour: logos are drawn for white paper. */
const AROUND_LOGO = 10;

/** The logo on a white field whose left edge is the text's, or in the middle. */
export function logoOnWhite(block: CoverBlock, flow: Flow, height: number): readonly Strip[] {
  const inner = within(flow, { left: flow.left + AROUND_LOGO, width: flow.width - AROUND_LOGO * 2 });
  const [strip] = logo(block, inner, height);
  if (strip?.kind !== 'picture') return [];
  const [width, high] = strip.size;
  const ground = ruled(0, {
    left: strip.left - AROUND_LOGO,
    drop: -AROUND_LOGO,
    width: width + AROUND_LOGO * 2,
    thickness: high + AROUND_LOGO * 2,
    colour: '#ffffff',
  });
  return [withBeside(strip, { kind: 'strips', strips: [ground], drop: 0 }), space(AROUND_LOGO)];
}

/** White space below a picture that stands over text, in points. */
const BELOW_PICTURE = 24;

/** A picture is this high at the least, below the page's margin, where facts need the rest of the page. */
const LEAST_PICTURE = 40;

/**
 * The template's picture across the whole page, so cut that it fills its band.
 * @param under what it begins at
 * @param height of the band
 */
export function pictureBand(
  block: CoverBlock,
  flow: Flow,
  under: 'page-edge' | 'panel',
  height: number,
): readonly Strip[] {
  const { page } = flow.style;
  const above = under === 'page-edge' ? page.margins[0] : 0;
  const shown = pictureIn(block, { left: 0, top: -above, width: page.width, height });
  const below = above > 0 ? BELOW_PICTURE : 0;
  const spare = Math.max(0, height - above - LEAST_PICTURE);
  return shown.map(strip => ({ ...strip, height: Math.max(0, height - above) + below, spare }));
}

/** The template's picture, so cut that it fills a box whose `top` is from the strip's; it takes no room of its own. */
export function pictureIn({ picture }: CoverBlock, box: Box): readonly Strip[] {
  if (!picture) return [];
  const scale = Math.max(box.width / picture.width, box.height / picture.height);
  const size = [picture.width * scale, picture.height * scale] as const;
  const left = box.left + (box.width - size[0]) / 2;
  const drop = box.top + (box.height - size[1]) / 2;
  return [{ ...space(0), kind: 'picture', picture, left, drop, size, seen: box, element: undefined }];
}

/** That the edition may be published; nothing where it warns. */
export function notice({ notice: said }: CoverBlock, flow: Flow): readonly Strip[] {
  if (!said || said.warns) return [];
  const set = sized(flow, 'field', 'closed', { bold: true });
  return spaced(
    lineStrips(textPiece(said.text, set), set, elementIn(flow.element, 'P'), {
      align: flow.style.coverAlign,
      whole: true,
    }),
    10,
  );
}

/** That the edition is not for publication: a black label over the title; nothing where it is. */
export function warning({ notice: said }: CoverBlock, flow: Flow): readonly Strip[] {
  if (!said?.warns) return [];
  const label = { status: 'closed', label: said.text } as const;
  const { width } = badge(label, WARNING, undefined, flow);
  const size = readable(WARNING * Math.min(1, flow.width / width));
  const left = alignedLeft(flow, (width * size) / WARNING);
  return [badge(label, size, undefined, within(flow, { left })), space(8)];
}

/** The size of the warning, in points. */
const WARNING = 11;
