/**
 * The ICC profile of sRGB (ICC.1:2010, version 4): primaries and white point of IEC 61966-2-1 adapted to D50, and its
 * tone curve as a formula. PDF/A wants the file's colour space in the file; as a formula it is half a kilobyte.
 */
export function sRgbProfile(): Uint8Array {
  const curve = parametricCurve([2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045]);
  const tags: readonly (readonly [signature: string, data: Buffer])[] = [
    ['desc', localised('sRGB')],
    ['cprt', localised('No copyright')],
    ['wtpt', xyz(0.9642, 1, 0.8249)],
    ['chad', fixedArray([1.0479, 0.0229, -0.0502, 0.0296, 0.9904, -0.0171, -0.0092, 0.0151, 0.7519])],
    ['rXYZ', xyz(0.436, 0.2225, 0.0139)],
    ['gXYZ', xyz(0.3851, 0.7169, 0.0971)],
    ['bXYZ', xyz(0.1431, 0.0606, 0.7141)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  return assemble(tags);
}

function assemble(tags: readonly (readonly [signature: string, data: Buffer])[]): Uint8Array {
  const table = Buffer.alloc(4 + tags.length * 12);
  table.writeUInt32BE(tags.length, 0);
  const offsets = new Map<Buffer, number>();
  let size = HEADER + table.length;
  for (const [at, [signature, data]] of tags.entries()) {
    const offset = offsets.get(data) ?? size;
    if (!offsets.has(data)) size += data.length;
    offsets.set(data, offset);
    table.write(signature, 4 + at * 12, 'latin1');
    table.writeUInt32BE(offset, 8 + at * 12);
    table.writeUInt32BE(data.length, 12 + at * 12);
  }
  return Buffer.concat([header(size), table, ...offsets.keys()]);
}

const HEADER = 128;

/** ICC.1:2010, 7.2: a display profile, RGB to XYZ, with a date that never changes. */
function header(size: number): Buffer {
  const bytes = Buffer.alloc(HEADER);
  bytes.writeUInt32BE(size, 0);
  bytes.writeUInt32BE(0x04200000, 8);
  bytes.write('mntrRGB XYZ ', 12, 'latin1');
  for (const [at, part] of [2000, 1, 1].entries()) bytes.writeUInt16BE(part, 24 + at * 2);
  bytes.write('acsp', 36, 'latin1');
  fixed([0.9642, 1, 0.8249]).copy(bytes, 68);
  return bytes;
}

function xyz(x: number, y: number, z: number): Buffer {
  return Buffer.concat([Buffer.from('XYZ \0\0\0\0', 'latin1'), fixed([x, y, z])]);
}

function fixedArray(values: readonly number[]): Buffer {
  return Buffer.concat([Buffer.from('sf32\0\0\0\0', 'latin1'), fixed(values)]);
}

/** Function 3 of the parametric curves: a power with a straight piece at its foot. */
function parametricCurve(parameters: readonly number[]): Buffer {
  return Buffer.concat([Buffer.from('para\0\0\0\0\0\x03\0\0', 'latin1'), fixed(parameters)]);
}

/** A text in one language, filled to a whole number of four bytes. */
function localised(text: string): Buffer {
  const head = Buffer.alloc(28);
  head.write('mluc', 0, 'latin1');
  head.writeUInt32BE(1, 8);
  head.writeUInt32BE(12, 12);
  head.write('enUS', 16, 'latin1');
  head.writeUInt32BE(text.length * 2, 20);
  head.writeUInt32BE(28, 24);
  const letters = Buffer.from(text, 'utf16le').swap16();
  return Buffer.concat([head, letters, Buffer.alloc(-letters.length & 3)]);
}

/** s15Fixed16Number: sixteen bits before the point and sixteen behind it. */
function fixed(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [at, value] of values.entries()) bytes.writeInt32BE(Math.round(value * 65536), at * 4);
  return bytes;
}
