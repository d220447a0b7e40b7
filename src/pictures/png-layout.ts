/** What a PNG's header says of its pixels (PNG, third edition, 11.2.1). */
export interface PngHeader {
  readonly width: number;
  readonly height: number;
  /** Bits of a sample. */
  readonly bits: number;
  readonly type: number;
  readonly interlaced: boolean;
}

/** The colour types other than grey. */
export const RGB = 2;
export const INDEXED = 3;
export const GREY_ALPHA = 4;
export const RGB_ALPHA = 6;

/** How many samples a pixel has, and of how many bits, by colour type. */
const COLOURS: Readonly<Record<number, { readonly samples: number; readonly bits: readonly number[] }>> = {
  0: { samples: 1, bits: [1, 2, 4, 8, 16] },
  [RGB]: { samples: 3, bits: [8, 16] },
  [INDEXED]: { samples: 1, bits: [1, 2, 4, 8] },
  [GREY_ALPHA]: { samples: 2, bits: [8, 16] },
  [RGB_ALPHA]: { samples: 4, bits: [8, 16] },
};

/** Reads the chunk IHDR; undefined if no PNG has such a header. */
export function readPngHeader(chunk: Buffer | undefined): PngHeader | undefined {
  if (chunk?.length !== 13) return undefined;
  const [bits = 0, type = 0, compression, filter, interlace = 0] = chunk.subarray(8);
  if (!COLOURS[type]?.bits.includes(bits) || compression !== 0 || filter !== 0 || interlace > 1)
    return undefined;
  return {
    width: chunk.readUInt32BE(0),
    height: chunk.readUInt32BE(4),
    bits,
    type,
    interlaced: interlace === 1,
  };
}

/** How many samples a pixel has. */
export function samplesOf({ type }: PngHeader): number {
  return COLOURS[type]!.samples;
}

/** The pixels of one pass: which they are, and how their rows are laid out in the data. */
export interface PngPass {
  /** The first column and row, and the steps to the next ones. */
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
  readonly columns: number;
  readonly rows: number;
  /** The bytes of a row, without that of its filter. */
  readonly length: number;
}

/** The passes of Adam7 that are not empty for an interlaced picture (PNG, 8.1); otherwise a single one. */
export function passesOf(header: PngHeader): readonly PngPass[] {
  const { width, height, bits, interlaced } = header;
  const pixel = samplesOf(header) * bits;
  return (interlaced ? ADAM7 : [WHOLE]).flatMap(([x, y, dx, dy]) => {
    const [columns, rows] = [Math.ceil((width - x) / dx), Math.ceil((height - y) / dy)];
    const length = Math.ceil((columns * pixel) / 8);
    return columns > 0 && rows > 0 ? [{ x, y, dx, dy, columns, rows, length }] : [];
  });
}

type Steps = readonly [x: number, y: number, dx: number, dy: number];

const WHOLE: Steps = [0, 0, 1, 1];

const ADAM7: readonly Steps[] = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
];
