import type { Flow } from '../flow.ts';
import type { Painter } from '../paint/painter.ts';
import type { Tag, TextTag } from '../tags.ts';
import type { BoxRun, Line, TextRun } from '../text/line.ts';
import type { InlineElements } from './inline-elements.ts';

/** Where a line is painted. Lengths are points, from the page's left and top edges. */
export interface LinePlace {
  readonly left: number;
  readonly baseline: number;
  readonly elements: InlineElements;
  /** A space is read after it. */
  readonly spaced: boolean;
  readonly flow: Flow;
}

/** Half the height of capitals, in em: what stands in the middle of a line's height. */
export const CENTRE = 0.33;

/** Paints a line's text, boxes and strokes, and its links. */
export function paintLine(painter: Painter, line: Line, place: LinePlace): void {
  const { left, baseline, elements, spaced } = place;
  const last = line.runs.at(-1);
  for (const run of line.runs) {
    if (run.kind === 'text') painter.text(run, left, baseline, elements.of(run), spaced && run === last);
    else paintBox(painter, run, place);
  }
  for (const run of line.runs) if (run.kind === 'text') paintStrokes(painter, run, place);
  for (const span of linkSpans(line)) paintLink(painter, span, place);
}

function paintBox(painter: Painter, run: BoxRun, { left, baseline, elements }: LinePlace): void {
  const tag = run.piece.tag as Tag | undefined;
  if (tag?.kind === 'icon') {
    painter.drawing(tag.operators, left + run.x, baseline - tag.size * 0.92, tag.size, tag.colour);
  }
  if (tag?.kind === 'picture') {
    const { ascent } = run.piece;
    painter.picture(tag.picture, left + run.x, baseline - ascent, run.width, ascent, elements.of(run));
  }
}

function paintStrokes(painter: Painter, run: TextRun, { left, baseline }: LinePlace): void {
  const { style } = run.piece;
  const thickness = Math.max(0.4, style.size / 22);
  if (style.underline)
    painter.rule(left + run.x, baseline + style.size * 0.13, run.width, thickness, style.colour);
  if (style.strike)
    painter.rule(left + run.x, baseline - style.size * 0.26, run.width, thickness, style.colour);
}

/** A link's area on the page is as high as its line; where others lead to it, it is a destination too. */
function paintLink(
  painter: Painter,
  { tag, from, to }: LinkSpan,
  { left, baseline, elements, flow }: LinePlace,
): void {
  const element = elements.link(tag);
  if (!element) return;
  if (tag.id) painter.destination(tag.id, baseline - flow.leading);
  const height = flow.leading;
  const top = baseline - flow.text.size * CENTRE - height / 2;
  painter.link(left + from, top, to - from, height, tag.to!, element, tag.contents ?? '');
}

interface LinkSpan {
  readonly tag: TextTag;
  from: number;
  to: number;
}

/** One span a link and line, however many runs it has there. */
function linkSpans(line: Line): readonly LinkSpan[] {
  const spans: LinkSpan[] = [];
  for (const run of line.runs) {
    const tag = linkOf(run.piece.tag as Tag | undefined);
    if (!tag) continue;
    const last = spans.at(-1);
    if (last?.tag === tag) {
      last.from = Math.min(last.from, run.x);
      last.to = Math.max(last.to, run.x + run.width);
    } else spans.push({ tag, from: run.x, to: run.x + run.width });
  }
  return spans;
}

function linkOf(tag: Tag | undefined): TextTag | undefined {
  if (tag?.kind !== 'text') return undefined;
  return tag.to ? tag : linkOf(tag.outer);
}
