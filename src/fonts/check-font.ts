import type { FontProblem } from '../diagnostics/families/templates.ts';
import { readCff } from './cff.ts';
import { readCmap } from './cmap.ts';
import { readAdvances, readMetrics } from './font-file.ts';
import { componentsOf, readOutlines, readSfnt, requiredTable, type Sfnt } from './sfnt.ts';

/** Why a font file can't be used to set text or be embedded; undefined if it can. */
export function checkFont(bytes: Uint8Array): FontProblem | undefined {
  const signature = Buffer.from(bytes.subarray(0, 4)).toString('latin1');
  if (signature === 'wOFF' || signature === 'wOF2') return 'web-font';
  if (signature === 'ttcf') return 'collection';
  if (!['\0\u0001\0\0', 'OTTO', 'true'].includes(signature)) return 'not-a-font';
  try {
    return problemOf(readSfnt(bytes));
  } catch (error) {
    if (error instanceof RangeError) return 'damaged';
    throw error;
  }
}

/** @throws RangeError if a table is missing or ends too early */
function problemOf(font: Sfnt): FontProblem | undefined {
  if (font.table('fvar') || font.table('CFF2')) return 'variable';
  const { embedding, glyphCount, unitsPerEm } = readMetrics(font);
  if (!mayBeEmbedded(embedding)) return 'protected';
  const advance = readAdvances(font, glyphCount);
  for (let glyph = 0; glyph < glyphCount; glyph++) {
    if (advance(glyph) > WIDEST * unitsPerEm) throw new RangeError('a glyph is wider than any page');
  }
  for (const [, glyph] of readCmap(requiredTable(font, 'cmap')).entries()) {
    if (glyph >= glyphCount) throw new RangeError('a character has a glyph that is not there');
  }
  const cff = font.table('CFF ');
  if (!cff) return void checkOutlines(font, glyphCount);
  const { cidKeyed, outlines } = readCff(cff);
  if (outlines.length !== glyphCount + 1) throw new RangeError('outlines are missing');
  return cidKeyed ? 'unsupported' : undefined;
}

/** The widest glyph, in em. The widest known, a phrase of Arabic in one glyph, has about ten. */
const WIDEST = 32;

const RESTRICTED = 2;
const NO_SUBSETTING = 0x100;
const BITMAPS_ONLY = 0x200;

/** OS/2 fsType (ISO/IEC 14496-22): restricted only if no weaker bit is set as well. */
function mayBeEmbedded(embedding: number): boolean {
  return (embedding & 0xf) !== RESTRICTED && (embedding & (NO_SUBSETTING | BITMAPS_ONLY)) === 0;
}

/** Checks that each outline of a TrueType font is in its table and is made of existing glyphs. */
function checkOutlines(font: Sfnt, glyphCount: number): void {
  const outlines = readOutlines(font);
  for (let glyph = 0; glyph < glyphCount; glyph++) {
    for (const component of componentsOf(outlines(glyph))) {
      if (component >= glyphCount) throw new RangeError('a glyph is made of one that is not there');
    }
  }
}
