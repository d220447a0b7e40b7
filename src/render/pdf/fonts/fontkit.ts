import { createRequire } from 'node:module';
import { mirrored } from '../text/bidi.ts';
import type { Shaped, Shaper } from './shape.ts';

/** What we use of fontkit 2, which has no types of its own. */
interface Fontkit {
  openSync(path: string): FontkitFont;
}

interface FontkitFont {
  readonly unitsPerEm: number;
  glyphForCodePoint(codePoint: number): FontkitGlyph;
  layout(
    text: string,
    features: undefined,
    script: undefined,
    language: undefined,
    direction: 'ltr' | 'rtl',
  ): FontkitRun;
}

interface FontkitRun {
  readonly glyphs: readonly FontkitGlyph[];
  readonly positions: readonly {
    readonly xAdvance: number;
    readonly xOffset: number;
    readonly yOffset: number;
  }[];
}

interface FontkitGlyph {
  readonly id: number;
  readonly codePoints: readonly number[];
  readonly advanceWidth: number;
}

let fontkit: Fontkit | undefined;

/** Shapes by fontkit: every script, slowly. It takes a while to load, so it is loaded with the first text. */
export function fontkitShaper(path: string): Shaper {
  let font: FontkitFont | undefined;
  return (text, rightToLeft = false) => {
    fontkit ??= createRequire(import.meta.url)('fontkit') as Fontkit;
    font ??= fontkit.openSync(path);
    return shapeWith(font, rightToLeft ? mirrored(text) : text, rightToLeft ? 'rtl' : 'ltr');
  };
}

function shapeWith(font: FontkitFont, text: string, direction: 'ltr' | 'rtl'): Shaped {
  const { glyphs, positions } = layout(font, text, direction);
  const scaled = (length: number) => Math.round((length * 1000) / font.unitsPerEm);
  const advances = positions.map(position => scaled(position.xAdvance));
  const rises = new Map<number, number>();
  for (const [i, { xOffset, yOffset }] of positions.entries()) {
    // A glyph that is set off sideways is one that the pen goes to and comes back from.
    if (i > 0 && xOffset) {
      advances[i - 1]! += scaled(xOffset);
      advances[i]! -= scaled(xOffset);
    }
    if (yOffset) rises.set(i, scaled(yOffset));
  }
  return {
    ids: glyphs.map(glyph => glyph.id),
    advances,
    texts: textsOf(glyphs, direction === 'ltr' ? [...text] : [...text].reverse(), font),
    ...(rises.size > 0 && { rises }),
  };
}

/** fontkit throws where a mark has no place on the glyph before it (2.0.4, "①́"): then each character has its own glyph. */
function layout(font: FontkitFont, text: string, direction: 'ltr' | 'rtl'): FontkitRun {
  try {
    return font.layout(text, undefined, undefined, undefined, direction);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const characters = direction === 'ltr' ? [...text] : [...text].reverse();
    const glyphs = characters.map(character => font.glyphForCodePoint(character.codePointAt(0)!));
    return {
      glyphs,
      positions: glyphs.map(glyph => ({ xAdvance: glyph.advanceWidth, xOffset: 0, yOffset: 0 })),
    };
  }
}

/**
 * The text of each glyph. fontkit keeps a glyph with the characters that it first stood for, which may be others than
 * these: so where each character has a glyph of its own, the characters tell.
 */
function textsOf(
  glyphs: readonly FontkitGlyph[],
  characters: readonly string[],
  font: FontkitFont,
): readonly string[] {
  return glyphs.map((glyph, i) => {
    const character = glyphs.length === characters.length ? characters[i]! : undefined;
    const isOwn =
      character !== undefined && font.glyphForCodePoint(character.codePointAt(0)!).id === glyph.id;
    return isOwn ? character : String.fromCodePoint(...glyph.codePoints);
  });
}
