import { readFileSync } from 'node:fs';
import { type CharacterMap, readCmap } from './cmap.ts';
import { readSfnt, requiredTable, type Sfnt } from './sfnt.ts';

/** An opened font file: what does not depend on the text that is set in it. */
export interface FontFile {
  readonly path: string;
  readonly sfnt: Sfnt;
  readonly metrics: FontMetrics;
  readonly characters: CharacterMap;
  /** A glyph's advance in thousandths of an em. */
  advance(glyph: number): number;
}

/**
 * Opens a TrueType or OpenType font.
 * @throws RangeError if it is damaged or not a font; the file system's error if it can't be read
 */
export function openFontFile(path: string): FontFile {
  const sfnt = readSfnt(readFileSync(path));
  const metrics = readMetrics(sfnt);
  const advance = readAdvances(sfnt, metrics.glyphCount);
  let characters: CharacterMap | undefined;
  return {
    path,
    sfnt,
    metrics,
    get characters() {
      const table = sfnt.table('cmap');
      if (!table) throw new RangeError('the font has no table cmap');
      characters ??= readCmap(table);
      return characters;
    },
    advance: glyph => Math.round((advance(glyph) * 1000) / metrics.unitsPerEm),
  };
}

/** What a font says about itself, with lengths in thousandths of an em. */
interface FontMetrics {
  readonly postscriptName: string;
  readonly unitsPerEm: number;
  readonly glyphCount: number;
  readonly ascender: number;
  readonly descender: number;
  readonly capHeight: number;
  readonly xHeight: number;
  readonly italicAngle: number;
  readonly bbox: readonly [number, number, number, number];
  /** 400 for regular, 600 or 700 for bold. */
  readonly weight: number;
  readonly fixedPitch: boolean;
  /** OS/2 fsType: the right to embed. */
  readonly embedding: number;
}

/** Reads `head`, `hhea`, `maxp`, `OS/2`, `post` and `name`. */
export function readMetrics(font: Sfnt): FontMetrics {
  const head = requiredTable(font, 'head');
  const hhea = requiredTable(font, 'hhea');
  const os2 = requiredTable(font, 'OS/2');
  const post = requiredTable(font, 'post');
  const unitsPerEm = head.getUint16(18);
  if (unitsPerEm < 16) throw new RangeError('the font has no size of its em');
  const scaled = (value: number) => Math.round((value * 1000) / unitsPerEm);
  const ascender = scaled(hhea.getInt16(4));
  const descender = scaled(hhea.getInt16(6));
  if (ascender <= descender) throw new RangeError('the font has no height');
  const hasHeights = os2.getUint16(0) >= 2 && os2.byteLength >= 90;
  return {
    postscriptName: readPostscriptName(font),
    unitsPerEm,
    glyphCount: requiredTable(font, 'maxp').getUint16(4),
    ascender,
    descender,
    capHeight: (hasHeights && scaled(os2.getInt16(88))) || Math.round(ascender * 0.7),
    xHeight: (hasHeights && scaled(os2.getInt16(86))) || Math.round(ascender * 0.5),
    italicAngle: post.getInt32(4) / 65536,
    bbox: [36, 38, 40, 42].map(at => scaled(head.getInt16(at))) as unknown as FontMetrics['bbox'],
    weight: os2.getUint16(4),
    fixedPitch: post.getUint32(12) !== 0,
    embedding: os2.getUint16(8),
  };
}

/** Advances of all glyphs, in the font's units. */
export function readAdvances(font: Sfnt, glyphCount: number): (glyph: number) => number {
  const metrics = requiredTable(font, 'hmtx');
  const count = requiredTable(font, 'hhea').getUint16(34);
  return glyph => (glyph < glyphCount ? metrics.getUint16(Math.min(glyph, count - 1) * 4) : 0);
}

/** The longest PostScript name, 63 characters of two bytes. */
const LONGEST_NAME = 2 * 63;

/** Name 6 of the Windows or Macintosh platform, without characters that a PDF name would have to escape. */
function readPostscriptName(font: Sfnt): string {
  const names = requiredTable(font, 'name');
  const strings = names.getUint16(4);
  for (let i = 0; i < names.getUint16(2); i++) {
    const record = 6 + i * 12;
    if (names.getUint16(record + 6) !== 6) continue;
    const wide = names.getUint16(record) !== 1;
    const start = strings + names.getUint16(record + 10);
    let name = '';
    for (
      let at = wide ? 1 : 0;
      at < Math.min(names.getUint16(record + 8), LONGEST_NAME);
      at += wide ? 2 : 1
    ) {
      name += String.fromCharCode(names.getUint8(start + at));
    }
    const plain = name.replace(/[^A-Za-z0-9-]/g, '');
    if (plain) return plain;
  }
  return 'Font';
}
