import type { CopyChoices } from '../allowed-entries.ts';
import { EDGE_DEPTH, type PaintedEdges, type Span } from '../attached-pages.ts';
import { decodedStream } from '../decode-stream.ts';
import type { Box, ForeignPage } from '../foreign-pages.ts';
import { type ForeignPdf, numbersOf } from '../foreign-pdf.ts';
import { type ForeignDictionary, Stream } from '../foreign-values.ts';
import {
  around,
  boxOf,
  identity,
  type Matrix,
  matrixOf,
  times,
  unit,
  uprightMatrix,
  within,
} from './boxes.ts';
import { nameIn } from './layers.ts';
import { type OnOperator, operatorCode, PICTURE, scanContent } from './scan.ts';

interface State {
  readonly matrix: Matrix;
  readonly clip: Box;
}

const code = operatorCode;
const [SAVE, RESTORE, CONCAT, CLIP, CLIP_EVEN] = ['q', 'Q', 'cm', 'W', 'W*'].map(code);
const [RECTANGLE, NO_PAINT, SHADE, DRAW] = ['re', 'n', 'sh', 'Do'].map(code);
const [BEGIN_TEXT, FONT, LEADING, PLACE] = ['BT', 'Tf', 'TL', 'Tm'].map(code);
const [MOVE, MOVE_LEADING, NEXT_LINE] = ['Td', 'TD', 'T*'].map(code);
const segments: ReadonlySet<number> = new Set('m l c v y'.split(' ').map(code));
const painting: ReadonlySet<number> = new Set('S s f F f* B B* b b*'.split(' ').map(code));
const texts: ReadonlySet<number> = new Set(['Tj', 'TJ'].map(code));
const nextLineTexts: ReadonlySet<number> = new Set(["'", '"'].map(code));

/** Bytes of a page's own content; so many more are a large drawing, all of one kind. */
const mostOfPage = 5_000_000;
/** Bytes of forms that are gone through on a page, and how deep they may nest; beyond, a form paints all of its box. */
const mostBytes = 2_000_000;
const deepest = 8;
/** What it takes to open a form, in bytes that are gone through meanwhile. */
const FORM = 1000;
/** Points of a page's width that are told apart. */
const CELL = 4;
/** What covers so much of a page's width, as its paper, a bar or a scan does, is what the rest stands on. */
const GROUND = 0.95;
/** Of a letter's size: its usual width, how far it reaches below its line, and above. */
const [LETTER, BELOW, ABOVE] = [0.52, 0.25, 0.85];

/**
 * Where a page has text, pictures or drawings along its foot and head, as it is seen upright: what is painted over it
 * looks for room there. What is as wide as the page is its ground. Widths of text are estimated, and of a path only its box counts.
 *
 * @returns what hears of the page's operators, and gives the edges at the end
 */
