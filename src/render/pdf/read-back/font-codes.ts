import type { OpenPdf } from './open-pdf.ts';
import { utf16Text, type Value } from './values.ts';

/** What the codes of a font stand for; a code is four hexadecimal digits, in lower case. */
export interface FontCodes {
  /** By the font's ToUnicode map (ISO 32000-1, 9.10.3). */
  readonly texts: ReadonlyMap<string, string>;
  /** Thousandths of an em (9.7.4.3). */
  readonly widths: ReadonlyMap<string, number>;
}

export const noCodes: FontCodes = { texts: new Map(), widths: new Map() };

/** Reads a composite font with codes of two bytes. */
export function fontCodes(pdf: OpenPdf, font: Value | undefined): FontCodes {
  const dictionary = pdf.dictionary(font);
  const descendants = pdf.resolve(dictionary.get('/DescendantFonts'));
  const descendant = pdf.dictionary(Array.isArray(descendants) ? descendants[0] : undefined);
  return {
    texts: textsOf(pdf.stream(dictionary.get('/ToUnicode'))),
    widths: widthsOf(pdf.resolve(descendant.get('/W'))),
  };
}

function textsOf(map: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const [, block] of map.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/g)) {
    for (const [, code, text] of block!.matchAll(/<([\dA-F]+)>\s*<([\dA-F]*)>/gi)) {
      texts.set(code!.toLowerCase(), utf16Text(Buffer.from(text!, 'hex').toString('latin1')));
    }
  }
  return texts;
}

/** `12[500 510]`: the widths of codes from 12 on. */
function widthsOf(array: Value): ReadonlyMap<string, number> {
  const widths = new Map<string, number>();
  let first = 0;
  for (const value of Array.isArray(array) ? array : []) {
    if (Array.isArray(value))
      value.forEach((width, at) => void widths.set(codeOf(first + at), Number(width)));
    else first = Number(value);
  }
  return widths;
}

function codeOf(number: number): string {
  return number.toString(16).padStart(4, '0');
}
