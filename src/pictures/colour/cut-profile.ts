import { type IccHeader, type IccTag, srgbPrimaries, srgbToLinear, writeIccProfile } from './icc-profile.ts';

/** The most bytes of a profile: those of scanners have tables of some hundred kilobytes. */
export const LARGEST_PROFILE = 4_000_000;

const HEADER = 128;
/** The most tags that are read: some dozens are many. */
const MOST_TAGS = 200;

/**
 * Cuts a picture's ICC profile down to what its colours need: white, primaries and tone curves, or a table if it has
 * none of these; no texts, dates or makers. Undefined if it is damaged, is for another number of colours, or is sRGB, in
 * which pictures without a profile are shown.
 */
export function cutProfile(file: Buffer, colours: 1 | 3): Uint8Array | undefined {
  const header = readHeader(file);
  if (!header || header.space !== (colours === 3 ? 'RGB ' : 'GRAY')) return undefined;
  const tags = readTags(file);
  const kept = colours === 3 ? (byMatrix(header, tags) ?? byTable(tags, 3)) : byCurve(tags);
  if (!kept || isSrgb(kept, colours)) return undefined;
  const common = ['wtpt', 'chad'].flatMap(name => soundTag(name, tags));
  return writeIccProfile(header, colours === 3 ? 'RGB' : 'Grey', [...common, ...kept]);
}

const kinds = ['mntr', 'scnr', 'prtr', 'spac'] as const;
const spaces = ['RGB ', 'GRAY'] as const;
const connections = ['XYZ ', 'Lab '] as const;

/** ICC.1:2010, 7.2. PDF/A-2 allows no other versions (ISO 19005-2, 6.2.4.2). */
function readHeader(file: Buffer): IccHeader | undefined {
  if (file.length < HEADER + 4 || file.length > LARGEST_PROFILE || file.readUInt32BE(0) > file.length)
    return undefined;
  const word = (at: number) => file.toString('latin1', at, at + 4);
  const version = file[8] === 2 || file[8] === 4 ? file[8] : undefined;
  const kind = kinds.find(each => each === word(12));
  const space = spaces.find(each => each === word(16));
  const connection = connections.find(each => each === word(20));
  if (!version || !kind || !space || !connection || word(36) !== 'acsp') return undefined;
  return { version, kind, space, connection };
}

type Tags = ReadonlyMap<string, Buffer>;

function readTags(file: Buffer): Tags {
  const tags = new Map<string, Buffer>();
  const count = Math.min(file.readUInt32BE(HEADER), MOST_TAGS);
  for (let index = 0, at = HEADER + 4; index < count && at + 12 <= file.length; index++, at += 12) {
    const [offset, length] = [file.readUInt32BE(at + 4), file.readUInt32BE(at + 8)];
    if (offset + length <= file.length)
      tags.set(file.toString('latin1', at, at + 4), file.subarray(offset, offset + length));
  }
  return tags;
}

function soundTag(name: string, tags: Tags): readonly IccTag[] {
  const data = tags.get(name);
  const sound = data && (name === 'chad' ? soundNumbers(data, 'sf32', 9) : soundNumbers(data, 'XYZ ', 3));
  return sound ? [[name, sound]] : [];
}

/** Data that is a type followed by so many numbers of four bytes. */
function soundNumbers(data: Buffer, type: string, count: number): Buffer | undefined {
  const length = 8 + 4 * count;
  return data.length >= length && data.toString('latin1', 0, 4) === type
    ? data.subarray(0, length)
    : undefined;
}

const primaries = ['rXYZ', 'gXYZ', 'bXYZ'];

/** Three primaries with a curve for each. */
function byMatrix({ connection }: IccHeader, tags: Tags): readonly IccTag[] | undefined {
  const colours = primaries.flatMap(name => soundTag(name, tags));
  const curves = ['rTRC', 'gTRC', 'bTRC'].flatMap(name => curveTag(name, tags));
  return connection === 'XYZ ' && colours.length === 3 && curves.length === 3
    ? [...colours, ...curves]
    : undefined;
}

function byCurve(tags: Tags): readonly IccTag[] | undefined {
  const curve = curveTag('kTRC', tags);
  return curve.length > 0 ? curve : undefined;
}

function curveTag(name: string, tags: Tags): readonly IccTag[] {
  const data = tags.get(name);
  const curve = data && soundCurve(data);
  return curve ? [[name, curve]] : [];
}

/** A table of eight or sixteen bits (ICC.1:2010, 10.8 and 10.9). */
function byTable(tags: Tags, inputs: number): readonly IccTag[] | undefined {
  const data = tags.get('A2B0');
  if (!data || data.length < 52 || data[8] !== inputs || data[9] !== 3) return undefined;
  const points = data[10]! ** inputs * 3;
  const type = data.toString('latin1', 0, 4);
  const length =
    type === 'mft1'
      ? 48 + 256 * inputs + points + 256 * 3
      : type === 'mft2'
        ? 52 + 2 * (data.readUInt16BE(48) * inputs + points + data.readUInt16BE(50) * 3)
        : Infinity;
  return data[10]! >= 2 && length <= data.length ? [['A2B0', data.subarray(0, length)]] : undefined;
}

/** No eye sees a smaller difference. */
const NEAR = 0.003;

function isSrgb(tags: readonly IccTag[], colours: 1 | 3): boolean {
  const byName: Tags = new Map(tags);
  if (byName.has('A2B0')) return false;
  const curves = colours === 3 ? ['rTRC', 'gTRC', 'bTRC'] : ['kTRC'];
  const isNear = (name: string, index: number) => {
    const data = byName.get(name)!;
    return srgbPrimaries[index]!.every(
      (value, at) => Math.abs(data.readInt32BE(8 + 4 * at) / 65536 - value) < NEAR,
    );
  };
  return curves.every(name => isSrgbCurve(byName.get(name)!)) && (colours === 1 || primaries.every(isNear));
}

/** How many parameters each parametric curve has (ICC.1:2010, table 65). */
const PARAMETERS = [1, 3, 4, 5, 7];
/** The most entries of a curve: each index has sixteen bits. */
const MOST = 65_536;

/** A tone curve without what follows it; undefined if it is not one, or not complete. */
function soundCurve(data: Buffer): Buffer | undefined {
  if (data.length < 12) return undefined;
  const type = data.toString('latin1', 0, 4);
  const parameters = type === 'para' ? PARAMETERS[data.readUInt16BE(8)] : undefined;
  const entries = type === 'curv' ? data.readUInt32BE(8) : MOST + 1;
  const length = parameters ? 12 + 4 * parameters : entries <= MOST ? 12 + 2 * entries : Infinity;
  return length <= data.length ? data.subarray(0, length) : undefined;
}

/** Whether a curve is sRGB's as far as any eye can see. */
function isSrgbCurve(curve: Buffer): boolean {
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
