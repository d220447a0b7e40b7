import type { OpenPdf } from './open-pdf.ts';
import { utf16Text, type Value } from './values.ts';

/** What the codes of a font stand for. */
export interface FontCodes {
  /** By the font's ToUnicode map (ISO 32000-1, 9.10.3). */
  readonly texts: ReadonlyMap<number, string>;
  /** Thousandths of an em (9.7.4.3). */
  readonly widths: ReadonlyMap<number, number>;
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

function textsOf(map: string): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  for (const [, block] of map.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/g)) {
    for (const [, code, text] of block!.matchAll(/<([\dA-F]+)>\s*<([\dA-F]*)>/gi)) {
      texts.set(Number.parseInt(code!, 16), utf16Text(Buffer.from(text!, 'hex').toString('latin1')));
    }
  }
  return texts;
}

/** `12[500 510]`: the widths of codes from 12 on. */
function widthsOf(array: Value): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  let first = 0;
  for (const value of Array.isArray(array) ? array : []) {
    if (Array.isArray(value)) value.forEach((width, at) => void widths.set(first + at, Number(width)));
    else first = Number(value);
  }
  return widths;
}
