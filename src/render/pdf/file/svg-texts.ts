import { embeddingLevels, visualOrder } from '../characters/bidi.ts';
import { cleanText } from '../characters/clean.ts';
import type { Face, Glyphs } from '../fonts/face.ts';
import { type Fonts, graphemes } from '../fonts/fonts.ts';
import type { TextStyle } from '../text/pieces-and-lines.ts';

/** A stretch of a drawing's text in one face. */
export interface DrawnText {
  readonly face: Face;
  /** As it is painted, in this face's characters. */
  readonly text: string;
  /** As its author wrote it; of a text in several faces the first stretch has the whole. */
  readonly read: string;
  readonly rightToLeft: boolean;
}

/** An SVG in which each stretch of text has a font's name of its own, and the stretches by these names. */
export interface DrawnTexts {
  readonly svg: string;
  readonly texts: ReadonlyMap<string, DrawnText>;
}

/** Tags and texts of what `writeSvg` writes, which is no more than this. */
const tokens = /<(\/?)([\w#]+)((?: [\w:-]+="[^"]*")*)(\/?)>|[^<]+/g;
const attribute = / ([\w:-]+)="([^"]*)"/g;

const outermost: TextStyle = { family: 'text', bold: false, italic: false, size: 1, colour: '#000000' };

/** Parts the texts of an SVG into stretches of one face, since the library that draws knows one font an element. */
export function drawnTexts(svg: string, fonts: Fonts): DrawnTexts {
  const texts = new Map<string, DrawnText>();
  const styles: TextStyle[] = [outermost];
  const written = svg.replace(
    tokens,
    (token, closing?: string, name?: string, attributes = '', alone = '') => {
      if (name === undefined) return stretches(unescaped(token), styles.at(-1)!);
      if (closing) styles.pop();
      else if (!alone) styles.push(styleWithin(styles.at(-1)!, attributes));
      return token;
    },
  );
  function stretches(text: string, style: TextStyle): string {
    return inFaces(text, style, fonts)
      .map(stretch => {
        const name = `T${texts.size + 1}`;
        texts.set(name, stretch);
        return `<tspan font-family="${name}">${escaped(stretch.text)}</tspan>`;
      })
      .join('');
  }
  return { svg: written, texts };
}

function styleWithin(style: TextStyle, attributes: string): TextStyle {
  const said = new Map(Array.from(attributes.matchAll(attribute), ([, name, value]) => [name!, value!]));
  const [family, weight, slant] = ['font-family', 'font-weight', 'font-style'].map(name => said.get(name));
  return {
    ...style,
    family: family === undefined ? style.family : family === 'monospace' ? 'mono' : 'text',
    bold: weight === undefined ? style.bold : weight === 'bold',
    italic: slant === undefined ? style.italic : /^(?:italic|oblique)/i.test(slant),
  };
}

/** From left to right, as it is painted. */
function inFaces(written: string, style: TextStyle, fonts: Fonts): readonly DrawnText[] {
  const text = cleanText(written.replace(/\s/g, ' '));
  const levels = embeddingLevels(text, undefined)?.levels;
  const runs: { readonly text: string; readonly level: number }[] = [];
  for (let from = 0; from < text.length; ) {
    let to = from + 1;
    while (to < text.length && levels?.[to] === levels?.[from]) to++;
    runs.push({ text: text.slice(from, to), level: levels?.[from] ?? 0 });
    from = to;
  }
  const stretches = visualOrder(runs, ({ level }) => level).flatMap(run => {
    const rightToLeft = run.level % 2 === 1;
    return fonts
      .shape(run.text, style, rightToLeft)
      .parts.map(part => ({ face: part.face, text: part.text, rightToLeft }));
  });
  return stretches.map((stretch, index) => ({ ...stretch, read: index === 0 ? text : '' }));
}

/** What the library takes for one letter: a glyph with how far the pen moves, in thousandths of an em. */
export interface DrawnGlyph {
  readonly code: string;
  readonly width: number;
  readonly advance: number;
}

/**
 * The glyphs of a stretch, or of a part of it: one for each unit of the text where that can be, since places are given by
 * letters.
 * @param use is told of all that is painted
 */
export function glyphsOf(
  { face, rightToLeft }: DrawnText,
  text: string,
  use: (glyphs: Glyphs) => void,
): readonly DrawnGlyph[] {
  const whole = face.shape(text, rightToLeft);
  const parts =
    rightToLeft || whole.ids.length === text.length ? [whole] : graphemes(text).map(each => face.shape(each));
  return parts.flatMap(glyphs => {
    use(glyphs);
    return glyphs.ids.map((id, index) => ({
      code: id.toString(16).padStart(4, '0'),
      width: face.width(id),
      advance: glyphs.advances[index]!,
    }));
  });
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