export function createEdges(
  page: ForeignPage,
  pdf: ForeignPdf,
  { isHidden }: Pick<CopyChoices, 'isHidden'>,
): { on(data: Uint8Array): OnOperator; readonly edges: PaintedEdges } {
  const [width, height] = page.size;
  const [head, foot] = [0, 1].map(() => new Uint8Array(Math.ceil(width / CELL)));
  const operands = new Float64Array(6);
  let bytesLeft = mostBytes;

  function paint([left, bottom, right, top]: Box, { clip }: State, what: 'text' | 'area' = 'area'): void {
    const [x, y, toX, toY] = [
      Math.max(left, clip[0]),
      Math.max(bottom, clip[1]),
      Math.min(right, clip[2]),
      Math.min(top, clip[3]),
    ];
    if (x > toX || y > toY || (what === 'area' && toX - x > GROUND * width)) return;
    const [from, to] = [Math.floor(x / CELL), Math.ceil(toX / CELL)];
    if (y < EDGE_DEPTH) foot!.fill(1, from, to);
    if (toY > height - EDGE_DEPTH) head!.fill(1, from, to);
  }

  function painter(data: Uint8Array, resources: ForeignDictionary, first: State, depth: number): OnOperator {
    let state = first;
    const saved: State[] = [];
    let path: Box | undefined;
    let isClip = false;
    let [line, text]: [Matrix, Matrix] = [identity, identity];
    let [size, leading, letter] = [0, 0, LETTER];
    const move = (x: number, y: number) => {
      line = times([1, 0, 0, 1, x, y], line);
      text = line;
    };
    return (operator, from, end) => {
      if (operator === SAVE) saved.push(state);
      else if (operator === RESTORE) state = saved.pop() ?? state;
      else if (operator === CONCAT) {
        if (readNumbers(data, from, end) === 6)
          state = { ...state, matrix: times(matrixOf(operands), state.matrix) };
      } else if (operator === RECTANGLE) {
        if (readNumbers(data, from, end) !== 4) return;
        const [x, y, w, h] = operands as unknown as [number, number, number, number];
        path = around(path, boxOf([x, y, x + w, y + h], state.matrix));
      } else if (segments.has(operator)) {
        const count = readNumbers(data, from, end);
        for (let at = 0; at + 1 < count; at += 2) {
          const [x, y] = [operands[at]!, operands[at + 1]!];
          path = around(path, boxOf([x, y, x, y], state.matrix));
        }
      } else if (operator === CLIP || operator === CLIP_EVEN) isClip = true;
      else if (operator === NO_PAINT || painting.has(operator)) {
        if (path && operator !== NO_PAINT) paint(path, state);
        if (path && isClip) state = { ...state, clip: within(state.clip, path) };
        [path, isClip] = [undefined, false];
      } else if (operator === SHADE) paint(state.clip, state);
      else if (operator === PICTURE) paint(boxOf(unit, state.matrix), state);
      else if (operator === DRAW) draw(nameIn(data, from, end), resources, state, depth);
      else if (operator === BEGIN_TEXT) [line, text] = [identity, identity];
      else if (operator === FONT) {
        readNumbers(data, from, end);
        size = operands[0]!;
        const font = pdf.dictionary(pdf.dictionary(resources.get('/Font')).get(nameIn(data, from, end)));
        letter = pdf.resolve(font.get('/Subtype')) === '/Type0' ? LETTER / 2 : LETTER;
      } else if (operator === LEADING) {
        if (readNumbers(data, from, end) === 1) leading = operands[0]!;
      } else if (operator === PLACE) {
        if (readNumbers(data, from, end) !== 6) return;
        line = matrixOf(operands);
        text = line;
      } else if (operator === MOVE || operator === MOVE_LEADING) {
        if (readNumbers(data, from, end) !== 2) return;
        if (operator === MOVE_LEADING) leading = -operands[1]!;
        move(operands[0]!, operands[1]!);
      } else if (operator === NEXT_LINE) move(0, -leading);
      else if (texts.has(operator) || nextLineTexts.has(operator)) {
        if (nextLineTexts.has(operator)) move(0, -leading);
        const long = letterCount(data, from, end) * size * letter;
        paint(boxOf([0, -BELOW * size, long, ABOVE * size], times(text, state.matrix)), state, 'text');
        text = times([1, 0, 0, 1, long, 0], text);
      }
    };
  }

  function draw(name: string, resources: ForeignDictionary, state: State, depth: number): void {
    const drawn = pdf.resolve(pdf.dictionary(resources.get('/XObject')).get(name));
    if (!(drawn instanceof Stream) || isHidden(drawn.dictionary.get('/OC'))) return;
    const { dictionary } = drawn;
    const isForm = pdf.resolve(dictionary.get('/Subtype')) === '/Form';
    const own = isForm ? numbersOf(pdf, dictionary.get('/Matrix'), 6) : undefined;
    const matrix = own ? times(own as unknown as Matrix, state.matrix) : state.matrix;
    const box = isForm ? (numbersOf(pdf, dictionary.get('/BBox'), 4) as Box | undefined) : unit;
    const clip = box ? within(state.clip, boxOf(box, matrix)) : state.clip;
    const isRead = isForm && depth < deepest && bytesLeft > 0;
    const data = isRead ? decodedForm(pdf, drawn, bytesLeft) : undefined;
    if (!data) {
      paint(clip, state);
      return;
    }
    bytesLeft -= data.length + FORM;
    const names = dictionary.has('/Resources') ? pdf.dictionary(dictionary.get('/Resources')) : resources;
    scanContent(data, painter(data, names, { matrix, clip }, depth + 1));
  }

  /** Puts the numbers before an operator, at most the first six, into `operands`; gives how many there are. */
  function readNumbers(data: Uint8Array, from: number, end: number): number {
    let count = 0;
    for (let at = from; at < end && count < 6; ) {
      const byte = data[at]!;
      if (byte === SLASH) {
        while (at < end && data[at]! > SPACE) at++;
        continue;
      }
      if (!isNumeric(byte)) {
        at++;
        continue;
      }
      let [value, scale, isNegative, isFraction] = [0, 1, false, false];
      for (; at < end && isNumeric(data[at]!); at++) {
        const digit = data[at]! - ZERO;
        if (digit >= 0) {
          value = value * 10 + digit;
          if (isFraction) scale *= 10;
        } else if (data[at] === POINT) isFraction = true;
        else if (data[at] === MINUS) isNegative = true;
      }
      operands[count++] = (isNegative ? -value : value) / scale;
    }
    return count;
  }

  const all: State = { matrix: uprightMatrix(page), clip: [0, 0, width, height] };
  const resources = pdf.dictionary(page.entries.get('/Resources'));
  return {
    on: data => {
      const on = painter(data, resources, all, 0);
      return (operator, from, end) => end < mostOfPage && on(operator, from, end);
    },
    get edges() {
      return { head: spansOf(head!), foot: spansOf(foot!) };
    },
  };
}

