import { readCff } from '../../../fonts/cff.ts';
import { bytesOf, requiredTable, type Sfnt } from '../../../fonts/sfnt.ts';

const END_CHAR = 14;

/**
 * A CFF program in which the outlines of unused glyphs are empty. Glyphs keep their numbers and everything else its
 * place. What is emptied is one repeated byte, which compresses to nothing. For a font with glyph names the CIDs are
 * then the glyphs' numbers (ISO 32000-1, 9.7.4.2).
 */
export function subsetCff(font: Sfnt, used: Iterable<number>): Uint8Array {
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
