import { shownText } from '../characters/clean.ts';
import type { Fonts, ShapedText } from '../fonts/fonts.ts';
import type { BoxPiece, BrokenWord, TextPiece } from './pieces-and-lines.ts';

/** What stands between two places where a line may end: shaped, with the white space after it. */
export interface Word {
  readonly parts: readonly Part[];
  /** In points, without the space after it. */
  readonly width: number;
  readonly space: readonly TextPart[];
  readonly spaceWidth: number;
  /** A line must end after it. */
  readonly required: boolean;
  /** What is written together without a space: shared by the words that a slash or hyphen parts. */
  readonly token: Token;
  /** Where its text stands in the paragraph's. */
  readonly at: number;
}

/** A token is marked as broken when a line ends inside it. */
export interface Token {
  /** Of all its words, as they were before any was broken. */
  readonly parts: Part[];
  broken?: Map<TextPiece, BrokenWord>;
  /** Whether it is an address, once that was asked. */
  address?: boolean;
}

/** What is read of a token, or of what one piece gives to it. */
export function tokenText({ parts }: Token, piece?: TextPiece): string {
  return parts
    .filter(part => part.kind === 'text' && (!piece || part.piece === piece))
    .map(part => shownText((part as TextPart).text))
    .join('');
}

export type Part = TextPart | BoxPart;

export interface TextPart {
  readonly kind: 'text';
  readonly piece: TextPiece;
  /** As written, with soft hyphens. */
  readonly text: string;
  readonly shaped: ShapedText;
  readonly width: number;
  /** Odd where it runs from right to left (Unicode UAX #9). */
  readonly level: number;
  /** A hyphen that is not in the source. */
  readonly hyphen?: boolean;
}

export interface BoxPart {
  readonly kind: 'box';
  readonly piece: BoxPiece;
  readonly width: number;
  readonly level: number;
}

/** What a box is in a paragraph's text. */
export const BOX = '\ufffc';

/** Text of one piece and direction, shaped. */
export function textPart(piece: TextPiece, text: string, level: number, fonts: Fonts): TextPart {
  const shaped = fonts.shape(text, piece.style, level % 2 === 1);
  return { kind: 'text', piece, text, shaped, width: (shaped.width * piece.style.size) / 1000, level };
}

/** The first `length` characters of a word, and the rest. */
export function splitWord(word: Word, length: number, hyphen: boolean, fonts: Fonts): readonly [Word, Word] {
  const before: Part[] = [];
  const after: Part[] = [];
  let at = 0;
  for (const part of word.parts) {
    const size = part.kind === 'text' ? part.text.length : 1;
    const cut = length - at;
    if (cut <= 0) after.push(part);
    else if (cut > size || part.kind === 'box') before.push(part);
    else {
      const start = cut < size ? textPart(part.piece, part.text.slice(0, cut), part.level, fonts) : part;
      before.push(...(hyphen ? hyphenated(start, fonts) : [start]));
      if (cut < size) after.push(textPart(part.piece, part.text.slice(cut), part.level, fonts));
    }
    at += size;
  }
  return [
    { ...word, parts: before, width: widthOf(before), space: [], spaceWidth: 0, required: false },
    { ...word, parts: after, width: widthOf(after), at: word.at + length },
  ];
}

/** How wide the first `length` characters of a word are with a hyphen after them, in points. */
export function hyphenatedWidth(word: Word, length: number, fonts: Fonts): number {
  let width = 0;
  let left = length;
  for (const part of word.parts) {
    const size = part.kind === 'text' ? part.text.length : 1;
    if (left > size || part.kind === 'box') width += part.width;
    else {
      const text = `${part.text.slice(0, left)}-`;
      const { width: shaped } = fonts.shape(text, part.piece.style, part.level % 2 === 1);
      return width + (shaped * part.piece.style.size) / 1000;
    }
    left -= size;
  }
  return width;
}

/** A part and a hyphen after it, with the kerning between them. */
function hyphenated(part: TextPart, fonts: Fonts): readonly [TextPart, TextPart] {
  const { piece, text, shaped, level } = part;
  const hyphen: TextPart = { hyphen: true, ...textPart(piece, '-', level, fonts), text: '' };
  if (level % 2 === 1) return [part, hyphen];
  const joint = fonts.shape(`${text}-`, piece.style).width;
  return [widened(part, joint - shaped.width - hyphen.shaped.width), hyphen];
}

/** The part with more room after its last glyph, in thousandths of an em. */
export function widened(part: TextPart, by: number): TextPart {
  const last = part.shaped.parts.at(-1);
  if (by === 0 || !last) return part;
  const { ids, advances, rises } = last.glyphs;
  const glyphs = { ids, advances: advances.with(-1, advances.at(-1)! + by), rises };
  const parts = part.shaped.parts.with(-1, { ...last, glyphs, width: last.width + by });
  return {
    ...part,
    shaped: { parts, width: part.shaped.width + by },
    width: part.width + (by * part.piece.style.size) / 1000,
  };
}

/** As written, with soft hyphens. */
export function wordText(word: Word): string {
  let text = '';
  for (const part of word.parts) text += part.kind === 'text' ? part.text : BOX;
  return text;
}

/** In points. */
export function widthOf(parts: readonly Part[]): number {
  let width = 0;
  for (let i = 0; i < parts.length; i++) width += parts[i]!.width;
  return width;
}

/** Of words with the space after each, in points. */
export function widthWithSpaces(words: readonly Word[]): number {
  let width = 0;
  for (let i = 0; i < words.length; i++) width += words[i]!.width + words[i]!.spaceWidth;
  return width;
}
