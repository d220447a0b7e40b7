/** A TrueType or OpenType file, read without a font library (ISO/IEC 14496-22). */
export interface Sfnt {
  readonly bytes: Uint8Array;
  /** A table's bytes; undefined if the font has no such table. */
  table(tag: string): DataView | undefined;
}

/**
 * Reads a font's directory.
 * @throws RangeError if the bytes are not a font, or a table is outside of them
 */
export function readSfnt(bytes: Uint8Array): Sfnt {
  const file = viewOf(bytes);
  const version = file.getUint32(0);
  if (version !== 0x00010000 && version !== tagNumber('OTTO') && version !== tagNumber('true')) {
    throw new RangeError('not a TrueType or OpenType font');
  }
  const tables = new Map<string, DataView>();
  const count = file.getUint16(4);
  for (let i = 0; i < count; i++) {
    const entry = 12 + i * 16;
    const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4));
    const [offset, length] = [file.getUint32(entry + 8), file.getUint32(entry + 12)];
    // The bytes may be part of a larger buffer, beyond which a view could reach.
    if (offset + length > file.byteLength) throw new RangeError('a table lies outside of the font');
    tables.set(tag, new DataView(file.buffer, file.byteOffset + offset, length));
  }
  return { bytes, table: tag => tables.get(tag) };
}

/** A table that every font must have. */
export function requiredTable(font: Sfnt, tag: string): DataView {
  const table = font.table(tag);
  if (!table) throw new RangeError(`the font has no table ${tag}`);
  return table;
}

export function bytesOf(view: DataView): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function tagNumber(tag: string): number {
  return viewOf(Uint8Array.from(tag, letter => letter.charCodeAt(0))).getUint32(0);
}

/** The outlines of a TrueType font's glyphs: bytes of `glyf`, none for an empty glyph. */
export function readOutlines(font: Sfnt): (glyph: number) => DataView {
  const loca = requiredTable(font, 'loca');
  const glyf = requiredTable(font, 'glyf');
  const long = requiredTable(font, 'head').getInt16(50) === 1;
  const offset = (glyph: number) => (long ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2);
  return glyph => {
    const [start, end] = [offset(glyph), offset(glyph + 1)];
    if (start > end || end > glyf.byteLength) throw new RangeError('an outline lies outside of its table');
    return new DataView(glyf.buffer, glyf.byteOffset + start, end - start);
  };
}

const WORDS = 0x01;
const SCALE = 0x08;
const MORE_COMPONENTS = 0x20;
const SCALE_XY = 0x40;
const TWO_BY_TWO = 0x80;

/** The glyphs that a composite glyph is made of; none for others. */
export function componentsOf(outline: DataView): readonly number[] {
  if (outline.byteLength < 10 || outline.getInt16(0) >= 0) return [];
  const components: number[] = [];
  let at = 10;
  for (let flags = MORE_COMPONENTS; flags & MORE_COMPONENTS; ) {
    flags = outline.getUint16(at);
    components.push(outline.getUint16(at + 2));
    at += 4 + (flags & WORDS ? 4 : 2);
    at += flags & TWO_BY_TWO ? 8 : flags & SCALE_XY ? 4 : flags & SCALE ? 2 : 0;
  }
  return components;
}
