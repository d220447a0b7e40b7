import { Readable } from 'node:stream';
import { createInflate } from 'node:zlib';
import { crc32 } from './crc32.ts';
import { broken, type CheckedPicture, sizeProblem } from './picture-problem.ts';

/**
 * Checks a PNG (third edition) to its last byte: order, lengths and checksums of its chunks, and all of its pixels'
 * data, which must inflate to just the rows that its header promises. What is given back holds nothing else: no
 * texts, times or colour profiles, and nothing after its end.
 */
export async function checkPng(file: Buffer): Promise<CheckedPicture> {
  const chunks = readChunks(file);
  const header = chunks && readHeader(chunks.get('IHDR')?.[0]);
  if (!chunks || !header) return { problem: broken };
  const tooLarge = sizeProblem(header.width, header.height);
  if (tooLarge) return { problem: tooLarge };
  if (!hasSoundColours(header, chunks)) return { problem: broken };
  const data = chunks.get('IDAT') ?? [];
  if (!(await hasAllRows(header, data))) return { problem: broken };
  const { width, height } = header;
  return { picture: { format: 'png', width, height, bytes: withoutMetadata(chunks, data) } };
}

type Chunks = ReadonlyMap<string, readonly Buffer[]>;

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
/** Length, kind and checksum of a chunk. */
const FRAME = 12;
/** Of the chunks of data: some thousands are many. */
const MOST = 100_000;
const KEPT = ['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND'];

/** The chunks that decoding needs; undefined where the file is not sound. */
function readChunks(file: Buffer): Chunks | undefined {
  const chunks = new Map<string, Buffer[]>();
  let before = '';
  for (let at = SIGNATURE.length; at + FRAME <= file.length; ) {
    const length = file.readUInt32BE(at);
    const end = at + 8 + length;
    if (end + 4 > file.length) return undefined;
    const kind = file.toString('latin1', at + 4, at + 8);
    if (crc32(file.subarray(at + 4, end)) !== file.readUInt32BE(end)) return undefined;
    if (!KEPT.includes(kind)) {
      // A capital says that nothing can be shown without it, and nobody knows what it means.
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

/** PNG, 5.6: one of each but IDAT, whose chunks follow each other; the palette before, and its transparency between. */
function isInOrder(kind: string, before: string, chunks: Chunks): boolean {
  if (kind === 'IHDR') return before === '';
  if (!chunks.has('IHDR')) return false;
  if (kind === 'IDAT') return !chunks.has('IDAT') || before === 'IDAT';
  return !chunks.has(kind) && (kind === 'IEND' ? chunks.has('IDAT') : !chunks.has('IDAT'));
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
function hasSoundColours({ type, bits }: Header, chunks: Chunks): boolean {
  const [palette, transparency] = [chunks.get('PLTE')?.[0], chunks.get('tRNS')?.[0]];
  const colours = (palette?.length ?? 0) / 3;
  if (palette && (!Number.isInteger(colours) || colours < 1 || colours > 256)) return false;
  if (type === INDEXED && (!palette || colours > 2 ** bits)) return false;
  if (!transparency) return true;
  if (type === INDEXED) return transparency.length <= colours;
  return (type === 0 && transparency.length === 2) || (type === 2 && transparency.length === 6);
}

/** Whether the data inflate, with a right checksum, to just the rows there must be, each with a known filter. */
async function hasAllRows(header: Header, data: readonly Buffer[]): Promise<boolean> {
  const passes = passesOf(header);
  const size = passes.reduce((sum, { rows, length }) => sum + rows * length, 0);
  const hasKnownFilters = createFilterCheck(passes);
  let read = 0;
  try {
    for await (const chunk of Readable.from(data).pipe(createInflate()) as AsyncIterable<Buffer>) {
      read += chunk.length;
      if (read > size || !hasKnownFilters(chunk)) return false;
    }
  } catch {
    return false;
  }
  return read === size;
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

/** A check that is given the data piece by piece, and looks at the byte that each row begins with. */
function createFilterCheck(passes: readonly Pass[]): (piece: Buffer) => boolean {
  const left = passes.map(({ rows }) => rows);
  let pass = 0;
  let next = 0;
  return piece => {
    while (next < piece.length && pass < passes.length) {
      if (piece[next]! > LAST_FILTER) return false;
      next += passes[pass]!.length;
      left[pass]!--;
      if (left[pass] === 0) pass++;
    }
    next -= piece.length;
    return true;
  };
}

/** The picture again, with one chunk of data: a file may have them in millions. */
function withoutMetadata(chunks: Chunks, data: readonly Buffer[]): Uint8Array {
  const parts: Uint8Array[] = [SIGNATURE];
  for (const kind of ['IHDR', 'PLTE', 'tRNS']) {
    const content = chunks.get(kind)?.[0];
    if (content) parts.push(chunkOf(kind, content));
  }
  return Buffer.concat([...parts, chunkOf('IDAT', Buffer.concat(data)), chunkOf('IEND', Buffer.alloc(0))]);
}

function chunkOf(kind: string, content: Buffer): Buffer {
  const chunk = Buffer.alloc(FRAME + content.length);
  chunk.writeUInt32BE(content.length, 0);
  chunk.write(kind, 4, 'latin1');
  content.copy(chunk, 8);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 8 + content.length)), 8 + content.length);
  return chunk;
}
