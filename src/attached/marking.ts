import { referenceTo } from './attached-pages.ts';
import type { Copier } from './copier.ts';
import type { FieldText } from './field-text.ts';
import { type ForeignPdf, numbersOf } from './foreign-pdf.ts';
import type { ForeignDictionary, ForeignValue } from './foreign-values.ts';
import { inColour, lineOf, numbersIn, syntax } from './outline.ts';

type Point = readonly [x: number, y: number];

/** What of an annotation its outline follows. */
interface Look {
  readonly pdf: ForeignPdf;
  readonly annotation: ForeignDictionary;
  /** Of its lines, in points. */
  readonly width: number;
  /** Its lower left and upper right corner. */
  readonly corners: readonly [Point, Point];
}

/** Points that a marking may have; no drawing by hand has more. */
const mostPoints = 50_000;
/** How far the handles of a quarter of a circle are from its ends, of its radius. */
const CURVE = 0.5523;
/** Where lines under and through text stand, of its height, and how high waves are. */
const [UNDER, THROUGH, WAVE] = [0.1, 0.45, 0.06];
/** How long the head of an arrow is, of the width of its line, and by what its sides are turned. */
const [HEAD, TURN] = [6, Math.PI / 7];

/**
 * A marking that the file leaves to its reader to draw: it has no appearance stream, only the entries of its kind (ISO
 * 32000-1, 12.5.6). So is the frame of a link. It stands in the page's own coordinates. Undefined for kinds that most
 * readers do not draw either.
 */
export function marking(annotation: ForeignDictionary, copier: Copier): FieldText | undefined {
  const { pdf } = copier;
  const kind = String(pdf.resolve(annotation.get('/Subtype')));
  const box = numbersOf(pdf, annotation.get('/Rect'), 4);
  const outlineOf = outlines[kind];
  if (annotation.has('/AP') || !outlineOf || !box) return undefined;
  const { width, dash } = lineOf(pdf, annotation);
  const corners = cornersOf([
    [box[0]!, box[1]!],
    [box[2]!, box[3]!],
  ]);
  const isHighlight = kind === '/Highlight';
  const colour = annotation.has('/C') ? numbersIn(pdf, annotation.get('/C')) : black;
  const stroke = isHighlight || width === 0 ? '' : inColour(colour, ['G', 'RG', 'K']);
  const inside = isHighlight ? colour : hasInside.has(kind) ? numbersIn(pdf, annotation.get('/IC')) : [];
  const fill = inColour(inside, ['g', 'rg', 'k']);
  const outline = outlineOf({ pdf, annotation, width, corners });
  if (outline === '' || (stroke === '' && fill === '')) return undefined;
  const opacity = Number(pdf.resolve(annotation.get('/CA')) ?? 1);
  const state = `/CA ${syntax(opacity)}/ca ${syntax(opacity)}${isHighlight ? '/BM/Multiply' : ''}`;
  const [[left, bottom], [right, top]] = corners;
  const room = width * HEAD;
  const frame = syntax(left - room, bottom - room, right + room, top + room);
  const form = copier.add({
    syntax: `/Type/XObject/Subtype/Form/BBox[${frame}]/Resources<</ExtGState<</S<<${state}>>>>>>`,
    data: Buffer.from(
      `/S gs ${stroke} ${fill} ${syntax(width)} w ${dash} 1 j ${outline} ${stroke === '' ? 'f' : fill === '' ? 'S' : 'B'}`,
    ),
  });
  return { form: referenceTo(form), matrix: '1 0 0 1 0 0' };
}

const black = [0];
const hasInside: ReadonlySet<string> = new Set(['/Square', '/Circle', '/Polygon']);

