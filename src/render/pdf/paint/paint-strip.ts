import { downwards } from '../icons.ts';
import { pageNumberLine } from '../layout/set-lines.ts';
import {
  type BadgeContent,
  type Beside,
  type Box,
  halves,
  type RowContent,
  type RowLink,
  type Strip,
  TARGET,
} from '../layout/strip.ts';
import type { Areas } from './areas.ts';
import type { ElementNodes } from './element-nodes.ts';
import { paintLine } from './paint-line.ts';
import type { Painter } from './painter.ts';

/** What strips are painted with. */
export interface Paint {
  readonly painter: Painter;
  readonly nodes: ElementNodes;
  /** The number of the page on which a destination stands, from 1; known when all parts are painted. */
  readonly pageOf: (target: string) => number;
  /** Where that is asked for. */
  readonly areas?: Areas;
}

/**
 * Paints a strip with its upper edge at `top`, in points from the page's upper edge.
 * @param gap the white space that was left above it on this page
 */
export function paintStrip(paint: Paint, strip: Strip, top: number, gap: number, reach?: Reach): void {
  const { beside } = strip;
  if (beside) for (const other of beside) paintBeside(paint, other, strip, top, gap, false);
  paintContent(paint, strip, top, reach);
  if (beside) for (const other of beside) paintBeside(paint, other, strip, top, gap, true);
}

/** How far the areas of links may reach into the white space around what they are in, in points. */
export type Reach = readonly [above: number, below: number];

/** Strips under each other; with white space around all, links share what is between them, too. */
export function paintStack(paint: Paint, strips: readonly Strip[], top: number, reach?: Reach): void {
  let y = top;
  for (let index = 0; index < strips.length; index++) {
    const strip = strips[index]!;
    const gap = index > 0 ? strip.before : 0;
    const next = strips[index + 1];
    const own = reach && ([index > 0 ? gap / 2 : reach[0], next ? next.before / 2 : reach[1]] as const);
    paintStrip(paint, strip, y + gap, gap, own);
    y += gap + strip.height;
  }
}

function paintBeside(
  paint: Paint,
  beside: Beside,
  { height }: Strip,
  top: number,
  gap: number,
  after: boolean,
): void {
  const { painter } = paint;
  if ((beside.kind === 'strips' && beside.after === true) !== after) return;
  switch (beside.kind) {
    case 'destination':
      painter.destination(beside.name, top, paint.nodes.of(beside.element));
      return;
    case 'strips':
      paintStack(paint, beside.strips, top + beside.drop);
      return;
    case 'bar': {
      const above = beside.joined ? gap : 0;
      painter.rectangle(beside.left, top - above, beside.width, height + above, beside.colour);
    }
  }
}

function paintContent(paint: Paint, strip: Strip, top: number, reach?: Reach): void {
  const { painter, nodes } = paint;
  switch (strip.kind) {
    case 'space':
      return;
    case 'rule':
      painter.rectangle(strip.left, top + strip.drop, strip.width, strip.thickness, strip.colour);
      return;
    case 'picture': {
      const [width, height] = strip.size;
      const element = strip.element && nodes.of(strip.element);
      const paintWhole = () =>
        painter.picture(strip.picture, strip.left, top + strip.drop, width, height, element);
      if (strip.seen) painter.clipped(seenOf(strip, strip.seen, top), paintWhole);
      else paintWhole();
      if (paint.areas && strip.origin)
        painter.areas([{ left: strip.left, top, width, height, place: strip.origin, offset: 0 }]);
      return;
    }
    case 'field':
      painter.field(strip.left, top, strip.size, strip.label, nodes.of(strip.element));
      return;
    case 'line':
      paintLine(painter, nodes, strip, top, reach);
      if (paint.areas) painter.areas(paint.areas.ofLine(strip, top));
      return;
    case 'badge':
      paintBadge(paint, strip, top);
      return;
    case 'row': {
      paintRowSigns(painter, strip, top, strip.height);
      const [above, below] = strip.padding.map(room => room - (strip.taken ?? 0) / 2) as [number, number];
      for (const cell of strip.cells) paintStack(paint, cell, top + above, [above, below]);
      if (strip.link) paintRowLink(paint, strip.link, top, strip.height);
      return;
    }
    case 'columns': {
      const [left, right] = halves(strip.values);
      paintStack(paint, left, top);
      paintStack(paint, movedRight(right, strip.by), top);
      return;
    }
    case 'page-number':
      paintStack(paint, pageNumberLine(strip, paint.pageOf(strip.target)), top);
  }
}

/** What is seen of a picture is lower where white space was taken from its strip. */
function seenOf({ taken = 0 }: Strip, seen: Box, top: number): Box {
  return { ...seen, top: top + seen.top, height: seen.height - taken };
}

/** One annotation for all that a row shows, so that it is one stop for a keyboard; a low row's reaches into the white around it. */
function paintRowLink(
  { painter, nodes }: Paint,
  { tag, element, left, width }: RowLink,
  top: number,
  height: number,
): void {
  const high = Math.max(height, TARGET);
  painter.link(left, top - (high - height) / 2, width, high, tag.to!, nodes.of(element), tag.contents ?? '');
}

function paintBadge(
  paint: Paint,
  { left, width, high, icon, colour, ground, outline, label }: BadgeContent,
  top: number,
): void {
  const { painter } = paint;
  if (ground !== undefined) painter.rectangle(left, top, width, high, ground);
  if (outline !== undefined) paintFrame(painter, { left, top, width, height: high }, outline);
  painter.drawing(icon.operators, icon.left, top + icon.drop, icon.size, colour);
  paintStack(paint, label, top);
}

/** How thick a frame is, in points. */
const FRAME = 0.75;

function paintFrame(painter: Painter, { left, top, width, height }: Box, colour: string): void {
  painter.rectangle(left, top, width, FRAME, colour);
  painter.rectangle(left, top + height - FRAME, width, FRAME, colour);
  painter.rectangle(left, top, FRAME, height, colour);
  painter.rectangle(left + width - FRAME, top, FRAME, height, colour);
}

/** The sign of a cut row, and its dashes, in points. */
const SIGN = 7;
const DASH = 4;

/** The rule at a row's foot; where the row is cut, that it goes on on the next page, and that it began on the one before. */
function paintRowSigns(
  painter: Painter,
  { rule, cutSigns, cut }: RowContent,
  top: number,
  height: number,
): void {
  if (cutSigns && cut) {
    const { left, right, colour } = cutSigns;
    const middle = (left + right - SIGN) / 2;
    if (cut.above) painter.drawing(downwards, middle, top, SIGN, colour);
    if (cut.below) {
      for (let x = left; x < right; x += DASH * 2)
        painter.rectangle(x, top + height - 0.5, Math.min(DASH, right - x), 0.5, colour);
      painter.drawing(downwards, middle, top + height, SIGN, colour);
      return;
    }
  }
  if (rule)
    painter.rectangle(rule.left, top + height - rule.thickness, rule.width, rule.thickness, rule.colour);
}

function movedRight(strips: readonly Strip[], by: number): readonly Strip[] {
  return strips.map(strip => (strip.kind === 'line' ? { ...strip, left: strip.left + by } : strip));
}
