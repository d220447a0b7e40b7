import { inflateSync } from 'node:zlib';
import { broken, type CheckedPicture, sizeProblem } from './picture-problem.ts';
import { type PngChunks, readPngChunks, writePng } from './png-chunks.ts';

/**
 * Checks a PNG (third edition) to its last byte: order, lengths and checksums of its chunks, and all of its pixels'
 * data, which must inflate to just the rows that its header promises. What is given back holds nothing else: no
 * texts, times or colour profiles, and nothing after its end.
 */
export function checkPng(file: Buffer): CheckedPicture {
  const chunks = readPngChunks(file);
  const header = chunks && readHeader(chunks.get('IHDR')?.[0]);
  if (!chunks || !header) return { problem: broken };
  const tooLarge = sizeProblem(header.width, header.height);
  if (tooLarge) return { problem: tooLarge };
  if (!hasSoundColours(header, chunks)) return { problem: broken };
  const data = Buffer.concat(chunks.get('IDAT') ?? []);
  if (!hasAllRows(header, data)) return { problem: broken };
  const { width, height } = header;
  return { picture: { format: 'png', width, height, bytes: writePng(chunks, data) } };
}

interface Header {
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  readonly type: number;
  readonly interlaced: boolean;
}

const INDEXED = 3;

/** By colour type: how many samples a pixel has, and of how many bits. */
const COLOURS: Readonly<Record<number, { readonly samples: number; readonly bits: readonly number[] }>> = {
  0: { samples: 1, bits: [1, 2, 4, 8, 16] },
  2: { samples: 3, bits: [8, 16] },
  [INDEXED]: { samples: 1, bits: [1, 2, 4, 8] },
  4: { samples: 2, bits: [8, 16] },
  6: { samples: 4, bits: [8, 16] },
};

function readHeader(chunk: Buffer | undefined): Header | undefined {
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

/** Whether there is a palette where one is needed, and transparency only as its colours allow (PNG, 11.2.2, 11.3.1.1). */
function hasSoundColours({ type, bits }: Header, chunks: PngChunks): boolean {
  const [palette, transparency] = [chunks.get('PLTE')?.[0], chunks.get('tRNS')?.[0]];
  const colours = (palette?.length ?? 0) / 3;
  if (palette && (!Number.isInteger(colours) || colours < 1 || colours > 256)) return false;
  if (type === INDEXED && (!palette || colours > 2 ** bits)) return false;
  if (!transparency) return true;
  if (type === INDEXED) return transparency.length <= colours;
  return (type === 0 && transparency.length === 2) || (type === 2 && transparency.length === 6);
}

/** Whether the data inflate, with a right checksum, to just the rows there must be, each with a known filter. */
function hasAllRows(header: Header, data: Uint8Array): boolean {
  const passes = passesOf(header);
  const size = passes.reduce((sum, { rows, length }) => sum + rows * length, 0);
  try {
    const rows = inflateSync(data, { maxOutputLength: size });
    return rows.length === size && hasKnownFilters(rows, passes);
  } catch {
    return false;
  }
}

/** Rows of one length in bytes, with the byte of the filter before each. */
interface Pass {
  readonly rows: number;
  readonly length: number;
}

/** Of an interlaced picture Adam7's passes that are not empty (PNG, 8.1); else the one that is all of it. */
function passesOf({ width, height, bits, type, interlaced }: Header): readonly Pass[] {
  const pixel = COLOURS[type]!.samples * bits;
  return (interlaced ? ADAM7 : [[0, 0, 1, 1] as const]).flatMap(([x, y, dx, dy]) => {
    const [columns, rows] = [Math.ceil((width - x) / dx), Math.ceil((height - y) / dy)];
    return columns > 0 && rows > 0 ? [{ rows, length: 1 + Math.ceil((columns * pixel) / 8) }] : [];
  });
}

/** The first column and row of each pass, and the steps to the next ones. */
const ADAM7: readonly (readonly [x: number, y: number, dx: number, dy: number])[] = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
];

const LAST_FILTER = 4;

function hasKnownFilters(data: Uint8Array, passes: readonly Pass[]): boolean {
  let at = 0;
  for (const { rows, length } of passes) {
    for (const end = at + rows * length; at < end; at += length) if (data[at]! > LAST_FILTER) return false;
  }
  return true;
}
