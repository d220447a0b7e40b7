import { type AttachedObject, referenceTo } from './attached-pages.ts';
import { createWidthOf } from './content/code-widths.ts';
import type { Copier } from './copier.ts';
import { type FieldText, standardFont } from './field-text.ts';
import { numbersOf } from './foreign-pdf.ts';
import { type ForeignDictionary, stringSyntax } from './foreign-values.ts';
import { boxOperators, inColour, numbersIn, syntax } from './outline.ts';

/** What stamps say that a file leaves to its reader to draw, by their names (ISO 32000-1, table 181). */
const words: Readonly<Record<string, string>> = {
  '/Approved': 'APPROVED',
  '/AsIs': 'AS IS',
  '/Confidential': 'CONFIDENTIAL',
  '/Departmental': 'DEPARTMENTAL',
  '/Draft': 'DRAFT',
  '/Experimental': 'EXPERIMENTAL',
  '/Expired': 'EXPIRED',
  '/Final': 'FINAL',
  '/ForComment': 'FOR COMMENT',
  '/ForPublicRelease': 'FOR PUBLIC RELEASE',
  '/NotApproved': 'NOT APPROVED',
  '/NotForPublicRelease': 'NOT FOR PUBLIC RELEASE',
  '/Sold': 'SOLD',
  '/TopSecret': 'TOP SECRET',
};

const red = [0.75, 0, 0];
/** Of the stamp's height: its frame, and its letters. The height of capitals is so much of a font's size. */
const [FRAME, LETTERS, CAPITAL] = [0.06, 0.5, 0.72];

/** A stamp without an appearance: its word in a frame (12.5.6.12). Undefined for a name that no reader knows. */
export function stamp(annotation: ForeignDictionary, copier: Copier): FieldText | undefined {
  const { pdf } = copier;
  const word = words[String(pdf.resolve(annotation.get('/Name')) ?? '/Draft')];
  const box = numbersOf(pdf, annotation.get('/Rect'), 4);
  if (annotation.has('/AP') || word === undefined || !box) return undefined;
  const [left, bottom] = [Math.min(box[0]!, box[2]!), Math.min(box[1]!, box[3]!)];
  const [width, height] = [Math.abs(box[2]! - box[0]!), Math.abs(box[3]! - box[1]!)];
  const own = numbersIn(pdf, annotation.get('/C'));
  const colour = own.length > 0 ? own : red;
  const font = standardFont('/Helvetica-Bold');
  const size = (height * LETTERS) / CAPITAL;
  const line = height * FRAME;
  const long = (createWidthOf(pdf, font)(Buffer.from(word)).width * size) / 1000;
  const narrow = Math.min(1, (width - 4 * line) / long);
  const stroke = inColour(colour, ['G', 'RG', 'K']);
  const place = syntax((width - long * narrow) / 2, (height * (1 - LETTERS)) / 2);
  const object: AttachedObject = {
    syntax: `/Type/XObject/Subtype/Form/BBox[${syntax(0, 0, width, height)}]/Resources<</Font<</F ${copier.copy(font, '<font>')}>>>>`,
    data: Buffer.from(
      `${boxOperators([0, 0, width, height], { fill: '', stroke, line, dash: '[] 0 d' })}` +
        `BT ${inColour(colour, ['g', 'rg', 'k'])} /F ${syntax(size)} Tf ${syntax(narrow * 100)} Tz ${place} Td ${stringSyntax(word)} Tj ET`,
    ),
  };
  return { form: referenceTo(copier.add(object)), matrix: `1 0 0 1 ${syntax(left, bottom)}` };
}
