import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';

/**
 * Collects a file's indirect objects as bytes: each stream on its own, all others by the hundred in object streams,
 * and a cross-reference stream at the end (ISO 32000-1, 7.5.7 and 7.5.8). That halves a tagged file.
 */
export interface ObjectWriter {
  /** The number of an object that will be written later. */
  reserve(): number;
  /** Writes an object that is not a stream; `body` is PDF syntax, one character per byte. */
  put(id: number, body: string): void;
  /**
   * Writes a stream; `entries` are those of its dictionary, without its length. Data is deflated if that pays, or is
   * encoded as its entries say.
   */
  putStream(id: number, entries: string, data: Uint8Array, encoded?: 'encoded'): void;
  /** Writes what remains and returns the whole file in pieces; `trailer` are the trailer's entries without its `ID`. */
  finish(trailer: string): readonly Uint8Array[];
}

/** How many objects share an object stream: more would deflate a little better and be slower to open. */
const OBJECTS_A_STREAM = 500;

/** zlib's level: a third faster than its default, 6, for a file that is a twelfth larger (100 items). */
const LEVEL = 4;

/** Shorter data, such as the page number in a footer, gains hardly more than the filter's name takes. */
const LEAST_DEFLATED = 250;

/** The filter of deflated data, as an entry of a stream's dictionary. */
export const FLATE = '/Filter/FlateDecode';

export function deflated(data: Uint8Array): Uint8Array {
  return deflateSync(data, { level: LEVEL });
}

type Entry = { readonly offset: number } | { readonly stream: number; readonly index: number };

export function createObjectWriter(version: '1.7' | '2.0' = '1.7'): ObjectWriter {
  const { append, take, end } = createPieces();
  const entries: (Entry | undefined)[] = [undefined];
  let pending: { id: number; body: string }[] = [];

  function reserve(): number {
    entries.push(undefined);
    return entries.length - 1;
  }

  function put(id: number, body: string): void {
    pending.push({ id, body });
    if (pending.length >= OBJECTS_A_STREAM) flush();
  }

  function putStream(id: number, dictionary: string, data: Uint8Array, encoded?: 'encoded'): void {
    entries[id] = { offset: end() };
    const isReady = encoded || data.length < LEAST_DEFLATED;
    const bytes = isReady ? data : deflated(data);
    const filter = isReady ? '' : FLATE;
    append(`${id} 0 obj\n<<${dictionary}${filter}/Length ${bytes.length}>>stream\n`);
    append(bytes);
    append('\nendstream\nendobj\n');
  }

  function flush(): void {
    if (pending.length === 0) return;
    const objects = pending;
    pending = [];
    const stream = reserve();
    let index = '';
    let bodies = '';
    for (let at = 0; at < objects.length; at++) {
      const { id, body } = objects[at]!;
      entries[id] = { stream, index: at };
      index += `${id} ${bodies.length} `;
      bodies += at + 1 < objects.length ? `${body}\n` : body;
    }
    const dictionary = `/Type/ObjStm/N ${objects.length}/First ${index.length}`;
    putStream(stream, dictionary, latin1(index + bodies));
  }

  function finish(trailer: string): readonly Uint8Array[] {
    flush();
    const id = reserve();
    const start = end();
    entries[id] = { offset: start };
    const dictionary =
      `/Type/XRef/Size ${entries.length}/W[1 4 2]${trailer}${fileId(take())}${FLATE}` +
      `/DecodeParms<</Predictor 12/Columns ${ROW}>>`;
    putStream(id, dictionary, deflated(crossReferences(entries)), 'encoded');
    append(`startxref\n${start}\n%%EOF\n`);
    return take();
  }

  append(`%PDF-${version}\n%\xe2\xe3\xcf\xd3\n`);
  return { reserve, put, putStream, finish };
}

/** Bytes of a piece that is filled with what is short. */
const PIECE = 256 * 1024;

/** What is short is copied into pieces; what is long is a piece of its own, and is not copied. */
function createPieces() {
  const pieces: Uint8Array[] = [];
  let piece = Buffer.allocUnsafeSlow(0);
  let used = 0;
  let begun = 0;
  let before = 0;

  function close(): void {
    if (used > begun) pieces.push(piece.subarray(begun, used));
    before += used - begun;
    begun = used;
  }

  function makeRoom(length: number): void {
    if (used + length <= piece.length) return;
    close();
    piece = Buffer.allocUnsafeSlow(Math.max(PIECE, length));
    used = 0;
    begun = 0;
  }

  return {
    /** A text has one character per byte. */
    append(chunk: Uint8Array | string): void {
      if (typeof chunk !== 'string' && chunk.length > PIECE / 8) {
        close();
        pieces.push(chunk);
        before += chunk.length;
        return;
      }
      makeRoom(chunk.length);
      if (typeof chunk === 'string') piece.write(chunk, used, 'latin1');
      else piece.set(chunk, used);
      used += chunk.length;
    },
    /** All of them so far. */
    take(): readonly Uint8Array[] {
      close();
      return pieces;
    },
    end: () => before + used - begun,
  };
}

/**
 * The file's identifier (ISO 32000-1, 14.4), a digest of the bytes that are written: different files have different
 * identifiers, and what is not in the file is not in its identifier.
 */
function fileId(chunks: readonly Uint8Array[]): string {
  const sum = createHash('sha256');
  for (const chunk of chunks) sum.update(chunk);
  const id = `<${sum.digest('hex').slice(0, 32)}>`;
  return `/ID[${id}${id}]`;
}

/** One byte of kind, four of offset or stream, two of index. */
const ROW = 7;

/** The rows of the cross-reference stream, each less the row above it (PNG's "up", ISO 32000-1, 7.4.4.4). */
function crossReferences(entries: readonly (Entry | undefined)[]): Uint8Array {
  const rows = Buffer.alloc(entries.length * (ROW + 1));
  let above = Buffer.alloc(ROW);
  for (const [id, entry] of entries.entries()) {
    if (!entry && id > 0) throw new Error(`PDF object ${id} was reserved and never written`);
    const row = crossReference(entry);
    const at = id * (ROW + 1);
    rows[at] = 2;
    for (let i = 0; i < ROW; i++) rows[at + 1 + i] = row[i]! - above[i]!;
    above = row;
  }
  return rows;
}

function crossReference(entry: Entry | undefined): Buffer<ArrayBuffer> {
  const row = Buffer.alloc(ROW);
  if (!entry) {
    row.writeUInt16BE(0xffff, 5);
  } else if ('offset' in entry) {
    row[0] = 1;
    row.writeUInt32BE(entry.offset, 1);
  } else {
    row[0] = 2;
    row.writeUInt32BE(entry.stream, 1);
    row.writeUInt16BE(entry.index, 5);
  }
  return row;
}

function latin1(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}
