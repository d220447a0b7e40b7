import { inflateSync } from 'node:zlib';
import { Scanner } from './scanner.ts';
import { type Dictionary, Reference, type Value } from './values.ts';

/** A finished file, read object by object. */
export interface OpenPdf {
  readonly trailer: Dictionary;
  /** Every object, by number, except the streams that only contain others. */
  objects(): Iterable<readonly [id: number, value: Value]>;
  /** What a value names, or the value itself. */
  resolve(value: Value | undefined): Value;
  /** The dictionary that a value is or names; an empty one for anything else. */
  dictionary(value: Value | undefined): Dictionary;
  /** A stream's data, decoded, a character a byte; those of several are read as if they were one (ISO 32000-1, 7.8.2). */
  stream(value: Value | undefined): string;
}

type Entry = { readonly offset: number } | { readonly stream: number; readonly index: number };

const EMPTY: Dictionary = new Map();

/**
 * Opens a file that has a cross-reference stream (ISO 32000-1, 7.5.8), as those of this program have.
 * @throws RangeError where it is none
 */
export function openPdf(bytes: Uint8Array): OpenPdf {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const start = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(file.toString('latin1', Math.max(0, file.length - 64)));
  if (!start) throw new RangeError('the file has no end');
  const { dictionary: trailer, data } = streamAt(file, Number(start[1]));
  const entries = crossReferences(trailer, data);
  const packed = new Map<number, readonly Value[]>();
  const read = new Map<number, Value>();

  function objectsIn(stream: number): readonly Value[] {
    const known = packed.get(stream) ?? unpack(file, entries.get(stream));
    packed.set(stream, known);
    return known;
  }

  function object(id: number): Value {
    const entry = entries.get(id);
    if (!entry) return null;
    if ('stream' in entry) return objectsIn(entry.stream)[entry.index] ?? null;
    const known = read.get(id) ?? headAt(file, entry.offset).value;
    read.set(id, known);
    return known;
  }

  function resolve(value: Value | undefined): Value {
    return value instanceof Reference ? object(value.id) : (value ?? null);
  }

  function dictionary(value: Value | undefined): Dictionary {
    const resolved = resolve(value);
    return resolved instanceof Map ? resolved : EMPTY;
  }

  function stream(value: Value | undefined): string {
    if (Array.isArray(value)) return value.map(stream).join('\n');
    const entry = value instanceof Reference ? entries.get(value.id) : undefined;
    return entry && 'offset' in entry ? streamAt(file, entry.offset).data.toString('latin1') : '';
  }

  function* objects(): Iterable<readonly [number, Value]> {
    for (const id of entries.keys()) {
      const value = object(id);
      const type = value instanceof Map ? value.get('/Type') : undefined;
      if (type !== '/ObjStm' && type !== '/XRef') yield [id, value];
    }
  }

  return { trailer, objects, resolve, dictionary, stream };
}

/** The value of the object at an offset, and where it ends: before `stream`, for a stream's dictionary. */
function headAt(file: Buffer, offset: number): { readonly value: Value; readonly end: number } {
  const ends = [file.indexOf('endobj', offset), file.indexOf('stream\n', offset)].filter(end => end >= 0);
  const end = Math.min(...ends, file.length);
  const scanner = new Scanner(file.toString('latin1', offset, end));
  // The object's number and generation, and the word `obj`.
  for (let word = 0; word < 3; word++) scanner.next();
  return { value: scanner.value(), end };
}

function streamAt(file: Buffer, offset: number): { readonly dictionary: Dictionary; readonly data: Buffer } {
  const { value, end } = headAt(file, offset);
  if (!(value instanceof Map)) throw new RangeError('the file has no stream where one should be');
  const start = end + 'stream\n'.length;
  const data = file.subarray(start, start + Number(value.get('/Length')));
  return { dictionary: value, data: value.get('/Filter') === '/FlateDecode' ? inflateSync(data) : data };
}

function unpack(file: Buffer, entry: Entry | undefined): readonly Value[] {
  if (!entry || !('offset' in entry)) return [];
  const { dictionary, data } = streamAt(file, entry.offset);
  const source = data.toString('latin1');
  const head = new Scanner(source);
  const first = Number(dictionary.get('/First'));
  return Array.from({ length: Number(dictionary.get('/N')) }, () => {
    head.next();
    return new Scanner(source, first + Number(head.next())).value();
  });
}

/** Where each object is (table 18); rows have PNG's filter "up", or none. */
function crossReferences(trailer: Dictionary, data: Buffer): ReadonlyMap<number, Entry> {
  const widths = (trailer.get('/W') as readonly number[]).map(Number);
  const row = widths.reduce((sum, width) => sum + width, 0);
  const entries = new Map<number, Entry>();
  const above = Buffer.alloc(row);
  for (let id = 0, at = 0; at + row < data.length; id++, at += row + 1) {
    const up = data[at] === 2;
    for (let i = 0; i < row; i++) above[i] = data[at + 1 + i]! + (up ? above[i]! : 0);
    const [kind, second, third] = fieldsOf(above, widths);
    if (kind === 1) entries.set(id, { offset: second! });
    if (kind === 2) entries.set(id, { stream: second!, index: third! });
  }
  return entries;
}

function fieldsOf(row: Buffer, widths: readonly number[]): readonly number[] {
  let at = 0;
  return widths.map(width => {
    at += width;
    return width === 0 ? 1 : row.readUIntBE(at - width, width);
  });
}
