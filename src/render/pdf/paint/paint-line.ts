import { CENTRE } from '../layout/set-lines.ts';
import type { LineContent, Strip } from '../layout/strip.ts';
import type { Tag, TextTag } from '../structure.ts';
import type { BoxRun, Line, TextRun } from '../text/pieces-and-lines.ts';
import type { ElementNodes } from './element-nodes.ts';
import type { Painter } from './painter.ts';

/** Paints a line's text, boxes and strokes, and its links, the upper edge of its strip at `top`. */
export function paintLine(
  painter: Painter,
  nodes: ElementNodes,
  strip: LineContent & Pick<Strip, 'height'>,
  top: number,
  reach: readonly [above: number, below: number] = [0, 0],
): void {
  const { line, left, element, spaced, height, leading, textSize } = strip;
  const baseline = top + height - leading / 2 + textSize * CENTRE;
  const last = line.runs.at(-1);
  for (const run of line.runs) {
    if (run.kind === 'text')
      painter.text(run, left, baseline, nodes.ofRun(run, element), spaced && run === last);
    else paintBox(painter, nodes, run, strip, baseline);
  }
  for (const run of line.runs) if (run.kind === 'text') paintStrokes(painter, run, left, baseline);
  for (const span of linkSpans(line)) paintLink(painter, nodes, span, strip, baseline, reach);
}

function paintBox(
  painter: Painter,
  nodes: ElementNodes,
  run: BoxRun,
  { left, element }: LineContent,
  baseline: number,
): void {
  const tag = run.piece.tag as Tag | undefined;
  if (tag?.kind === 'icon') {
    painter.drawing(tag.operators, left + run.x, baseline - tag.size * 0.92, tag.size, tag.colour);
  }
  if (tag?.kind === 'picture') {
    const { ascent } = run.piece;
    const node = nodes.ofRun(run, element);
    painter.picture(tag.picture, left + run.x, baseline - ascent, run.width, ascent, node);
  }
}

function paintStrokes(painter: Painter, run: TextRun, left: number, baseline: number): void {
  const { style } = run.piece;
  const thickness = Math.max(0.4, style.size / 22);
  if (style.underline)
    painter.rectangle(left + run.x, baseline + style.size * 0.13, run.width, thickness, style.colour);
  if (style.strike)
    painter.rectangle(left + run.x, baseline - style.size * 0.26, run.width, thickness, style.colour);
}

/** A link's area on the page is as high as its line, and reaches into the white space around it; where others lead to it, it is a destination too. */
function paintLink(
  painter: Painter,
  nodes: ElementNodes,
  { tag, from, to }: LinkSpan,
  { left, element, leading, textSize }: LineContent,
  baseline: number,
  [above, below]: readonly [number, number],
): void {
  const top = baseline - textSize * CENTRE - leading / 2;
  const node = element && nodes.ofTag(tag, element);
  if (node && tag.id) painter.destination(tag.id, baseline - leading, node);
  painter.link(
    left + from,
    top - above,
    to - from,
    above + leading + below,
    tag.to!,
    node,
    tag.contents ?? '',
  );
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
