/** What the header of a PNG says of its pixels (PNG, third edition, 11.2.1). */
export interface PngHeader {
  readonly width: number;
  readonly height: number;
  /** Of each sample. */
  readonly bits: number;
  readonly type: number;
  readonly interlaced: boolean;
}

/** The colour types that are no shades of grey. */
export const RGB = 2;
export const INDEXED = 3;
export const GREY_ALPHA = 4;
export const RGB_ALPHA = 6;

/** By colour type: how many samples a pixel has, and of how many bits. */
const COLOURS: Readonly<Record<number, { readonly samples: number; readonly bits: readonly number[] }>> = {
  0: { samples: 1, bits: [1, 2, 4, 8, 16] },
  [RGB]: { samples: 3, bits: [8, 16] },
  [INDEXED]: { samples: 1, bits: [1, 2, 4, 8] },
  [GREY_ALPHA]: { samples: 2, bits: [8, 16] },
  [RGB_ALPHA]: { samples: 4, bits: [8, 16] },
};

/** Reads the chunk IHDR; undefined where it promises what no PNG is. */
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

/** The pixels that are sent together: which they are, and how their rows stand in the data. */
export interface PngPass {
  /** The first column and row, and the steps to the next ones. */
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
  readonly columns: number;
  readonly rows: number;
  /** Bytes of a row, without the one of its filter before it. */
  readonly length: number;
}

/** Of an interlaced picture Adam7's passes that are not empty (PNG, 8.1); else the one that is all of it. */
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
