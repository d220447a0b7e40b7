import { readCff } from '../../../fonts/cff.ts';
import type { FontFile } from '../../../fonts/font-file.ts';
import { bytesOf, requiredTable, type Sfnt } from '../../../fonts/sfnt.ts';
import type { EmbeddedFace } from './face.ts';
import { subsetTrueType } from './subset-truetype.ts';

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
