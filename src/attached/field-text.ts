import { type AttachedObject, referenceTo } from './attached-pages.ts';
import { createWidthOf } from './content/code-widths.ts';
import type { Copier } from './copier.ts';
import { decodedStream } from './decode-stream.ts';
import { isString, numbersOf } from './foreign-pdf.ts';
import {
  type ForeignDictionary,
  type ForeignValue,
  nameSyntax,
  numberSyntax,
  Stream,
  stringSyntax,
} from './foreign-values.ts';
import { boxOperators, inColour, lineOf, numbersIn, syntax } from './outline.ts';

/** A form that draws a text, and where it stands. */
export interface FieldText {
  readonly form: string;
  readonly matrix: string;
}

const MULTILINE = 1 << 12;
const PASSWORD = 1 << 13;
const deepest = 10;
/** Points within a field's frame, and the part of a letter's height below its line. */
const [INSIDE, BELOW] = [2, 0.22];
/** Of the height of letters: the usual width of one, and the space from line to line. */
const [LETTER, LEADING] = [0.5, 1.15];

/**
 * The value of a text field or list that the file leaves to its reader to draw (`/NeedAppearances`, ISO 32000-1,
 * 12.7.3.3), or a text on the page (12.5.6.6). Undefined where nothing is to be drawn, or the font has codes that are not
 * known.
 */
export function fieldText(field: ForeignDictionary, copier: Copier): FieldText | undefined {
  const { pdf } = copier;
  const form = pdf.dictionary(pdf.catalog.get('/AcroForm'));
  const isFree = pdf.resolve(field.get('/Subtype')) === '/FreeText';
  if (isFree ? field.has('/AP') : pdf.resolve(form.get('/NeedAppearances')) !== true) return undefined;
  const given = (key: string) => pdf.resolve(inherited(field, key, copier) ?? form.get(key));
  const kind = isFree ? '/Tx' : given('/FT');
  const value = given(isFree ? '/Contents' : '/V');
  const [look, flags] = [given('/DA'), isFree ? MULTILINE : Number(given('/Ff') ?? 0)];
  const box = numbersOf(pdf, field.get('/Rect'), 4);
  const isDrawn = (kind === '/Tx' || kind === '/Ch') && (flags & PASSWORD) === 0;
  if (!isDrawn || !isString(look) || !box) return undefined;
  const text = isString(value) ? value.text : '';
  const setting = settingOf(look.bytes, form, copier, isFree);
  if (!setting) return undefined;
  const frame = frameOf(field, setting.operators, copier);
  if (text === '' && frame.fill === '' && frame.stroke === '') return undefined;
  const [left, bottom] = [Math.min(box[0]!, box[2]!), Math.min(box[1]!, box[3]!)];
  const [width, height] = [Math.abs(box[2]! - box[0]!), Math.abs(box[3]! - box[1]!)];
  const size = setting.size || Math.min(12, height * 0.7);
  const isMultiline = (flags & MULTILINE) !== 0;
  const inside = INSIDE + (frame.stroke === '' ? 0 : frame.line);
  const lines = isMultiline ? linesOf(text, (width - 2 * inside) / (size * LETTER)) : [text];
  const top = isMultiline ? height - inside - size : (height - size) / 2 + size * BELOW;
  const part = { 1: 0.5, 2: 1 }[Number(given('/Q'))] ?? 0;
  const shown = lines
    .map(setting.encode)
    .map(codes => {
      const free = width - 2 * inside - (setting.widthOf(Buffer.from(codes, 'latin1')).width * size) / 1000;
      const [there, back] =
        part === 0 ? ['', ''] : [`${syntax(part * free, 0)} Td `, `${syntax(-part * free, 0)} Td `];
      return `${there}${stringSyntax(codes)} Tj ${back}T*`;
    })
    .join(' ');
  const data = Buffer.from(
    `${boxOperators([0, 0, width, height], frame)}` +
      `q ${syntax(0, 0, width, height)} re W n BT ${setting.operators} ${setting.font} ${syntax(size)} Tf ` +
      `${syntax(size * LEADING)} TL ${syntax(inside, top)} Td ${shown} ET Q`,
  );
  const { fonts, others } = copier.resources(form.get('/DR') as ForeignValue);
  const object: AttachedObject = {
    syntax: `/Type/XObject/Subtype/Form/BBox[0 0 ${numberSyntax(width)} ${numberSyntax(height)}]/Resources<<${others}/Font<<${fonts}${setting.added}>>>>`,
    data,
  };
  return {
    form: referenceTo(copier.add(object)),
    matrix: `1 0 0 1 ${numberSyntax(left)} ${numberSyntax(bottom)}`,
  };
}

