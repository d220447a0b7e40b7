/** What a subset needs to know about a CFF program (Adobe Technical Note 5176). */
export interface Cff {
  /** Whether glyphs have numbers (CIDs) instead of names. */
  readonly cidKeyed: boolean;
  /** The offset of each glyph's outline in the table, and the end of the last. */
  readonly outlines: readonly number[];
}

/**
 * Reads the table `CFF `.
 * @throws RangeError if it is damaged
 */
export function readCff(table: DataView): Cff {
  if (table.getUint8(0) !== 1) throw new RangeError('the font has another kind of CFF');
  const names = readIndex(table, table.getUint8(2));
  const tops = readIndex(table, names.end);
  if (tops.offsets.length !== 2) throw new RangeError('the font has no top dictionary, or several');
  const top = readDictionary(table, tops.offsets[0]!, tops.offsets[1]!);
  const start = top.get(CHAR_STRINGS)?.at(-1);
  if (!start) throw new RangeError('the font has no outlines');
  return { cidKeyed: top.has(ROS), outlines: readIndex(table, start).offsets };
}

const CHAR_STRINGS = 17;
const ESCAPE = 12;
const ROS = 256 + 30;

interface Index {
  /** The offset of each object, and the end of the last. */
  readonly offsets: readonly number[];
  readonly end: number;
}

function readIndex(table: DataView, at: number): Index {
  const count = table.getUint16(at);
  if (count === 0) return { offsets: [at + 2], end: at + 2 };
  const size = table.getUint8(at + 2);
  if (size < 1 || size > 4) throw new RangeError('the font has a broken index');
  const data = at + 2 + (count + 1) * size;
  const offsets: number[] = [];
  for (let i = 0; i <= count; i++) {
    let offset = 0;
    for (let byte = 0; byte < size; byte++) offset = offset * 256 + table.getUint8(at + 3 + i * size + byte);
    if (data + offset < (offsets.at(-1) ?? 0) || data + offset > table.byteLength) {
      throw new RangeError('the font has a broken index');
    }
    offsets.push(data + offset);
  }
  return { offsets, end: offsets.at(-1)! };
}

/** Operands by operator; two-byte operators count from 256. Real numbers are not read. */
function readDictionary(table: DataView, from: number, to: number): ReadonlyMap<number, readonly number[]> {
  const entries = new Map<number, readonly number[]>();
  let operands: number[] = [];
  for (let at = from; at < to; ) {
    const byte = table.getUint8(at++);
    if (byte <= 21) {
      entries.set(byte === ESCAPE ? 256 + table.getUint8(at++) : byte, operands);
      operands = [];
    } else if (byte === 28) {
      operands.push(table.getInt16(at));
      at += 2;
    } else if (byte === 29) {
      operands.push(table.getInt32(at));
      at += 4;
    } else if (byte === 30) {
      while ((table.getUint8(at) & 0x0f) !== 0x0f) at++;
      at++;
      operands.push(Number.NaN);
    } else if (byte <= 246) operands.push(byte - 139);
    else if (byte <= 250) operands.push((byte - 247) * 256 + table.getUint8(at++) + 108);
    else operands.push(-(byte - 251) * 256 - table.getUint8(at++) - 108);
  }
  return entries;
}
