import { requiredTable, type Sfnt } from './sfnt.ts';

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
