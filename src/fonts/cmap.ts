/** A font's glyphs by code point. */
export interface CharacterMap {
  /** 0 if there is none. */
  glyph(codePoint: number): number;
  /** All code points that have a glyph, ascending. */
  entries(): Iterable<readonly [codePoint: number, glyph: number]>;
}

/** Reads the Unicode subtable of `cmap`: format 12 if there is one, else format 4. */
export function readCmap(table: DataView): CharacterMap {
  const offsets = unicodeSubtables(table);
  const full = offsets.find(offset => table.getUint16(offset) === 12);
  if (full !== undefined) return mapOf(readGroups(table, full));
  const basic = offsets.find(offset => table.getUint16(offset) === 4);
  if (basic === undefined) throw new RangeError('the font has no Unicode character map');
  return mapOf(readSegments(table, basic));
}

/** Platform 0 (Unicode), or 3 (Windows) with encoding 1 or 10. */
function unicodeSubtables(table: DataView): number[] {
  const offsets: number[] = [];
  for (let i = 0; i < table.getUint16(2); i++) {
    const platform = table.getUint16(4 + i * 8);
    const encoding = table.getUint16(6 + i * 8);
    if (platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10))) {
      offsets.push(table.getUint32(8 + i * 8));
    }
  }
  return offsets;
}

function* readGroups(table: DataView, offset: number): Iterable<readonly [number, number]> {
  const count = table.getUint32(offset + 12);
  for (let i = 0, next = 0; i < count; i++) {
    const group = offset + 16 + i * 12;
    const first = table.getUint32(group);
    if (first < next) throw new RangeError('the groups of the character map are not in order');
    const last = Math.min(table.getUint32(group + 4), 0x10ffff);
    const glyph = table.getUint32(group + 8);
    for (let code = first; code <= last; code++) yield [code, glyph + code - first];
    next = Math.max(next, last + 1);
  }
}

function* readSegments(table: DataView, offset: number): Iterable<readonly [number, number]> {
  const size = table.getUint16(offset + 6);
  for (let i = 0, next = 0; i < size; i += 2) {
    const last = table.getUint16(offset + 14 + i);
    const first = table.getUint16(offset + 16 + size + i);
    const delta = table.getUint16(offset + 16 + size * 2 + i);
    const range = offset + 16 + size * 3 + i;
    const start = table.getUint16(range);
    for (let code = Math.max(first, next); code <= last && code !== 0xffff; code++) {
      const glyph = start === 0 ? code : table.getUint16(range + start + (code - first) * 2);
      yield [code, glyph === 0 ? 0 : (glyph + delta) & 0xffff];
    }
    next = Math.max(next, last + 1);
  }
}

function mapOf(pairs: Iterable<readonly [number, number]>): CharacterMap {
  const glyphs = new Map<number, number>();
  for (const [code, glyph] of pairs) if (glyph !== 0 && !isNoText(code)) glyphs.set(code, glyph);
  return { glyph: code => glyphs.get(code) ?? 0, entries: () => glyphs };
}

/**
 * Private-use characters mean something else in each font, so an archive's reader could not tell what. Noncharacters such
 * as U+FFFF only mark the end of a map.
 */
function isNoText(codePoint: number): boolean {
  const isPrivate = (codePoint >= 0xe000 && codePoint <= 0xf8ff) || codePoint >= 0xf0000;
  return isPrivate || (codePoint & 0xfffe) === 0xfffe || (codePoint >= 0xfdd0 && codePoint <= 0xfdef);
}
