import type { ForeignPdf } from './foreign-pdf.ts';
import { type ForeignDictionary, type ForeignValue, numberSyntax } from './foreign-values.ts';

/** How wide the line is, and its dashes (12.5.4): one point where nothing is said. */
export function lineOf(pdf: ForeignPdf, annotation: ForeignDictionary): { width: number; dash: string } {
  const style = pdf.dictionary(annotation.get('/BS'));
  const border = pdf.list(annotation.get('/Border'));
  const width = Number(pdf.resolve(style.get('/W')) ?? pdf.resolve(border[2]) ?? 1);
  const isDashed = pdf.resolve(style.get('/S')) === '/D';
  const given = numbersIn(pdf, isDashed ? style.get('/D') : border[3]).filter(length => length > 0);
  const dashes = isDashed && given.length === 0 ? [3] : given;
  return { width: Number.isFinite(width) ? Math.max(0, width) : 1, dash: `[${syntax(...dashes)}] 0 d` };
}

/** Grey, RGB or CMYK, with the operator for so many numbers; empty for none, which is transparent. */
export function inColour(
  colour: readonly number[],
  [grey, rgb, cmyk]: readonly [string, string, string],
): string {
  const operator = { 1: grey, 3: rgb, 4: cmyk }[colour.length];
  return operator === undefined ? '' : `${syntax(...colour)} ${operator}`;
}

export function numbersIn(pdf: ForeignPdf, value: ForeignValue | undefined): readonly number[] {
  const numbers = pdf.list(value).map(one => Number(pdf.resolve(one)));
  return numbers.every(Number.isFinite) ? numbers : [];
}

export function syntax(...numbers: readonly number[]): string {
  return numbers.map(numberSyntax).join(' ');
}

/** Operators that draw a box with its background and its frame, each where there is a colour for it. */
export function boxOperators(
  [left, bottom, width, height]: readonly [number, number, number, number],
  { fill, stroke, line, dash }: { fill: string; stroke: string; line: number; dash: string },
): string {
  const ground = fill === '' ? '' : `q ${fill} ${syntax(left, bottom, width, height)} re f Q `;
  if (stroke === '' || line === 0) return ground;
  const frame = syntax(left + line / 2, bottom + line / 2, width - line, height - line);
  return `${ground}q ${stroke} ${syntax(line)} w ${dash} ${frame} re S Q `;
}
