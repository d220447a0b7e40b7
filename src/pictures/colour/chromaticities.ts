import { D50 } from './icc-profile.ts';
import { srgbPrimaries } from './srgb.ts';

type Point = readonly [x: number, y: number];

/** A display's colours as points of CIE 1931. */
export interface Chromaticities {
  readonly white: Point;
  readonly red: Point;
  readonly green: Point;
  readonly blue: Point;
}

type Vector = readonly [number, number, number];
type Matrix = readonly [Vector, Vector, Vector];

/** No eye sees a smaller difference. */
const NEAR = 0.003;

/**
 * Red, green and blue in XYZ, adapted to D50 (ICC.1:2010, annex E).
 * @returns undefined if they are sRGB's or do not make a colour space
 */
export function adaptedPrimaries({ white, red, green, blue }: Chromaticities): Matrix | undefined {
  const columns = transposed([unit(red), unit(green), unit(blue)]);
  const back = inverse(columns);
  if (!back) return undefined;
  const scales = times(back, unit(white));
  const adapt = adaptation(unit(white));
  if (!adapt) return undefined;
  const [r, g, b] = [red, green, blue].map((point, index) => {
    const [x, y, z] = unit(point);
    const scale = scales[index]!;
    return times(adapt, [x * scale, y * scale, z * scale]);
  }) as [Vector, Vector, Vector];
  const found = [r, g, b] as const;
  const isSound = found.flat().every(value => Math.abs(value) < 4);
  const isSrgb = found.every((vector, index) =>
    vector.every((value, at) => Math.abs(value - srgbPrimaries[index]![at]!) < NEAR),
  );
  return isSound && !isSrgb ? found : undefined;
}

/** XYZ of a point, with Y as 1. */
function unit([x, y]: Point): Vector {
  return [x / y, 1, (1 - x - y) / y];
}

const bradford: Matrix = [
  [0.8951, 0.2664, -0.1614],
  [-0.7502, 1.7135, 0.0367],
  [0.0389, -0.0685, 1.0296],
];

/** The matrix from a white to D50. */
function adaptation(white: Vector): Matrix | undefined {
  const [from, to] = [times(bradford, white), times(bradford, D50)];
  const back = inverse(bradford)!;
  const scaled = bradford.map((row, index) => row.map(value => (value * to[index]!) / from[index]!));
  return product(back, scaled as unknown as Matrix);
}

function times(matrix: Matrix, [x, y, z]: Vector): Vector {
  const [a, b, c] = matrix.map(row => row[0] * x + row[1] * y + row[2] * z);
  return [a!, b!, c!];
}

function product(left: Matrix, right: Matrix): Matrix {
  const [a, b, c] = transposed(right).map(column => times(left, column));
  return transposed([a!, b!, c!]);
}

function transposed([a, b, c]: Matrix): Matrix {
  return [
    [a[0], b[0], c[0]],
    [a[1], b[1], c[1]],
    [a[2], b[2], c[2]],
  ];
}

/** Undefined if there is none. */
function inverse([[a, b, c], [d, e, f], [g, h, i]]: Matrix): Matrix | undefined {
  const determinant = a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g);
  if (!(Math.abs(determinant) > 1e-9)) return undefined;
  const over = (value: number) => value / determinant;
  return [
    [over(e * i - f * h), over(c * h - b * i), over(b * f - c * e)],
    [over(f * g - d * i), over(a * i - c * g), over(c * d - a * f)],
    [over(d * h - e * g), over(b * g - a * h), over(a * e - b * d)],
  ];
}
