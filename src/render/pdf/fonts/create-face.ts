import { shippedFontHas } from '../../../fonts/coverage.ts';
import { type FontFile, openFontFile } from '../../../fonts/font-file.ts';
import { mirrored } from '../characters/bidi.ts';
import { embedFace } from './embed-face.ts';
import type { EmbeddedFace, Face, Glyphs, Shaped, Shaper } from './face.ts';
import { fontkitShaper } from './fontkit.ts';
import { type GlyphTexts, glyphTexts } from './glyph-texts.ts';
import { type TableShaper, tableShaper } from './shaping-table.ts';

export interface FaceOptions {
  /** The id under which the coverage table of the shipped fonts knows it. */
  readonly shipped?: string;
  /** The file of its shaping table. */
  readonly table?: string;
}

/**
 * A face of one build. Its file is opened when first needed.
 * @param id the name of its resource on a page
 */
export function createFace(id: string, path: string, options: FaceOptions = {}): Face {
  return new FileFace(id, path, options);
}

/** Fonts and tables that come with the program: they are opened once, however many meetings use them. */
const shippedFiles = new Map<string, FontFile>();
const shippedTables = new Map<string, TableShaper>();

/**
 * A class, because V8 makes a separate hidden class for each object with getters, in the old generation, and that
 * would keep the whole build until it is collected.
 */
class FileFace implements Face {
  readonly id: string;
  readonly #path: string;
  readonly #shipped: string | undefined;
  readonly #table: TableShaper | undefined;
  readonly #shaper: Shaper;
  readonly #texts: GlyphTexts;
  readonly #widths = new Map<number, number>();
  #opened: FontFile | undefined;
  #space: Glyphs | undefined;

  constructor(id: string, path: string, { shipped, table }: FaceOptions) {
    this.id = id;
    this.#path = path;
    this.#shipped = shipped;
    this.#table = table === undefined ? undefined : openTable(table);
    const isShipped = shipped !== undefined;
    this.#shaper = fontkitShaper(
      path,
      isShipped ? undefined : (...text) => shapePlainly(this.#file, ...text),
    );
    this.#texts = glyphTexts(() => this.#file);
  }

  get #file(): FontFile {
    this.#opened ??= this.#shipped === undefined ? openFontFile(this.#path) : openShipped(this.#path);
    return this.#opened;
  }

  get postscriptName(): string {
    return this.#file.metrics.postscriptName;
  }

  get ascender(): number {
    return this.#file.metrics.ascender;
  }

  get descender(): number {
    return this.#file.metrics.descender;
  }

  get capHeight(): number {
    return this.#file.metrics.capHeight;
  }

  get xHeight(): number {
    return this.#file.metrics.xHeight;
  }

  get space(): Glyphs {
    this.#space ??= this.shape(' ');
    return this.#space;
  }

  covers(text: string): boolean {
    if (this.#table?.covers(text)) return true;
    const shipped = this.#shipped;
    for (const character of text) {
      const codePoint = character.codePointAt(0)!;
      const has =
        shipped === undefined
          ? this.#file.characters.glyph(codePoint) !== 0
          : shippedFontHas(shipped, codePoint);
      if (!has) return false;
    }
    return true;
  }

  shape(text: string, rightToLeft = false): Glyphs {
    const common = rightToLeft ? undefined : this.#table?.shape(text);
    const texts = this.#texts;
    if (common) {
      const { ids } = common;
      for (let i = 0; i < ids.length; i++) texts.note(ids[i]!, common.texts[i]!);
      return common;
    }
    const isSymbol = this.#shipped !== undefined && loneSymbol.test(text);
    const shaped = isSymbol ? shapeSymbol(text, this.#file) : this.#shaper(text, rightToLeft);
    return { ...shaped, ids: shaped.ids.map((glyph, i) => texts.id(glyph, shaped.texts[i]!)) };
  }

  width(glyph: number): number {
    const known = this.#widths.get(glyph);
    if (known !== undefined) return known;
    const width = this.#file.advance(this.#texts.glyph(glyph));
    this.#widths.set(glyph, width);
    return width;
  }

  embed(glyphs: ReadonlySet<number>): EmbeddedFace {
    const texts = this.#texts;
    return embedFace(this.#file, new Map([...glyphs].map(id => [id, texts.glyph(id)])), texts.text);
  }
}

function openShipped(path: string): FontFile {
  const file = shippedFiles.get(path) ?? openFontFile(path);
  shippedFiles.set(path, file);
  return file;
}

function openTable(path: string): TableShaper {
  const table = shippedTables.get(path) ?? tableShaper(path);
  shippedTables.set(path, table);
  return table;
}

/** An emoji, an arrow, a tick: the shipped fonts only show its glyph, so fontkit need not be loaded. */
const loneSymbol = /^(?!\u2044)\p{S}$/u;

/** Each character as the font's glyph for it: no kerning, no ligatures, no placed marks. */
function shapePlainly(file: FontFile, text: string, rightToLeft = false): Shaped {
  const characters = rightToLeft ? [...mirrored(text)].reverse() : [...text];
  const ids = characters.map(character => file.characters.glyph(character.codePointAt(0)!));
  return { ids, advances: ids.map(glyph => file.advance(glyph)), texts: characters };
}

function shapeSymbol(symbol: string, file: FontFile): Shaped {
  const glyph = file.characters.glyph(symbol.codePointAt(0)!);
  return { ids: [glyph], advances: [file.advance(glyph)], texts: [symbol] };
}
