import type { Place } from '../../../meeting/place.ts';
import type { Face, Glyphs, Typeface } from '../fonts/face.ts';
import type { Fonts } from '../fonts/fonts.ts';

/** How a piece of text looks. Lengths are points. */
export interface TextStyle extends Typeface {
  readonly size: number;
  /** `#rrggbb` */
  readonly colour: string;
  /** Of the baseline, upwards: superscript and subscript. */
  readonly rise?: number;
  readonly underline?: boolean;
  readonly strike?: boolean;
}

/** What a paragraph is made of before it is broken into lines: text of one style, or a box that is no text. */
export type Piece = TextPiece | BoxPiece;

export interface TextPiece {
  readonly kind: 'text';
  /** `\n` ends a line. */
  readonly text: string;
  readonly style: TextStyle;
  /** BCP 47: chooses the hyphenation. */
  readonly language: string;
  /** What the painter needs to know of it (link, note reference …): the same object on every run. Opaque here. */
  readonly tag?: object;
  /** Links, numbers, names: never hyphenated. */
  readonly unhyphenated?: boolean;
  /** Never broken at all: page numbers, short labels. */
  readonly unbroken?: boolean;
  readonly origin?: Place;
}

/** An icon or a small picture that stands in a line. */
export interface BoxPiece {
  readonly kind: 'box';
  readonly width: number;
  readonly ascent: number;
  readonly descent: number;
  readonly tag?: object;
}

/** A line of a paragraph. */
export interface Line {
  /** Without white space at its end. */
  readonly width: number;
  /** In the order in which they are read; where text runs from right to left they lie in another. */
  readonly runs: readonly Run[];
  /** Height above the baseline of its tallest box; 0 where text alone stands in it. */
  readonly boxAscent: number;
  readonly boxDescent: number;
  /** A word goes on in the next line: neither a page nor a space may follow. */
  readonly cut: boolean;
  /** It is of a paragraph that runs from right to left. */
  readonly rightToLeft: boolean;
}

export type Run = TextRun | BoxRun;

/** Glyphs of one face, style and piece. */
export interface TextRun {
  readonly kind: 'text';
  /** From the line's left edge. */
  readonly x: number;
  readonly width: number;
  readonly piece: TextPiece;
  readonly face: Face;
  /** What a reader gets out of it, in logical order. */
  readonly text: string;
  /** From left to right: those of each word, and of the space between two. */
  readonly glyphs: readonly Glyphs[];
  /**
   * What is to be read instead of what is painted (ActualText): the same object on both parts of a word that is broken
   * over two lines; also set on text that runs from right to left.
   */
  readonly word?: BrokenWord;
  /** The run is a hyphen that is not in the source: it is painted, but no text. */
  readonly hyphen?: boolean;
}

export interface BoxRun {
  readonly kind: 'box';
  readonly x: number;
  readonly width: number;
  readonly piece: BoxPiece;
}

export interface BrokenWord {
  /** The whole word as its author wrote it. */
  readonly text: string;
}

/** Whether words may be hyphenated, or only those that are wider than a line. */
export type Hyphenated = boolean | 'too-wide';

export interface ParagraphOptions {
  /** Hyphenate by the pieces' languages: wherever it fills a line, or only what is wider than a line. */
  readonly hyphenate: Hyphenated;
  /** Words that are not hyphenated: names of people. */
  readonly names?: ReadonlySet<string>;
  /** Make all lines but the last as long as the measure, by the width of spaces. */
  readonly justified?: boolean;
  /** Make the lines about equally long: titles. */
  readonly balance?: boolean;
}

/** Where text is set, and how. Lengths are points. */
export interface TextFrame {
  readonly fonts: Fonts;
  /** BCP 47. */
  readonly language: string;
  /** Words of the names of people: never hyphenated. */
  readonly names: ReadonlySet<string>;
  /** From the page's left edge. */
  readonly left: number;
  readonly width: number;
  /** How words are hyphenated where nothing else is said; without it, wherever that fills a line. */
  readonly hyphenate?: Hyphenated;
  /** How text looks where nothing else is said. */
  readonly text: TextStyle;
  readonly leading: number;
}