/** The path of each kind; empty where its entries say nothing. */
const outlines: Readonly<Record<string, (look: Look) => string>> = {
  '/Square': frame,
  '/Link': look => {
    const isLine = look.pdf.resolve(look.pdf.dictionary(look.annotation.get('/BS')).get('/S')) === '/U';
    const [[left, bottom], [right]] = within(look);
    return isLine
      ? through([
          [left, bottom],
          [right, bottom],
        ])
      : frame(look);
  },
  '/Circle': look => {
    const [[left, bottom], [right, top]] = within(look);
    const [x, y, rx, ry] = [(left + right) / 2, (bottom + top) / 2, (right - left) / 2, (top - bottom) / 2];
    const at = (across: number, up: number) => syntax(x + across * rx, y + up * ry);
    const quarters = [0, 1, 2, 3].map(turn => {
      const [cos, sin] = [[1, 0, -1, 0][turn]!, [0, 1, 0, -1][turn]!];
      const handles = [at(cos - CURVE * sin, sin + CURVE * cos), at(CURVE * cos - sin, CURVE * sin + cos)];
      return `${handles.join(' ')} ${at(-sin, cos)} c`;
    });
    return `${at(1, 0)} m ${quarters.join(' ')} h`;
  },
  '/Line': ({ pdf, annotation, width }) => {
    const [from, to] = pointsIn(pdf, annotation.get('/L'));
    if (!from || !to) return '';
    const [first, last] = pdf.list(annotation.get('/LE')).map(one => pdf.resolve(one));
    const head = (at: Point, other: Point, kind: ForeignValue | undefined) =>
      typeof kind === 'string' && kind.endsWith('Arrow') ? arrowHead(at, other, width) : '';
    return [through([from, to]), head(from, to, first), head(to, from, last)].join(' ').trim();
  },
  '/PolyLine': ({ pdf, annotation }) => through(pointsIn(pdf, annotation.get('/Vertices'))),
  '/Polygon': ({ pdf, annotation }) => closed(pointsIn(pdf, annotation.get('/Vertices'))),
  '/Ink': ({ pdf, annotation }) =>
    pdf
      .list(annotation.get('/InkList'))
      .slice(0, mostPoints)
      .map(stroke => through(pointsIn(pdf, stroke)))
      .join(' ')
      .trim(),
  '/Highlight': look =>
    textsOf(look)
      .map(([topLeft, topRight, left, right]) => closed([topLeft, topRight, right, left]))
      .join(' '),
  '/Underline': look => linesIn(look, UNDER),
  '/StrikeOut': look => linesIn(look, THROUGH),
  '/Squiggly': look =>
    textsOf(look)
      .map(([topLeft, topRight, left, right]) => {
        const height = Math.hypot(topLeft[0] - left[0], topLeft[1] - left[1]);
        const length = Math.hypot(right[0] - left[0], right[1] - left[1]);
        const count = Math.min(mostPoints / 100, Math.ceil(length / (2 * WAVE * height))) || 1;
        return through(
          Array.from({ length: count + 1 }, (_, step) =>
            between(
              between(left, right, step / count),
              between(topLeft, topRight, step / count),
              UNDER + (step % 2 ? WAVE : -WAVE),
            ),
          ),
        );
      })
      .join(' '),
};

function frame(look: Look): string {
  const [[left, bottom], [right, top]] = within(look);
  return `${syntax(left, bottom, right - left, top - bottom)} re`;
}

/** A line along each text, so far above its foot. */
function linesIn(look: Look, height: number): string {
  return textsOf(look)
    .map(([topLeft, topRight, left, right]) =>
      through([between(left, topLeft, height), between(right, topRight, height)]),
    )
    .join(' ');
}

/** The corners of each text that is marked, as all programs write them: upper left, upper right, lower left, lower right. */
function textsOf({ pdf, annotation, corners }: Look): readonly (readonly [Point, Point, Point, Point])[] {
  const points = pointsIn(pdf, annotation.get('/QuadPoints'));
  const [[left, bottom], [right, top]] = corners;
  if (points.length < 4) {
    return [
      [
        [left, top],
        [right, top],
        [left, bottom],
        [right, bottom],
      ],
    ];
  }
  return Array.from({ length: Math.floor(points.length / 4) }, (_, at) => {
    return points.slice(at * 4, at * 4 + 4) as unknown as readonly [Point, Point, Point, Point];
  });
}

/** The corners within half of the line, and within what is said to be around the shape (`/RD`). */
function within({ pdf, annotation, width, corners: [[left, bottom], [right, top]] }: Look) {
  const [a, b, c, d] = numbersOf(pdf, annotation.get('/RD'), 4) ?? [0, 0, 0, 0];
  const half = width / 2;
  return cornersOf([
    [left + a! + half, bottom + b! + half],
    [right - c! - half, top - d! - half],
  ]);
}

function cornersOf([[x, y], [toX, toY]]: readonly [Point, Point]): readonly [Point, Point] {
  return [
    [Math.min(x, toX), Math.min(y, toY)],
    [Math.max(x, toX), Math.max(y, toY)],
  ];
}

function arrowHead([x, y]: Point, [fromX, fromY]: Point, width: number): string {
  const angle = Math.atan2(fromY - y, fromX - x);
  const [one, other] = [angle - TURN, angle + TURN].map((turned): Point => {
    return [x + HEAD * width * Math.cos(turned), y + HEAD * width * Math.sin(turned)];
  });
  return through([one!, [x, y], other!]);
}

function between([x, y]: Point, [toX, toY]: Point, part: number): Point {
  return [x + (toX - x) * part, y + (toY - y) * part];
}

function through([first, ...others]: readonly Point[]): string {
  if (!first || others.length === 0) return '';
  return [`${syntax(...first)} m`, ...others.map(point => `${syntax(...point)} l`)].join(' ');
}

function closed(points: readonly Point[]): string {
  const line = through(points);
  return line && `${line} h`;
}

function pointsIn(pdf: ForeignPdf, value: ForeignValue | undefined): readonly Point[] {
  const numbers = numbersIn(pdf, value);
  return Array.from({ length: Math.min(mostPoints, Math.floor(numbers.length / 2)) }, (_, at) => {
    return [numbers[at * 2]!, numbers[at * 2 + 1]!];
  });
}
