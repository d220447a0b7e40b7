import { shippedFontHas } from '../../../fonts/coverage.ts';
import type { Glyphs } from '../text/line.ts';
import type { EmbeddedFace, Face } from './face.ts';
import { type FontFile, openFontFile } from './font-file.ts';
import { fontkitShaper } from './fontkit.ts';
import { glyphTexts } from './glyph-texts.ts';
import type { Shaper } from './shape.ts';
import { type TableShaper, tableShaper } from './shaping-table.ts';
import { subsetTrueType } from './subset.ts';

export interface FaceOptions {
  /** The id under which the coverage table of the shipped fonts knows it. */
  readonly shipped?: string;
  /** The file of its shaping table. */
  readonly table?: string;
}

/**
 * A face of one build. Its file is opened when something of it is first asked for.
 * @param id the name of its resource on a page
 */
export function createFace(id: string, path: string, options: FaceOptions = {}): Face {
  let opened: FontFile | undefined;
  const file = () => {
    opened ??= openFontFile(path);
    return opened;
  };
  const table: TableShaper | undefined = options.table === undefined ? undefined : tableShaper(options.table);
  const shape: Shaper = fontkitShaper(path);
  const texts = glyphTexts(
    () => file().characters,
    () => file().metrics.glyphCount,
  );
  const used = new Map<number, number>();

  return {
    id,
    get postscriptName() {
      return file().metrics.postscriptName;
    },
    get ascender() {
      return file().metrics.ascender;
    },
    get descender() {
      return file().metrics.descender;
    },
    get capHeight() {
      return file().metrics.capHeight;
    },
    get xHeight() {
      return file().metrics.xHeight;
    },
    covers(text) {
      if (table?.covers(text)) return true;
      const has =
        options.shipped === undefined
          ? (codePoint: number) => file().characters.glyph(codePoint) !== 0
          : (codePoint: number) => shippedFontHas(options.shipped!, codePoint);
      for (const character of text) if (!has(character.codePointAt(0)!)) return false;
      return true;
    },
    shape(text, rightToLeft = false): Glyphs {
      const common = rightToLeft ? undefined : table?.shape(text);
      if (common) {
        for (const [i, glyph] of common.ids.entries()) texts.note(glyph, common.texts[i]!);
        return common;
      }
      const shaped = shape(text, rightToLeft);
      return { ...shaped, ids: shaped.ids.map((glyph, i) => texts.id(glyph, shaped.texts[i]!)) };
    },
    width: glyph => file().advance(texts.glyph(glyph)),
    code(glyph) {
      used.set(glyph, texts.glyph(glyph));
      return glyph;
    },
    embed: () => embedTrueType(file(), used, texts.text),
  };
}

/** The subset of what was painted: codes are glyph ids, and beyond them second texts of a glyph. */
function embedTrueType(
  file: FontFile,
  used: ReadonlyMap<number, number>,
  text: (id: number) => string,
): EmbeddedFace {
  const { metrics } = file;
  const codes = [...used.keys()].sort((a, b) => a - b);
  const highest = codes.at(-1) ?? 0;
  return {
    kind: 'truetype',
    name: `${subsetTag(codes)}+${metrics.postscriptName}`,
    program: subsetTrueType(file.sfnt, used.values()),
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
      flags: 4 | (metrics.fixedPitch ? 1 : 0) | (metrics.italicAngle !== 0 ? 64 : 0),
    },
  };
}

function cidToGidMap(used: ReadonlyMap<number, number>, highest: number): Uint8Array {
  const map = new DataView(new ArrayBuffer((highest + 1) * 2));
  for (const [code, glyph] of used) map.setUint16(code * 2, glyph);
  return new Uint8Array(map.buffer);
}

/** Six capitals that differ with the subset (ISO 32000-1, 9.6.4): a polynomial hash of its codes. */
function subsetTag(codes: readonly number[]): string {
  let hash = 7;
  for (const code of codes) hash = (hash * 31 + code) % 308915776;
  return Array.from({ length: 6 }, (_, i) =>
    String.fromCharCode(65 + (Math.floor(hash / 26 ** i) % 26)),
  ).join('');
}
