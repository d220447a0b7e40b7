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
const COLOURS = ['cICP', 'iCCP', 'sRGB', 'gAMA', 'cHRM'];

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
    if (COLOURS.includes(kind)) {
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
