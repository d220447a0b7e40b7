/** A marker with its content; texts are a byte a letter. */
export function segment(marker: number, ...content: readonly (number | string)[]): Buffer {
  const bytes = Buffer.concat(
    content.map(part => (typeof part === 'number' ? Buffer.from([part]) : Buffer.from(part, 'latin1'))),
  );
  return Buffer.concat([
    Buffer.from([0xff, marker, (bytes.length + 2) >> 8, (bytes.length + 2) & 255]),
    bytes,
  ]);
}

export interface JpegOptions {
  readonly marker?: number;
  readonly bits?: number;
  readonly components?: number;
  readonly width?: number;
  readonly before?: readonly Buffer[];
  readonly scan?: Buffer;
  readonly frames?: number;
}

export const start = Buffer.from([0xff, 0xd8]);
export const end = Buffer.from([0xff, 0xd9]);
export const quantisation = segment(0xdb, 0, '\x01'.repeat(64));
/** Of each of two tables one code of one bit: no difference, and the end of a block. */
export const huffman = segment(0xc4, 0, 1, '\0'.repeat(15), 0, 0x10, 1, '\0'.repeat(15), 0);
export const jfif = segment(0xe0, 'JFIF\0', 1, 1, 0, 0, 1, 0, 1, 0, 0);

export function frame({ marker = 0xc0, bits = 8, components = 3, width = 8 }: JpegOptions): Buffer {
  const list = Array.from({ length: components }, (_, index) => [index + 1, 0x11, 0]).flat();
  return segment(marker, bits, 0, 8, width >> 8, width & 255, components, ...list);
}

export function scan(components: number): Buffer {
  const list = Array.from({ length: components }, (_, index) => [index + 1, 0]).flat();
  // A grey block: each component's two codes are zeros, and ones fill the byte.
  return Buffer.concat([
    segment(0xda, components, ...list, 0, 63, 0),
    Buffer.from([0xff >> (2 * components)]),
  ]);
}

/** A grey picture of eight by eight pixels. */
export function makeJpeg(options: JpegOptions = {}): Buffer {
  const { components = 3, before = [jfif], frames = 1 } = options;
  const framed = Array.from({ length: frames }, () => frame(options));
  return Buffer.concat([
    start,
    ...before,
    quantisation,
    ...framed,
    huffman,
    options.scan ?? scan(components),
    end,
  ]);
}

/** An ICC profile in segments of so many bytes at the most (ICC.1:2010, B.4). */
export function profileSegments(profile: Buffer, most = 65_000): readonly Buffer[] {
  const count = Math.ceil(profile.length / most);
  return Array.from({ length: count }, (_, index) =>
    segment(
      0xe2,
      'ICC_PROFILE\0',
      index + 1,
      count,
      profile.toString('latin1', index * most, (index + 1) * most),
    ),
  );
}
