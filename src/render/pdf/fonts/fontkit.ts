import { mirrored } from '../characters/bidi.ts';
import { loadLibrary } from '../load-library.ts';
import { boundWork, type WatchedFont } from './bounded-work.ts';
import type { Shaped, Shaper } from './face.ts';
import { readingTexts } from './glyph-texts.ts';

/** What we use of fontkit 2, which comes without types. */
interface Fontkit {
  openSync(path: string): FontkitFont;
}

interface FontkitFont extends WatchedFont {
  readonly numGlyphs: number;
  readonly unitsPerEm: number;
  getGlyph(id: number, codePoints?: readonly number[]): FontkitGlyph;
  glyphForCodePoint(codePoint: number): FontkitGlyph;
  layout(
    text: string,
    features: readonly string[],
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

/**
 * Shapes with fontkit: every script, slowly. It takes a while to load, so it is loaded with the first text.
 * @param plain shapes instead if the font's tables are so damaged that fontkit can't; without it that is a fault of
 * this program
 */
export function fontkitShaper(path: string, plain?: Shaper): Shaper {
  let shape: Shaper | undefined;
  let isSound = true;
  return (text, rightToLeft = false) => {
    fontkit ??= loadLibrary('fontkit') as Fontkit;
    if (!isSound) return plain!(text, rightToLeft);
    try {
      shape ??= openShaper(fontkit, path);
      return shape(text, rightToLeft);
    } catch (error) {
      if (!plain) throw error;
      isSound = false;
      return plain(text, rightToLeft);
    }
  };
}

function openShaper({ openSync }: Fontkit, path: string): Shaper {
  const font = openSync(path);
  const begin = boundWork(font);
  withOwnCodePoints(font);
  return (text, rightToLeft) => {
    begin(text.length);
    return shapeWith(font, rightToLeft ? mirrored(text) : text, rightToLeft ? 'rtl' : 'ltr');
  };
}

/**
 * fontkit keeps a glyph with the characters that it first stood for, which may be others than the next time ("🤝", and
 * "🫱🏻‍🫲🏿" that is drawn with the same glyph): here each has the characters of its place.
 */
function withOwnCodePoints(font: FontkitFont): FontkitFont {
  const getGlyph = font.getGlyph.bind(font);
  font.getGlyph = (id, codePoints = []) => {
    const glyph = getGlyph(id, codePoints);
    const isSame = glyph.codePoints.length === codePoints.length && codePoints[0] === glyph.codePoints[0];
    if (isSame && codePoints.every((codePoint, i) => codePoint === glyph.codePoints[i])) return glyph;
    return Object.assign(Object.create(glyph) as FontkitGlyph, { codePoints });
  };
  return font;
}

function shapeWith(font: FontkitFont, text: string, direction: 'ltr' | 'rtl'): Shaped {
  const { glyphs, positions } = withoutHidden(layout(font, text, direction));
  const scaled = (length: number) => Math.round((length * 1000) / font.unitsPerEm);
  const advances = positions.map(position => scaled(position.xAdvance));
  const rises = new Map<number, number>();
  for (const [i, { xOffset, yOffset }] of positions.entries()) {
    // A glyph with a sideways offset is one that the pen goes to and comes back from.
    if (i > 0 && xOffset) {
      advances[i - 1]! += scaled(xOffset);
      advances[i]! -= scaled(xOffset);
    }
    if (yOffset) rises.set(i, scaled(yOffset));
  }
  const isSet = [...advances, ...rises.values()].every(Number.isFinite);
  if (glyphs.some(({ id }) => !(id < font.numGlyphs)) || !isSet) {
    throw new RangeError('the font asks for a glyph that is not there');
  }
  const texts = glyphs.map(({ codePoints }) => String.fromCodePoint(...codePoints));
  return {
    ids: glyphs.map(glyph => glyph.id),
    advances,
    texts: direction === 'ltr' ? readingTexts(texts, text) : texts.map(turned),
    ...(rises.size > 0 && { rises }),
  };
}

/**
 * PDF readers take right-to-left text as it is painted and reverse it letter by letter, including the letters of a
 * ligature (لا).
 */
function turned(text: string): string {
  return /^\p{L}\p{L}/u.test(text) ? [...text].reverse().join('') : text;
}

/** fontkit draws a zero-width space for a joiner and the like; nobody wants to copy it. */
function withoutHidden({ glyphs, positions }: FontkitRun): FontkitRun {
  const isHidden = (i: number) => glyphs[i]!.codePoints[0] === 0x20 && positions[i]!.xAdvance === 0;
  if (!glyphs.some((_, i) => isHidden(i))) return { glyphs, positions };
  return {
    glyphs: glyphs.filter((_, i) => !isHidden(i)),
    positions: positions.filter((_, i) => !isHidden(i)),
  };
}

/** Figures of one width, as columns of numbers need them; most fonts have no others. */
const FEATURES = ['tnum'];

/**
 * fontkit throws if a mark has no place on the glyph before it (2.0.4, "①́"): then each character gets its own glyph.
 */
function layout(font: FontkitFont, text: string, direction: 'ltr' | 'rtl'): FontkitRun {
  try {
    return font.layout(text, FEATURES, undefined, undefined, direction);
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
