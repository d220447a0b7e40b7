import type { Box, ForeignPage } from '../foreign-pages.ts';

/** The six numbers of a transformation (ISO 32000-1, 8.3.3). */
export type Matrix = readonly [number, number, number, number, number, number];

/** From a page's own coordinates to those of the page as it is seen, upright and from its lower left corner. */
export function uprightMatrix({ shown: [left, bottom, right, top], rotate }: ForeignPage): Matrix {
  switch (rotate) {
    case 90:
      return [0, -1, 1, 0, -bottom, right];
    case 180:
      return [-1, 0, 0, -1, right, top];
    case 270:
      return [0, 1, -1, 0, top, -left];
    default:
      return [1, 0, 0, 1, -left, -bottom];
  }
}

export const identity: Matrix = [1, 0, 0, 1, 0, 0];
/** The box of every picture. */
export const unit: Box = [0, 0, 1, 1];

export function matrixOf([a, b, c, d, e, f]: Float64Array): Matrix {
  return [a!, b!, c!, d!, e!, f!];
}

/** The first, and then the second. */
export function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l];
}

/** Around a box that is transformed. */
export function boxOf([left, bottom, right, top]: Box, [a, b, c, d, e, f]: Matrix): Box {
  const [x1, x2, x3, x4] = [a * left + e, a * right + e, c * bottom, c * top];
  const [y1, y2, y3, y4] = [b * left + f, b * right + f, d * bottom, d * top];
  return [
    Math.min(x1, x2) + Math.min(x3, x4),
    Math.min(y1, y2) + Math.min(y3, y4),
    Math.max(x1, x2) + Math.max(x3, x4),
    Math.max(y1, y2) + Math.max(y3, y4),
  ];
}

/** Around both. */
export function around(one: Box | undefined, other: Box): Box {
  if (!one) return other;
  return [
    Math.min(one[0], other[0]),
    Math.min(one[1], other[1]),
    Math.max(one[2], other[2]),
    Math.max(one[3], other[3]),
  ];
}

/** What both cover; it ends before it begins if there is nothing. */
export function within(one: Box, other: Box): Box {
  return [
    Math.max(one[0], other[0]),
    Math.max(one[1], other[1]),
    Math.min(one[2], other[2]),
    Math.min(one[3], other[3]),
  ];
}
