import { shippedFontHas } from '../../../fonts/coverage.ts';
import { type FontFile, openFontFile } from '../../../fonts/font-file.ts';
import type { Glyphs } from '../text/line.ts';
import { embedFace } from './embed-face.ts';
import type { Face } from './face.ts';
import { fontkitShaper } from './fontkit.ts';
import { glyphTexts } from './glyph-texts.ts';
import type { Shaped, Shaper } from './shape.ts';
import { type TableShaper, tableShaper } from './shaping-table.ts';

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
  const texts = glyphTexts(file);
  const widths = new Map<number, number>();
  let space: Glyphs | undefined;

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
        const { ids } = common;
        for (let i = 0; i < ids.length; i++) texts.note(ids[i]!, common.texts[i]!);
        return common;
      }
      const isSymbol = options.shipped !== undefined && loneSymbol.test(text);
      const shaped = isSymbol ? shapeSymbol(text, file()) : shape(text, rightToLeft);
      return { ...shaped, ids: shaped.ids.map((glyph, i) => texts.id(glyph, shaped.texts[i]!)) };
    },
    get space() {
      space ??= this.shape(' ');
      return space;
    },
    width(glyph) {
      const known = widths.get(glyph);
      if (known !== undefined) return known;
      const width = file().advance(texts.glyph(glyph));
      widths.set(glyph, width);
      return width;
    },
    embed: glyphs => embedFace(file(), new Map([...glyphs].map(id => [id, texts.glyph(id)])), texts.text),
  };
}

/** An emoji, an arrow, a tick: no shipped font does more with it than show its glyph, so fontkit need not be loaded. */
const loneSymbol = /^(?!\u2044)\p{S}$/u;

function shapeSymbol(symbol: string, file: FontFile): Shaped {
  const glyph = file.characters.glyph(symbol.codePointAt(0)!);
  return { ids: [glyph], advances: [file.advance(glyph)], texts: [symbol] };
}
