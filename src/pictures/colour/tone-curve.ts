import { srgbToLinear } from './srgb.ts';

/** How many parameters each parametric curve has (ICC.1:2010, table 65). */
const PARAMETERS = [1, 3, 4, 5, 7];
/** The most entries of a curve: each index has sixteen bits. */
const MOST = 65_536;

/** A tone curve without what follows it; undefined if it is not one, or not complete. */
export function soundCurve(data: Buffer): Buffer | undefined {
  if (data.length < 12) return undefined;
  const type = data.toString('latin1', 0, 4);
  const parameters = type === 'para' ? PARAMETERS[data.readUInt16BE(8)] : undefined;
  const entries = type === 'curv' ? data.readUInt32BE(8) : MOST + 1;
  const length = parameters ? 12 + 4 * parameters : entries <= MOST ? 12 + 2 * entries : Infinity;
  return length <= data.length ? data.subarray(0, length) : undefined;
}

/** No eye sees a smaller difference. */
const NEAR = 0.003;

/** Whether a curve is sRGB's as far as any eye can see. */
export function isSrgbCurve(curve: Buffer): boolean {
  for (let step = 0; step <= 32; step++) {
    if (!(Math.abs(valueAt(curve, step / 32) - srgbToLinear(step / 32)) <= NEAR)) return false;
  }
  return true;
}

function valueAt(curve: Buffer, share: number): number {
  return curve.toString('latin1', 0, 4) === 'para' ? formulaAt(curve, share) : tableAt(curve, share);
}

/** Functions 0 to 4 (ICC.1:2010, table 65). */
function formulaAt(curve: Buffer, x: number): number {
  const kind = curve.readUInt16BE(8);
  const [g = 1, a = 1, b = 0, c = 0, d = 0, e = 0, f = 0] = Array.from(
    { length: PARAMETERS[kind]! },
    (_, index) => curve.readInt32BE(12 + 4 * index) / 65536,
  );
  if (kind === 0) return x ** g;
  if (kind === 1) return x >= -b / a ? (a * x + b) ** g : 0;
  if (kind === 2) return x >= -b / a ? (a * x + b) ** g + c : c;
  return x >= d ? (a * x + b) ** g + e : c * x + f;
}

/** With no entries, the value as it is; with one, a power; otherwise interpolated between two (10.6). */
function tableAt(curve: Buffer, share: number): number {
  const count = curve.readUInt32BE(8);
  if (count === 0) return share;
  if (count === 1) return share ** (curve.readUInt16BE(12) / 256);
  const at = share * (count - 1);
  const below = Math.min(Math.floor(at), count - 2);
  const [low, high] = [curve.readUInt16BE(12 + 2 * below), curve.readUInt16BE(14 + 2 * below)];
  return (low + (high - low) * (at - below)) / 65535;
}
