import type { Face } from '../fonts/face.ts';
import type { Glyphs, TextStyle } from '../text/line.ts';
import { number } from './operators.ts';

/**
 * The operators that show glyphs as one string array (ISO 32000-1, 9.4.3); kerning stands between them as what is taken
 * off the glyph's own advance. Marks that are set higher or lower have arrays of their own.
 */
export function showGlyphs(words: readonly Glyphs[], face: Face, style: TextStyle): string {
  if (words.some(({ rises }) => rises)) return showRaised(words, face, style);
  let operands = '';
  for (const word of words) operands = joined(operands, operandsOf(word, face));
  return shown(operands);
}

/** Two strings that meet are one. */
function joined(operands: string, more: string): string {
  if (!operands.endsWith('>') || !more.startsWith('<')) return operands + more;
  return operands.slice(0, -1) + more.slice(1);
}

/** Nothing of a text that holds invisible marks alone: an operator without its operand would be a broken page. */
function shown(operands: string): string {
  if (operands === '') return '';
  const isOne = operands.indexOf('>') === operands.length - 1;
  return isOne ? `${operands} Tj` : `[${operands}] TJ`;
}

const known = new WeakMap<Glyphs, string>();

/** Of a word, which is shaped once however often it stands in a text. */
function operandsOf(word: Glyphs, face: Face): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const operands = operandsFrom(word, face, 0, word.ids.length);
  known.set(word, operands);
  return operands;
}

function operandsFrom({ ids, advances }: Glyphs, face: Face, from: number, to: number): string {
  let operands = '<';
  for (let index = from; index < to; index++) {
    const id = ids[index]!;
    operands += hexCode(id);
    const kern = Math.round((face.width(id) - advances[index]!) * 10) / 10;
    if (kern !== 0) operands += `>${number(kern)}<`;
  }
  return operands.endsWith('<') ? operands.slice(0, -1) : `${operands}>`;
}

function showRaised(words: readonly Glyphs[], face: Face, style: TextStyle): string {
  const operators: string[] = [];
  for (const word of words) {
    for (let from = 0; from < word.ids.length; ) {
      const rise = word.rises?.get(from) ?? 0;
      let to = from + 1;
      while (to < word.ids.length && (word.rises?.get(to) ?? 0) === rise) to++;
      operators.push(`${number((style.rise ?? 0) + (rise * style.size) / 1000)} Ts`);
      operators.push(shown(operandsFrom(word, face, from, to)));
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
