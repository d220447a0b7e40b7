import type { Place } from '../../../meeting/place.ts';
import type { StructureElement } from '../file/structure.ts';
import { LONGEST_TEXT } from '../file/syntax.ts';
import type { Flow } from '../flow.ts';
import type { PictureTag, Tag, TextTag } from '../inlines.ts';
import type { Painter } from '../paint/painter.ts';
import type { BoxRun, BrokenWord, Line, Piece, Run, TextRun } from '../text/line.ts';
import { breakParagraph } from '../text/paragraph.ts';
import type { Strip } from './strip.ts';

export interface LineOptions {
  readonly before?: number;
  readonly hyphenate?: boolean;
  readonly balance?: boolean;
  readonly align?: 'left' | 'centre' | 'right';
  readonly origin?: Place;
  /** Lines stay with each other: titles, labels. */
  readonly whole?: boolean;
  /** A space is read after the last line: more of the same element follows. */
  readonly goesOn?: boolean;
}

/**
 * A paragraph's lines as strips, content of `element` (of nothing, for artifacts). At least two lines stand on each
 * side of a page break, three or fewer stay together, and no page ends with half a word.
 */
export function lineStrips(
  pieces: readonly Piece[],
  flow: Flow,
  element: StructureElement | undefined,
  options: LineOptions = {},
): readonly Strip[] {
  const { align = 'left', balance = false, hyphenate = true } = options;
  const lines = breakParagraph(pieces, flow.width, flow.fonts, { hyphenate, balance, names: flow.names });
  const spans = new InlineElements(element);
  const slot = flow.slots.open(lines.length, options.origin ?? originOf(pieces));
  return lines.map((line, index): Strip => {
    const height = Math.max(flow.leading, line.boxAscent + line.boxDescent + flow.leading * 0.35);
    const left = flow.left + shift(align, flow.width - line.width);
    return {
      height,
      before: index === 0 ? (options.before ?? 0) : 0,
      breakAfter: !options.whole && mayBreakAfter(lines, index),
      origin: options.origin,
      paint: (painter, top) => {
        const baseline = top + height - flow.leading / 2 + flow.text.size * CENTRE;
        const spaced = (options.goesOn || index < lines.length - 1) && !line.cut;
        slot.fill(index);
        paintLine(painter, line, left, baseline, spans, spaced, flow);
      },
    };
  });
}

function originOf(pieces: readonly Piece[]): Place | undefined {
  for (const piece of pieces) if (piece.kind === 'text' && piece.origin) return piece.origin;
  return undefined;
}

/** Half the height of capitals: what stands in the middle of a line's height. */
const CENTRE = 0.33;

/** The baseline's distance from the top of a line of the flow's text. */
export function baselineOf(flow: Flow): number {
  return flow.leading / 2 + flow.text.size * CENTRE;
}

function mayBreakAfter(lines: readonly Line[], index: number): boolean {
  const last = lines.length - 1;
  if (index === last) return true;
  return lines.length > 3 && index > 0 && index < last - 1 && !lines[index]!.cut;
}

function shift(align: 'left' | 'centre' | 'right', free: number): number {
  if (align === 'left') return 0;
  return align === 'right' ? free : free / 2;
}

/** The structure elements of a paragraph's links, languages and broken words, made when their first run is painted. */
class InlineElements {
  readonly #paragraph: StructureElement | undefined;
  readonly #elements = new Map<Tag | BrokenWord, StructureElement>();

  constructor(paragraph: StructureElement | undefined) {
    this.#paragraph = paragraph;
  }

  of(run: Run): StructureElement | undefined {
    // A hyphen at a line's end is typography: an artifact, so that the text keeps the whole word.
    if (!this.#paragraph || (run.kind === 'text' && run.hyphen)) return undefined;
    const tag = run.piece.tag as Tag | undefined;
    const element = tag?.kind === 'text' ? this.#tagged(tag) : this.#paragraph;
    if (run.kind === 'box' && tag?.kind === 'picture') return this.#picture(tag, element);
    if (run.kind === 'text' && run.word && run.word.text.length <= LONGEST_TEXT)
      return this.#word(run.word, element);
    return element;
  }

  #tagged(tag: TextTag): StructureElement {
    return this.#once(tag, () => {
      const parent = tag.outer ? this.#tagged(tag.outer) : this.#paragraph!;
      return parent.add(tag.role, tag.attributes);
    });
  }

  #picture(tag: PictureTag, parent: StructureElement): StructureElement {
    return this.#once(tag, () => parent.add('Figure', { alt: tag.alt, placement: 'Inline' }));
  }

  #word(word: BrokenWord, parent: StructureElement): StructureElement {
    return this.#once(word, () => parent.add('Span', { actualText: word.text }));
  }

  #once(key: Tag | BrokenWord, make: () => StructureElement): StructureElement {
    const element = this.#elements.get(key) ?? make();
    this.#elements.set(key, element);
    return element;
  }

  /** The element of a link, to which its annotations belong. */
  link(tag: TextTag): StructureElement | undefined {
    return this.#paragraph && this.#tagged(tag);
  }
}

function paintLine(
  painter: Painter,
  line: Line,
  left: number,
  baseline: number,
  spans: InlineElements,
  spaced: boolean,
  flow: Flow,
): void {
  for (const [index, run] of line.runs.entries()) {
    if (run.kind === 'text') {
      painter.text(run, left, baseline, spans.of(run), spaced && index === line.runs.length - 1);
    } else paintBox(painter, run, left, baseline, spans);
  }
  for (const run of line.runs) if (run.kind === 'text') paintStrokes(painter, run, left, baseline);
  for (const link of linkSpans(line)) {
    const element = spans.link(link.tag);
    if (!element) continue;
    if (link.tag.id) painter.destination(link.tag.id, baseline - flow.leading);
    const height = flow.leading;
    const top = baseline - flow.text.size * CENTRE - height / 2;
    painter.link(
      left + link.from,
      top,
      link.to - link.from,
      height,
      link.tag.to!,
      element,
      link.tag.contents ?? '',
    );
  }
}

function paintBox(
  painter: Painter,
  run: BoxRun,
  left: number,
  baseline: number,
  spans: InlineElements,
): void {
  const tag = run.piece.tag as Tag | undefined;
  if (tag?.kind === 'icon') {
    painter.drawing(tag.operators, left + run.x, baseline - tag.size * 0.92, tag.size, tag.colour);
  }
  if (tag?.kind === 'picture') {
    const { ascent } = run.piece;
    painter.picture(tag.picture, left + run.x, baseline - ascent, run.width, ascent, spans.of(run));
  }
}

function paintStrokes(painter: Painter, run: TextRun, left: number, baseline: number): void {
  const { style } = run.piece;
  const thickness = Math.max(0.4, style.size / 22);
  if (style.underline)
    painter.rule(left + run.x, baseline + style.size * 0.13, run.width, thickness, style.colour);
  if (style.strike)
    painter.rule(left + run.x, baseline - style.size * 0.26, run.width, thickness, style.colour);
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
