import {
  PDFArray,
  PDFContext,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFObjectParser,
  PDFString,
} from '@cantoo/pdf-lib';
import type { ForeignPdf } from '../foreign-pdf.ts';
import { type ForeignDictionary, numberSyntax } from '../foreign-values.ts';
import { createWidthOf, type WidthOf } from './code-widths.ts';
import { operatorCode } from './scan.ts';

/** What of the text state moves text on (ISO 32000-1, 9.3). */
interface TextState {
  readonly widthOf: WidthOf;
  readonly size: number;
  readonly character: number;
  readonly word: number;
  /** A part of 1. */
  readonly scale: number;
}

/** Follows a content, of which texts are cut out, and says what keeps the texts after them in their places. */
export interface TextAdvance {
  /** Hears of each operator; gives what must stand before it. */
  on(code: number, from: number, end: number): string;
  /** Hears of a text that is cut out; gives what must stand instead. */
  cut(code: number, from: number, end: number): string;
}

const codes = (operators: string) => operators.split(' ').map(operatorCode);
const [SAVE, RESTORE, FONT, CHARACTER, WORD, SCALE] = codes('q Q Tf Tc Tw Tz');
const [NEXT_LINE_TEXT, SPACED_TEXT] = codes('\' "');
const texts: ReadonlySet<number> = new Set(codes('Tj TJ'));
/** What comes after these stands where they say. */
const places: ReadonlySet<number> = new Set(codes('BT ET Td TD Tm T* \' "'));

export function createTextAdvance(
  data: Uint8Array,
  pdf: ForeignPdf,
  resources: ForeignDictionary,
): TextAdvance {
  const fonts = pdf.dictionary(resources.get('/Font'));
  const known = new Map<ForeignDictionary, WidthOf>();
  const saved: TextState[] = [];
  let state: TextState = {
    widthOf: () => ({ width: 0, count: 0 }),
    size: 0,
    character: 0,
    word: 0,
    scale: 1,
  };
  /** How long the text is that was cut out since text was placed or shown, in units of the text's space. */
  let lost = 0;

  function on(code: number, from: number, end: number): string {
    if (code === SAVE) saved.push(state);
    else if (code === RESTORE) state = saved.pop() ?? state;
    else if (places.has(code)) lost = 0;
    else if (texts.has(code)) {
      const moved = (-1000 * lost) / (state.size * state.scale);
      lost = 0;
      return moved === 0 || !Number.isFinite(moved) ? '' : `[${numberSyntax(moved)}] TJ`;
    } else if (code === FONT) {
      const [name, size] = operandsOf(data, from, end);
      if (!(name instanceof PDFName)) return '';
      const font = pdf.dictionary(fonts.get(`/${name.decodeText()}`));
      const widthOf = known.get(font) ?? createWidthOf(pdf, font);
      known.set(font, widthOf);
      state = { ...state, widthOf, size: numberOf(size) };
    } else if (code === CHARACTER || code === WORD || code === SCALE) {
      const value = numberOf(operandsOf(data, from, end)[0]);
      if (code === CHARACTER) state = { ...state, character: value };
      else if (code === WORD) state = { ...state, word: value };
      else state = { ...state, scale: value / 100 };
    }
    return '';
  }

  function cut(code: number, from: number, end: number): string {
    if (!texts.has(code) && code !== NEXT_LINE_TEXT && code !== SPACED_TEXT) return '';
    const operands = operandsOf(data, from, end);
    let instead = '';
    if (!texts.has(code)) {
      lost = 0;
      instead = 'T*';
      if (code === SPACED_TEXT) {
        const [word, character] = [numberOf(operands[0]), numberOf(operands[1])];
        state = { ...state, word, character };
        instead = `${numberSyntax(word)} Tw ${numberSyntax(character)} Tc T*`;
      }
    }
    const [shown] = operands.slice(-1);
    for (const part of shown instanceof PDFArray ? shown.asArray() : [shown]) lost += advanceOf(part);
    return instead;
  }

  /** Of a string, or of a number between strings (9.4.3 and 9.4.4). */
  function advanceOf(part: PDFObject | undefined): number {
    const { widthOf, size, character, word, scale } = state;
    if (part instanceof PDFNumber) return (-part.asNumber() / 1000) * size * scale;
    if (!(part instanceof PDFString || part instanceof PDFHexString)) return 0;
    const bytes = part.asBytes();
    const { width, count } = widthOf(bytes);
    const spaces = count === bytes.length ? bytes.filter(byte => byte === SPACE).length : 0;
    return ((width / 1000) * size + count * character + spaces * word) * scale;
  }

  return { on, cut };
}

const SPACE = 0x20;

/** What stands before an operator, as far as it can be read. */
function operandsOf(data: Uint8Array, from: number, end: number): readonly PDFObject[] {
  const parser = PDFObjectParser.forBytes(data.subarray(from, end), PDFContext.create());
  const operands: PDFObject[] = [];
  try {
    for (;;) operands.push(parser.parseObject());
  } catch {
    // The operator itself is no object.
    return operands;
  }
}

function numberOf(value: PDFObject | undefined): number {
  return value instanceof PDFNumber ? value.asNumber() : 0;
}
