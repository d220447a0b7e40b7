/** One face of a font: what shaping, line breaking, painting and embedding need from it. */
export interface Face {
  /** The name of its resource on a page: "F1"; the same in every build of the same fonts. */
  readonly id: string;
  readonly postscriptName: string;
  /** In thousandths of an em. */
  readonly ascender: number;
  readonly descender: number;
  readonly capHeight: number;
  readonly xHeight: number;
  /** Whether the face has a glyph for every code point of `text`. */
  covers(text: string): boolean;
  /** Shapes text that the face covers, with kerning and ligatures; the glyphs are in visual order. */
  shape(text: string, rightToLeft?: boolean): Glyphs;
  /** The shaped space: the same each time. */
  readonly space: Glyphs;
  /** A glyph's own advance, in thousandths of an em. */
  width(glyph: number): number;
  /** The subset of these glyphs, as they are named in content streams: four hexadecimal digits each. */
  embed(glyphs: ReadonlySet<number>): EmbeddedFace;
}

/** A subset as PDF wants it (ISO 32000-1, 9.7): a CID-keyed font whose CIDs are the painter's codes. */
export interface EmbeddedFace {
  readonly kind: 'truetype' | 'cff';
  readonly program: Uint8Array;
  /** Big-endian GID of each CID, for TrueType: CIDToGIDMap. */
  readonly cidToGid?: Uint8Array;
  /** Code and width (thousandths of an em) of each used glyph, by code. */
  readonly widths: readonly (readonly [code: number, width: number])[];
  /** Code and text of each used glyph, by code: ToUnicode. */
  readonly texts: readonly (readonly [code: number, text: string])[];
  readonly descriptor: {
    readonly ascent: number;
    readonly descent: number;
    readonly capHeight: number;
    readonly xHeight: number;
    readonly italicAngle: number;
    readonly bbox: readonly [number, number, number, number];
    readonly stemV: number;
    readonly flags: number;
  };
}

/** Shaped text: glyph ids of the whole font, and advances with kerning in thousandths of an em. */
export interface Glyphs {
  readonly ids: readonly number[];
  readonly advances: readonly number[];
  /** Of glyphs that are set higher or lower (marks over and under letters), by index, in thousandths of an em. */
  readonly rises?: ReadonlyMap<number, number>;
  /** What they are painted as, once they are (paint/operators.ts). */
  codes?: string;
}

/** Which face of a style's fonts. */
export interface Typeface {
  readonly family: 'text' | 'heading' | 'mono';
  readonly bold: boolean;
  readonly italic: boolean;
}

/** Shaped text of one font, in visual order, with the text that each glyph stands for. */
export interface Shaped extends Glyphs {
  readonly texts: readonly string[];
}

/** Shapes text of one direction that the font covers. */
export type Shaper = (text: string, rightToLeft?: boolean) => Shaped;
