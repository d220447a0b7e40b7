import type { Glyphs } from './face.ts';

/** Shaped text of one font, in visual order, with the text that each glyph stands for. */
export interface Shaped extends Glyphs {
  readonly texts: readonly string[];
}

/** Shapes text of one direction that the font covers. */
export type Shaper = (text: string, rightToLeft?: boolean) => Shaped;