/** The ground and the frame of a field (12.5.6.19), or of a text on the page, whose frame has the colour of its letters. */
function frameOf(field: ForeignDictionary, operators: string, { pdf }: Copier) {
  const { width, dash } = lineOf(pdf, field);
  const isFree = pdf.resolve(field.get('/Subtype')) === '/FreeText';
  const look = pdf.dictionary(field.get('/MK'));
  const colour = /(?:[\d.]+\s+)+(?:rg|g|k)\b/.exec(operators)?.[0].toUpperCase() ?? '0 G';
  const isFramed = field.has('/BS') || field.has('/Border');
  return {
    fill: inColour(numbersIn(pdf, isFree ? field.get('/C') : look.get('/BG')), ['g', 'rg', 'k']),
    stroke: isFree ? (isFramed ? colour : '') : inColour(numbersIn(pdf, look.get('/BC')), ['G', 'RG', 'K']),
    line: width,
    dash,
  };
}

/** Of the field, or of those that it is a part of (12.7.3.1). */
function inherited(field: ForeignDictionary, key: string, { pdf }: Copier): ForeignValue | undefined {
  let next = field;
  for (let depth = 0; depth < deepest && next.size > 0; depth++) {
    if (next.has(key)) return next.get(key);
    next = pdf.dictionary(next.get('/Parent'));
  }
  return undefined;
}

const helvetica = standardFont('/Helvetica');

/** One of the fonts that every reader has (9.6.2.2). */
export function standardFont(name: string): ForeignDictionary {
  return new Map([
    ['/Type', '/Font'],
    ['/Subtype', '/Type1'],
    ['/BaseFont', name],
    ['/Encoding', '/WinAnsiEncoding'],
  ]);
}

/** The font and size of a default appearance, and its other operators: colours and states. */
function settingOf(look: string, form: ForeignDictionary, copier: Copier, isFree: boolean) {
  const { pdf } = copier;
  const parts = /^([\w\s./+-]*?)\/([\w.+-]+)\s+([\d.]+)\s+Tf([\w\s./+-]*)$/.exec(look);
  if (!parts) return undefined;
  const [, before, name, size, after] = parts;
  const found = pdf.dictionary(pdf.dictionary(pdf.dictionary(form.get('/DR')).get('/Font')).get(`/${name!}`));
  // A text on the page names a font of the form, and there need not be one.
  const font = isFree && found.size === 0 ? helvetica : found;
  const encode = encoderOf(font, copier);
  const operators = `${before} ${after}`;
  return (
    encode && {
      operators,
      font: nameSyntax(`/${name!}`),
      size: Number(size),
      encode,
      widthOf: createWidthOf(pdf, font),
      added: font === helvetica ? `${nameSyntax(`/${name!}`)} ${copier.copy(helvetica, '<font>')}` : '',
    }
  );
}

/** From a text to the codes of a font; undefined for a font whose codes are not known. */
function encoderOf(font: ForeignDictionary, { pdf }: Copier): ((text: string) => string) | undefined {
  const kind = pdf.resolve(font.get('/Subtype'));
  // Simple fonts of forms have the codes of Latin-1, with few exceptions.
  if (kind === '/Type1' || kind === '/TrueType') return text => text.replace(/[^\x20-\xff]/g, '?');
  const map = pdf.resolve(font.get('/ToUnicode'));
  const data = map instanceof Stream ? decodedStream(pdf, map) : undefined;
  if (kind !== '/Type0' || !data) return undefined;
  const codes = new Map<string, string>();
  for (const [block] of Buffer.from(data)
    .toString('latin1')
    .split('beginbfchar')
    .slice(1)
    .map(part => part.split('endbfchar', 1)))
    for (const [, code, text] of block!.matchAll(/<([\da-f]{4})>\s*<([\da-f]{4})>/gi))
      codes.set(
        String.fromCharCode(Number.parseInt(text!, 16)),
        Buffer.from(code!, 'hex').toString('latin1'),
      );
  return text => Array.from(text, character => codes.get(character) ?? '').join('');
}

/** Lines of so many letters, cut between words. */
function linesOf(text: string, most: number): readonly string[] {
  return text.split(/\r\n|[\r\n]/).flatMap(line => {
    const lines = [''];
    for (const word of line.split(' ')) {
      const longer = lines.at(-1) === '' ? word : `${lines.at(-1)} ${word}`;
      if (longer.length <= most || lines.at(-1) === '') lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines;
  });
}
