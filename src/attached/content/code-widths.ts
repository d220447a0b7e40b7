import { StandardFontEmbedder, StandardFonts } from '@cantoo/pdf-lib';
import { type ForeignPdf, numbersOf } from '../foreign-pdf.ts';
import type { ForeignDictionary } from '../foreign-values.ts';

/** The widths of the codes of a string, in thousandths of the font's size, and how many they are. */
export type WidthOf = (bytes: Uint8Array) => { readonly width: number; readonly count: number };

/** What says how wide texts in a font are (ISO 32000-1, 9.2.4); in vertical writing, how far they reach down. */
export function createWidthOf(pdf: ForeignPdf, font: ForeignDictionary): WidthOf {
  const isComposite = pdf.resolve(font.get('/Subtype')) === '/Type0';
  const widthOfCode = isComposite ? compositeWidths(pdf, font) : simpleWidths(pdf, font);
  const step = isComposite ? 2 : 1;
  return bytes => {
    let [width, count] = [0, 0];
    for (let at = 0; at + step <= bytes.length; at += step, count++)
      width += widthOfCode(isComposite ? bytes[at]! * 256 + bytes[at + 1]! : bytes[at]!);
    return { width, count };
  };
}

function simpleWidths(pdf: ForeignPdf, font: ForeignDictionary): (code: number) => number {
  const number = (value: ReturnType<typeof font.get>) => Number(pdf.resolve(value) ?? 0);
  const widths = font.has('/Widths') ? pdf.list(font.get('/Widths')) : undefined;
  if (!widths) return standardWidths(String(pdf.resolve(font.get('/BaseFont'))).slice(1));
  const first = number(font.get('/FirstChar'));
  const missing = number(pdf.dictionary(font.get('/FontDescriptor')).get('/MissingWidth'));
  const unit = (numbersOf(pdf, font.get('/FontMatrix'), 6)?.[0] ?? 0.001) * 1000;
  return code => (code - first in widths ? number(widths[code - first]) : missing) * unit;
}

/** Of a font that every reader has (9.6.2.2); others are taken for Helvetica, which most readers show instead. */
function standardWidths(name: string): (code: number) => number {
  const known = Object.values(StandardFonts).find(one => one === name) ?? StandardFonts.Helvetica;
  const font = StandardFontEmbedder.for(known as string as Parameters<typeof StandardFontEmbedder.for>[0]);
  return code => {
    try {
      return font.widthOfTextAtSize(String.fromCharCode(code), 1000);
    } catch {
      return 0;
    }
  };
}

/** By codes of two bytes that are the glyphs' numbers, as nearly all programs write them (9.7.4.3). */
function compositeWidths(pdf: ForeignPdf, font: ForeignDictionary): (code: number) => number {
  const descendant = pdf.dictionary(pdf.list(font.get('/DescendantFonts'))[0]);
  if (String(pdf.resolve(font.get('/Encoding'))).endsWith('-V')) {
    const [, down = -1000] = numbersOf(pdf, descendant.get('/DW2'), 2) ?? [];
    return () => down;
  }
  const widths = new Float64Array(CODES).fill(Number(pdf.resolve(descendant.get('/DW')) ?? 1000));
  const rows = descendant.has('/W') ? pdf.list(descendant.get('/W')).map(one => pdf.resolve(one)) : [];
  for (let at = 0; at + 1 < rows.length; ) {
    const [first, next, width] = [Number(rows[at]), rows[at + 1], rows[at + 2]];
    if (Array.isArray(next)) {
      for (const [index, one] of next.slice(0, CODES).entries())
        widths[first + index] = Number(pdf.resolve(one));
    } else if (first >= 0 && Number(next) >= first) widths.fill(Number(width), first, Number(next) + 1);
    at += Array.isArray(next) ? 2 : 3;
  }
  return code => widths[code]!;
}

/** Of two bytes. */
const CODES = 65_536;
