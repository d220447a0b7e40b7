import { readFileSync } from 'node:fs';
import { type CharacterMap, readCmap } from './cmap.ts';
import { type FontMetrics, readAdvances, readMetrics } from './font-metrics.ts';
import { readSfnt, type Sfnt } from './sfnt.ts';

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