/** Undefined if it is longer than may be, or can't be read. */
function decodedForm(pdf: ForeignPdf, form: Stream, most: number): Uint8Array | undefined {
  try {
    return decodedStream(pdf, form, most);
  } catch {
    return undefined;
  }
}

function spansOf(cells: Uint8Array): readonly Span[] {
  const spans: Span[] = [];
  for (let at = cells.indexOf(1); at >= 0; ) {
    const end = cells.indexOf(0, at);
    spans.push([at * CELL, (end < 0 ? cells.length : end) * CELL]);
    at = end < 0 ? -1 : cells.indexOf(1, end);
  }
  return spans;
}

/** Of the strings before an operator; a character each. */
function letterCount(data: Uint8Array, from: number, end: number): number {
  let count = 0;
  for (let at = from; at < end; at++) {
    if (data[at] === PARENTHESIS) {
      for (let depth = 1; depth > 0 && ++at < end; ) {
        if (data[at] === BACKSLASH) at++;
        else if (data[at] === PARENTHESIS) depth++;
        else if (data[at] === PARENTHESIS_END) depth--;
        count++;
      }
      count--;
    } else if (data[at] === LESS) while (++at < end && data[at] !== GREATER) count += 0.5;
  }
  return count;
}

function isNumeric(byte: number): boolean {
  return (byte >= ZERO && byte <= NINE) || byte === POINT || byte === MINUS || byte === PLUS;
}

const SPACE = 0x20;
const PARENTHESIS = 0x28;
const PARENTHESIS_END = 0x29;
const PLUS = 0x2b;
const MINUS = 0x2d;
const POINT = 0x2e;
const SLASH = 0x2f;
const ZERO = 0x30;
const NINE = 0x39;
const LESS = 0x3c;
const GREATER = 0x3e;
const BACKSLASH = 0x5c;
