import { inflateSync } from 'node:zlib';
import { INDEXED, type PngChunks, type PngHeader, RGB, RGB_ALPHA } from '../png-file.ts';
import { cutProfile, LARGEST_PROFILE } from './cut-profile.ts';
import {
  D50,
  display,
  type IccTag,
  parametricCurve,
  rgbTags,
  srgbCurve,
  srgbPrimaries,
  writeIccProfile,
  xyz,
} from './icc-profile.ts';

/**
 * The ICC profile of a PNG's colours, from the first of these chunks that it has (PNG, third edition, 4.3): cICP, iCCP,
 * sRGB, then gAMA and cHRM. Undefined for sRGB, or if there is none that can be read.
 */
export function pngProfile({ type }: PngHeader, chunks: PngChunks): Uint8Array | undefined {
  const colours = type === RGB || type === RGB_ALPHA || type === INDEXED ? 3 : 1;
  const [points, profile, srgb, gamma, primaries] = ['cICP', 'iCCP', 'sRGB', 'gAMA', 'cHRM'].map(
    kind => chunks.get(kind)?.[0],
  );
  const known = points && codePoints(points);
  if (known) return profileOf(known.primaries, known.curve, colours);
  if (profile) return embedded(profile, colours);
  if (srgb) return undefined;
  return profileOf(primaries && chromaticitiesOf(primaries), gamma && powerOf(gamma), colours);
}

/** The chunk has a name, a zero, the compression method (always 0) and the profile. */
function embedded(chunk: Buffer, colours: 1 | 3): Uint8Array | undefined {
  const end = chunk.indexOf(0);
  if (end < 1 || end > 79 || chunk[end + 1] !== 0) return undefined;
  try {
    return cutProfile(inflateSync(chunk.subarray(end + 2), { maxOutputLength: LARGEST_PROFILE }), colours);
  } catch {
    return undefined;
  }
}

/** White, red, green and blue, in hundred thousandths. */
function chromaticitiesOf(chunk: Buffer): Chromaticities | undefined {
  if (chunk.length !== 32) return undefined;
  const at = (index: number) =>
    [chunk.readUInt32BE(index * 8) / 1e5, chunk.readUInt32BE(index * 8 + 4) / 1e5] as const;
  return { white: at(0), red: at(1), green: at(2), blue: at(3) };
}

/** About 1/2.2, which programs write when they mean sRGB (PNG, third edition, 11.3.2.2). */
const USUAL = 0.45455;

/** Undefined for sRGB's. */
function powerOf(chunk: Buffer): Buffer | undefined {
  const value = chunk.length === 4 ? chunk.readUInt32BE(0) / 1e5 : 0;
  if (value < 0.1 || value > 10 || Math.abs(value - USUAL) < 0.006) return undefined;
  return parametricCurve(0, [1 / value]);
}

/** The code points of ITU-T H.273 that pictures use: BT.709, BT.2020 and Display P3; sRGB's curve, linear, and powers. */
function codePoints(chunk: Buffer) {
  if (chunk.length !== 4 || chunk[2] !== 0 || chunk[3] !== 1) return undefined;
  const primaries = namedPrimaries[chunk[0]!];
  const power = namedPowers[chunk[1]!];
  if (!primaries || power === undefined) return undefined;
  return { primaries, curve: power === 'srgb' ? undefined : parametricCurve(0, [power]) };
}

const D65 = [0.3127, 0.329] as const;
const namedPrimaries: Readonly<Record<number, Chromaticities>> = {
  1: { white: D65, red: [0.64, 0.33], green: [0.3, 0.6], blue: [0.15, 0.06] },
  9: { white: D65, red: [0.708, 0.292], green: [0.17, 0.797], blue: [0.131, 0.046] },
  12: { white: D65, red: [0.68, 0.32], green: [0.265, 0.69], blue: [0.15, 0.06] },
};
const namedPowers: Readonly<Record<number, number | 'srgb'>> = { 4: 2.2, 5: 2.8, 8: 1, 13: 'srgb' };

/** Undefined if both are sRGB's. */
function profileOf(
  chromaticities: Chromaticities | undefined,
  power: Buffer | undefined,
  colours: 1 | 3,
): Uint8Array | undefined {
  const primaries = colours === 3 && chromaticities ? adaptedPrimaries(chromaticities) : undefined;
  if (!primaries && !power) return undefined;
  const curve = power ?? srgbCurve();
  const white: IccTag = ['wtpt', xyz(D50)];
  if (colours === 1) return writeIccProfile({ ...display, space: 'GRAY' }, 'Grey', [white, ['kTRC', curve]]);
  return writeIccProfile(display, 'RGB', [white, ...rgbTags(primaries ?? srgbPrimaries, curve)]);
}

type Point = readonly [x: number, y: number];

/** A display's colours as points of CIE 1931. */
interface Chromaticities {
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
function adaptedPrimaries({ white, red, green, blue }: Chromaticities): Matrix | undefined {
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
