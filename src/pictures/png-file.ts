import { crc32 } from 'node:zlib';

/** The chunks that a PNG's pixels and their colours need, by kind: one of each, except for the data. */
export type PngChunks = ReadonlyMap<string, readonly Buffer[]>;

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
/** The bytes of a chunk's length, kind and checksum. */
const FRAME = 12;
/** The most chunks of data: some thousands are many. */
const MOST = 100_000;
const KEPT = ['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND'];
/** What the colours mean. A chunk that comes twice or too late is ignored. */
const COLOUR_CHUNKS = ['cICP', 'iCCP', 'sRGB', 'gAMA', 'cHRM'];

/** Reads a file that begins as a PNG; undefined if a chunk is broken, missing or out of order. */
export function readPngChunks(file: Buffer): PngChunks | undefined {
  const chunks = new Map<string, Buffer[]>();
  let before = '';
  for (let at = SIGNATURE.length; at + FRAME <= file.length; ) {
    const length = file.readUInt32BE(at);
    const end = at + 8 + length;
    if (end + 4 > file.length) return undefined;
    const kind = file.toString('latin1', at + 4, at + 8);
    if (crc32(file.subarray(at + 4, end)) !== file.readUInt32BE(end)) return undefined;
    if (COLOUR_CHUNKS.includes(kind)) {
      const isInPlace = chunks.has('IHDR') && !chunks.has('PLTE') && !chunks.has('IDAT');
      if (isInPlace && !chunks.has(kind)) chunks.set(kind, [file.subarray(at + 8, end)]);
    } else if (!KEPT.includes(kind)) {
      // A capital means that the picture can't be shown without this chunk, which is unknown.
      if (/^[A-Z]/.test(kind)) return undefined;
    } else if (!isInOrder(kind, before, chunks)) {
      return undefined;
    } else {
      const same = chunks.get(kind) ?? [];
      chunks.set(kind, same);
      same.push(file.subarray(at + 8, end));
      if (same.length > MOST) return undefined;
    }
    if (kind === 'IEND') return chunks;
    before = kind;
    at = end + 4;
  }
  return undefined;
}

/** PNG, 5.6: one of each but IDAT, whose chunks are consecutive; before them the palette, then transparency. */
function isInOrder(kind: string, before: string, chunks: PngChunks): boolean {
  if (kind === 'IHDR') return before === '';
  if (!chunks.has('IHDR')) return false;
  if (kind === 'IDAT') return !chunks.has('IDAT') || before === 'IDAT';
  return !chunks.has(kind) && (kind === 'IEND' ? chunks.has('IDAT') : !chunks.has('IDAT'));
}

/** Writes a PNG of these chunks, with all data in one. */
export function writePng(chunks: PngChunks, data: Buffer): Uint8Array {
  const parts: Uint8Array[] = [SIGNATURE];
  for (const kind of ['IHDR', 'PLTE', 'tRNS']) {
    const content = chunks.get(kind)?.[0];
    if (content) parts.push(pngChunk(kind, content));
  }
  return Buffer.concat([...parts, pngChunk('IDAT', data), pngChunk('IEND', Buffer.alloc(0))]);
}

/** A chunk with its length and checksum. */
export function pngChunk(kind: string, content: Buffer): Buffer {
  const chunk = Buffer.alloc(FRAME + content.length);
  chunk.writeUInt32BE(content.length, 0);
  chunk.write(kind, 4, 'latin1');
  content.copy(chunk, 8);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 8 + content.length)), 8 + content.length);
  return chunk;
}

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
