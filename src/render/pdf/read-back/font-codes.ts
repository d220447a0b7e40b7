import type { OpenPdf } from './open-pdf.ts';
import { type Dictionary, Reference, utf16Text, type Value } from './values.ts';

/** What the codes of a font stand for; a code is four hexadecimal digits, in lower case. */
export interface FontCodes {
  /** By the font's ToUnicode map (ISO 32000-1, 9.10.3). */
  readonly texts: ReadonlyMap<string, string>;
  /** Thousandths of an em (9.7.4.3). */
  readonly widths: ReadonlyMap<string, number>;
}

export const noCodes: FontCodes = { texts: new Map(), widths: new Map() };

/**
 * The fonts of what has resources of its own, a page or a drawing, by their names.
 *
 * @param known fonts that were read before, by their objects
 */
export function fontNamed(
  pdf: OpenPdf,
  owner: Dictionary,
  known: Map<number, FontCodes> = new Map(),
): (name: string) => FontCodes {
  const fonts = pdf.dictionary(pdf.dictionary(owner.get('/Resources')).get('/Font'));
  return name => {
    const reference = fonts.get(name);
    if (!(reference instanceof Reference)) throw new RangeError(`there is no font ${name}`);
    const codes = known.get(reference.id) ?? fontCodes(pdf, reference);
    known.set(reference.id, codes);
    return codes;
  };
}

/**
 * Reads a composite font with two-byte codes.
 * @throws RangeError for a font of another kind: what it shows could not be read
 */
export function fontCodes(pdf: OpenPdf, font: Value | undefined): FontCodes {
  const dictionary = pdf.dictionary(font);
  const isOurs = dictionary.get('/Subtype') === '/Type0' && dictionary.get('/Encoding') === '/Identity-H';
  if (!isOurs || !dictionary.has('/ToUnicode')) throw new RangeError('a font is not known');
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
