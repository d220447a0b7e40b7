/** A tag of an ICC profile (ICC.1:2010, 7.3): its signature and its data. */
export type IccTag = readonly [signature: string, data: Buffer];

/** What a profile's header says (ICC.1:2010, 7.2). */
export interface IccHeader {
  /** Versions 2 and 4 write texts differently. */
  readonly version: 2 | 4;
  readonly kind: 'mntr' | 'scnr' | 'prtr' | 'spac';
  readonly space: 'RGB ' | 'GRAY';
  readonly connection: 'XYZ ' | 'Lab ';
}

/** The header for pictures and files without a profile of their own. */
export const display: IccHeader = { version: 4, kind: 'mntr', space: 'RGB ', connection: 'XYZ ' };

const HEADER = 128;

/** Writes a profile with these tags, a name of ours and a date that never changes. */
export function writeIccProfile(header: IccHeader, name: string, colours: readonly IccTag[]): Uint8Array {
  const text = header.version === 2 ? plainText : localised;
  const description = header.version === 2 ? plainDescription(name) : localised(name);
  return assemble(header, [['desc', description], ['cprt', text('No copyright')], ...colours]);
}

function assemble(header: IccHeader, tags: readonly IccTag[]): Uint8Array {
  const table = Buffer.alloc(4 + tags.length * 12);
  table.writeUInt32BE(tags.length, 0);
  /** Equal data is written once: often three curves are the same. */
  const offsets = new Map<string, number>();
  const parts: Buffer[] = [];
  let size = HEADER + table.length;
  for (const [at, [signature, data]] of tags.entries()) {
    const key = data.toString('latin1');
    const offset = offsets.get(key) ?? size;
    if (!offsets.has(key)) {
      parts.push(data, Buffer.alloc(-data.length & 3));
      size += data.length + (-data.length & 3);
    }
    offsets.set(key, offset);
    table.write(signature, 4 + at * 12, 'latin1');
    table.writeUInt32BE(offset, 8 + at * 12);
    table.writeUInt32BE(data.length, 12 + at * 12);
  }
  return Buffer.concat([headerBytes(header, size), table, ...parts]);
}

function headerBytes({ version, kind, space, connection }: IccHeader, size: number): Buffer {
  const bytes = Buffer.alloc(HEADER);
  bytes.writeUInt32BE(size, 0);
  bytes.writeUInt32BE(version === 4 ? 0x04200000 : 0x02100000, 8);
  bytes.write(kind + space + connection, 12, 'latin1');
  for (const [at, part] of [2000, 1, 1].entries()) bytes.writeUInt16BE(part, 24 + at * 2);
  bytes.write('acsp', 36, 'latin1');
  fixed(D50).copy(bytes, 68);
  return bytes;
}

/** The white point of the space that connects profiles (ICC.1:2010, 7.2.16). */
export const D50: readonly [number, number, number] = [0.9642, 1, 0.8249];

export function xyz(values: readonly number[]): Buffer {
  return Buffer.concat([Buffer.from('XYZ \0\0\0\0', 'latin1'), fixed(values)]);
}

/** The tags of a display whose three primaries, adapted to D50, share one tone curve (ICC.1:2010, 8.4.3). */
export function rgbTags(
  [red, green, blue]: readonly [readonly number[], readonly number[], readonly number[]],
  curve: Buffer,
): readonly IccTag[] {
  return [
    ['rXYZ', xyz(red)],
    ['gXYZ', xyz(green)],
    ['bXYZ', xyz(blue)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
}

function fixedArray(values: readonly number[]): Buffer {
  return Buffer.concat([Buffer.from('sf32\0\0\0\0', 'latin1'), fixed(values)]);
}

/** A parametric curve (ICC.1:2010, 10.16): function 0 is a power; function 3 is a power that begins with a straight line. */
export function parametricCurve(kind: 0 | 3, parameters: readonly number[]): Buffer {
  return Buffer.concat([
    Buffer.from(`para\0\0\0\0\0${String.fromCharCode(kind)}\0\0`, 'latin1'),
    fixed(parameters),
  ]);
}

/** A text of version 4, in one language. */
function localised(text: string): Buffer {
  const head = Buffer.alloc(28);
  head.write('mluc', 0, 'latin1');
  head.writeUInt32BE(1, 8);
  head.writeUInt32BE(12, 12);
  head.write('enUS', 16, 'latin1');
  head.writeUInt32BE(text.length * 2, 20);
  head.writeUInt32BE(28, 24);
  return Buffer.concat([head, Buffer.from(text, 'utf16le').swap16()]);
}

/** Texts of version 2 (ICC.1:2001, 6.5.17 and 6.5.18), which are ASCII. */
function plainText(text: string): Buffer {
  return Buffer.from(`text\0\0\0\0${text}\0`, 'latin1');
}

function plainDescription(text: string): Buffer {
  const count = Buffer.alloc(4);
  count.writeUInt32BE(text.length + 1, 0);
  return Buffer.concat([
    Buffer.from('desc\0\0\0\0', 'latin1'),
    count,
    Buffer.from(`${text}\0`, 'latin1'),
    Buffer.alloc(4 + 4 + 2 + 1 + 67),
  ]);
}

/** s15Fixed16Number: sixteen bits before the point and sixteen after it. */
function fixed(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [at, value] of values.entries()) bytes.writeInt32BE(Math.round(value * 65536), at * 4);
  return bytes;
}

/** The primaries of sRGB (IEC 61966-2-1) adapted to D50. */
export const srgbPrimaries = [
  [0.436, 0.2225, 0.0139],
  [0.3851, 0.7169, 0.0971],
  [0.1431, 0.0606, 0.7141],
] as const;

/** Its tone curve, as a formula. */
export function srgbCurve(): Buffer {
  return parametricCurve(3, [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045]);
}

/** The linear value for a share of the full signal. */
export function srgbToLinear(share: number): number {
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/**
 * The ICC profile of sRGB (ICC.1:2010, version 4), which PDF/A requires in the file. With its curve as a formula it is
 * half a kilobyte.
 */
export function sRgbProfile(): Uint8Array {
  return writeIccProfile(display, 'sRGB', [
    ['wtpt', xyz(D50)],
    ['chad', fixedArray([1.0479, 0.0229, -0.0502, 0.0296, 0.9904, -0.0171, -0.0092, 0.0151, 0.7519])],
    ...rgbTags(srgbPrimaries, srgbCurve()),
  ]);
}
