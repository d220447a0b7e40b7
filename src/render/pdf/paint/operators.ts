import type { Face, Glyphs } from '../fonts/face.ts';
import type { TextStyle } from '../text/pieces-and-lines.ts';

/** A number as PDF writes it (ISO 32000-1, 7.3.3): at most two decimals, no exponent. */
export function number(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return rounded === 0 ? '0' : String(rounded);
}

const operands = new Map<string, string>();

/** The operands of `rg` and `RG` for `#rrggbb`. */
export function colourOperands(colour: string): string {
  let text = operands.get(colour);
  if (text === undefined) {
    const channels = [1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
    text = channels.map(channel => String(Math.round(channel * 1000) / 1000)).join(' ');
    operands.set(colour, text);
  }
  return text;
}

/**
 * The operators that show glyphs as one string array (ISO 32000-1, 9.4.3). Kerning between them is what is taken off
 * the glyph's own advance. Marks that are set higher or lower have their own arrays.
 */
export function showGlyphs(words: readonly Glyphs[], face: Face, style: TextStyle): string {
  if (words.some(({ rises }) => rises)) return showRaised(words, face, style);
  let codes = '';
  for (let i = 0; i < words.length; i++) codes += codesOf(words[i]!, face);
  return shown(codes);
}

/** Nothing for a text with only invisible marks: an operator without its operand would break the page. */
function shown(codes: string): string {
  if (codes === '') return '';
  if (!codes.includes('>')) return `<${codes}> Tj`;
  return codes.endsWith('<') ? `[<${codes.slice(0, -1)}] TJ` : `[<${codes}>] TJ`;
}

/**
 * Of a word, which is shaped once however often it stands in a text. They are kept with it: V8 would keep what a map of
 * all words holds for one collection more, and so copy the words of meetings that are done.
 */
function codesOf(word: Glyphs, face: Face): string {
  word.codes ??= codesFrom(word, face, 0, word.ids.length);
  return word.codes;
}

/** Inside a string, which ends for anything between two glyphs: consecutive words continue in one string. */
function codesFrom({ ids, advances }: Glyphs, face: Face, from: number, to: number): string {
  let codes = '';
  for (let index = from; index < to; index++) {
    const id = ids[index]!;
    codes += hexCode(id);
    const kern = Math.round((face.width(id) - advances[index]!) * 10) / 10;
    if (kern !== 0) codes += `>${number(kern)}<`;
  }
  return codes;
}

function showRaised(words: readonly Glyphs[], face: Face, style: TextStyle): string {
  const operators: string[] = [];
  for (const word of words) {
    for (let from = 0; from < word.ids.length; ) {
      const rise = word.rises?.get(from) ?? 0;
      let to = from + 1;
      while (to < word.ids.length && (word.rises?.get(to) ?? 0) === rise) to++;
      operators.push(`${number((style.rise ?? 0) + (rise * style.size) / 1000)} Ts`);
      operators.push(shown(codesFrom(word, face, from, to)));
      from = to;
    }
  }
  operators.push(`${number(style.rise ?? 0)} Ts`);
  return operators.join('\n');
}

const hexCodes: string[] = [];

/** A code as four hexadecimal digits. */
function hexCode(glyph: number): string {
  hexCodes[glyph] ??= glyph.toString(16).padStart(4, '0');
  return hexCodes[glyph];
}
