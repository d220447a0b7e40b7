import { readCff } from '../../../fonts/cff.ts';
import type { FontFile } from '../../../fonts/font-file.ts';
import { bytesOf, componentsOf, readOutlines, requiredTable, type Sfnt } from '../../../fonts/sfnt.ts';
import type { EmbeddedFace } from './face.ts';

/**
 * The subset of what was painted. Codes are glyph ids and, beyond them, second texts of a glyph. So in every build
 * the same text has the same codes, and the same used glyphs have the same bytes.
 * @param used the glyph of each painted code
 */
export function embedFace(
  file: FontFile,
  used: ReadonlyMap<number, number>,
  text: (code: number) => string,
): EmbeddedFace {
  const { metrics } = file;
  const codes = [...used.keys()].sort((a, b) => a - b);
  const highest = codes.at(-1) ?? 0;
  const isCff = file.sfnt.table('CFF ') !== undefined;
  return {
    kind: isCff ? 'cff' : 'truetype',
    program: (isCff ? subsetCff : subsetTrueType)(file.sfnt, used.values()),
    ...(highest >= metrics.glyphCount && { cidToGid: cidToGidMap(used, highest) }),
    widths: codes.map(code => [code, file.advance(used.get(code)!)] as const),
    texts: codes.map(code => [code, text(code)] as const),
    descriptor: {
      ascent: metrics.ascender,
      descent: metrics.descender,
      capHeight: metrics.capHeight,
      xHeight: metrics.xHeight,
      italicAngle: metrics.italicAngle,
      bbox: metrics.bbox,
      stemV: Math.round(50 + (metrics.weight / 65) ** 2),
      flags: SYMBOLIC | (metrics.fixedPitch ? FIXED_PITCH : 0) | (metrics.italicAngle !== 0 ? ITALIC : 0),
    },
  };
}

/** ISO 32000-1, table 123. Symbolic: of other characters than standard Latin, as any subset may be. */
const FIXED_PITCH = 1;
const SYMBOLIC = 4;
const ITALIC = 64;

function cidToGidMap(used: ReadonlyMap<number, number>, highest: number): Uint8Array {
  const map = new DataView(new ArrayBuffer((highest + 1) * 2));
  for (const [code, glyph] of used) map.setUint16(code * 2, glyph);
  return new Uint8Array(map.buffer);
}

const END_CHAR = 14;

/**
 * A CFF program in which the outlines of unused glyphs are empty. Glyphs keep their numbers and everything else its
 * place. What is emptied is one repeated byte, which compresses to nothing. For a font with glyph names the CIDs are
 * then the glyphs' numbers (ISO 32000-1, 9.7.4.2).
 */
function subsetCff(font: Sfnt, used: Iterable<number>): Uint8Array {
  const table = requiredTable(font, 'CFF ');
  const { outlines } = readCff(table);
  const program = new Uint8Array(bytesOf(table));
  const glyphs = new Set([0, ...used]);
  for (let glyph = 0; glyph < outlines.length - 1; glyph++) {
    const [start, end] = [outlines[glyph]!, outlines[glyph + 1]!];
    if (glyphs.has(glyph) || start === end) continue;
    program.fill(END_CHAR, start, end);
  }
  return program;
}

/** What a PDF reader needs from a TrueType program (ISO 32000-1, 9.9); all else is left out. */
const kept = ['cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep'] as const;

/**
 * A TrueType program with the outlines of the used glyphs and of their components. Glyphs keep their numbers: the
 * others are empty, which costs two bytes each before compression.
 */
function subsetTrueType(font: Sfnt, used: Iterable<number>): Uint8Array {
  const head = requiredTable(font, 'head');
  const outlines = readOutlines(font);
  const glyphs = withComponents(outlines, used);
  const count = requiredTable(font, 'maxp').getUint16(4);
  const offsets = new DataView(new ArrayBuffer((count + 1) * 4));
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let glyph = 0; glyph < count; glyph++) {
    offsets.setUint32(glyph * 4, length);
    if (!glyphs.has(glyph)) continue;
    const outline = bytesOf(outlines(glyph));
    parts.push(outline);
    length += (outline.length + 3) & ~3;
  }
  offsets.setUint32(count * 4, length);
  const longOffsets = new Uint8Array(bytesOf(head));
  new DataView(longOffsets.buffer).setInt16(50, 1);
  const replaced: Record<string, Uint8Array> = {
    glyf: joined(parts, length),
    head: longOffsets,
    loca: bytesOf(offsets),
    hmtx: keptAdvances(font, glyphs, count),
  };
  return writeSfnt(
    kept.flatMap(tag => {
      const table = replaced[tag] ?? (font.table(tag) && bytesOf(font.table(tag)!));
      return table ? [[tag, table] as const] : [];
    }),
  );
}

/** The used glyphs, `.notdef`, and every glyph that a composite one is made of. */
function withComponents(outlines: (glyph: number) => DataView, used: Iterable<number>): ReadonlySet<number> {
  const glyphs = new Set([0, ...used]);
  // A set that grows during a loop yields its new members too.
  for (const glyph of glyphs) for (const component of componentsOf(outlines(glyph))) glyphs.add(component);
  return glyphs;
}

/** Advances and bearings of the kept glyphs; zeros, which compress well, for the others. */
function keptAdvances(font: Sfnt, glyphs: ReadonlySet<number>, count: number): Uint8Array {
  const metrics = new Uint8Array(bytesOf(requiredTable(font, 'hmtx')));
  const full = requiredTable(font, 'hhea').getUint16(34);
  for (let glyph = 0; glyph < count; glyph++) {
    if (glyphs.has(glyph)) continue;
    // The last full entry's advance applies to all glyphs after it.
    if (glyph < full - 1) metrics.fill(0, glyph * 4, glyph * 4 + 4);
    else if (glyph >= full) metrics.fill(0, full * 4 + (glyph - full) * 2, full * 4 + (glyph - full) * 2 + 2);
  }
  return metrics;
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += (part.length + 3) & ~3;
  }
  return bytes;
}

/** A font file of tables that are sorted by tag. */
function writeSfnt(tables: readonly (readonly [tag: string, bytes: Uint8Array])[]): Uint8Array {
  const directory = 12 + tables.length * 16;
  const length = tables.reduce((sum, [, bytes]) => sum + ((bytes.length + 3) & ~3), directory);
  const file = new Uint8Array(length);
  const view = new DataView(file.buffer);
  const power = Math.floor(Math.log2(tables.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tables.length);
  view.setUint16(6, 16 << power);
  view.setUint16(8, power);
  view.setUint16(10, (tables.length << 4) - (16 << power));
  let at = directory;
  tables.forEach(([tag, bytes], i) => {
    const entry = 12 + i * 16;
    file.set(bytes, at);
    for (let letter = 0; letter < 4; letter++) file[entry + letter] = tag.charCodeAt(letter);
    view.setUint32(entry + 4, checksum(view, at, bytes.length));
    view.setUint32(entry + 8, at);
    view.setUint32(entry + 12, bytes.length);
    at += (bytes.length + 3) & ~3;
  });
  return file;
}

function checksum(view: DataView, start: number, length: number): number {
  let sum = 0;
  for (let at = start; at < start + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
