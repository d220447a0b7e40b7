import type { Fonts } from '../fonts/fonts.ts';
import type { TextStyle } from './line.ts';

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
  /** How text looks where nothing else is said. */
  readonly text: TextStyle;
  readonly leading: number;
}
