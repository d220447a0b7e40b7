import type { Fonts, ShapedText } from '../fonts/fonts.ts';
import { graphemes } from '../fonts/fonts.ts';
import { embeddingLevels } from './bidi.ts';
import { breakPoints } from './breaks.ts';
import { cleanText, expandTabs, shownText } from './clean.ts';
import type { BoxPiece, BrokenWord, Piece, TextPiece } from './line.ts';

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
  readonly texts: Map<TextPiece, string>;
  broken?: Map<TextPiece, BrokenWord>;
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
  /** A hyphen was added at its end. */
  readonly hyphen?: boolean;
}

export interface BoxPart {
  readonly kind: 'box';
  readonly piece: BoxPiece;
  readonly width: number;
  readonly level: number;
}

export interface ParagraphText {
  /** Of all pieces; a box is U+FFFC. */
  readonly text: string;
  readonly words: readonly Word[];
}

const BOX = '\ufffc';

/** Longer ones are addresses or nonsense, not words. */
const LONGEST_WORD = 100;

/** Cuts a paragraph's pieces into shaped words. */
export function toWords(pieces: readonly Piece[], fonts: Fonts): ParagraphText {
  const texts = pieces.map(pieceText);
  const text = texts.join('');
  const language = pieces.find(piece => piece.kind === 'text')?.language;
  const levels = embeddingLevels(text, language);
  const source: Source = { pieces, starts: startsOf(texts), text, levels, fonts, current: 0 };
  const words: Word[] = [];
  let from = 0;
  let token: Token = { texts: new Map() };
  for (const point of breakPoints(text)) {
    if (!point.required && point.at < text.length && isUnbroken(source, point.at)) continue;
    const content = contentEnd(text, from, point.at);
    for (const [start, end] of chunks(text, from, content)) {
      const last = end === content;
      words.push(makeWord(source, start, end, last ? point.at : end, last && point.required, token));
    }
    if (content < point.at) token = { texts: new Map() };
    from = point.at;
  }
  return { text, words };
}

function pieceText(piece: Piece): string {
  if (piece.kind === 'box') return BOX;
  return cleanText(piece.style.family === 'mono' ? expandTabs(piece.text) : piece.text);
}

interface Source {
  readonly pieces: readonly Piece[];
  /** Where each piece begins, and the end of the last. */
  readonly starts: readonly number[];
  readonly text: string;
  /** Of each unit of the text; none where all runs from left to right. */
  readonly levels: Uint8Array | undefined;
  readonly fonts: Fonts;
  /** The piece in which the next word begins. */
  current: number;
}

function startsOf(texts: readonly string[]): readonly number[] {
  let at = 0;
  return [0, ...texts.map(text => (at += text.length))];
}

function isUnbroken(source: Source, at: number): boolean {
  const index = pieceAt(source, at - 1);
  const piece = source.pieces[index]!;
  return piece.kind === 'text' && piece.unbroken === true && source.starts[index + 1]! > at;
}

/** Asked for rising places only. */
function pieceAt(source: Source, at: number): number {
  let index = source.current;
  while (source.starts[index + 1]! <= at) index++;
  return index;
}

/** Where the white space at the end of a word begins. */
function contentEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && /[\n \u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]/.test(text[end - 1]!)) end--;
  return end;
}

/** An address is cut after its marks; what is still longer than a word, at every character. */
function chunks(text: string, from: number, to: number): (readonly [start: number, end: number])[] {
  if (to - from <= LONGEST_WORD) return [[from, to]];
  const cut: [number, number][] = [];
  let at = from;
  for (const part of text.slice(from, to).match(/[^/.\-_?&=]*[/.\-_?&=]+|[^/.\-_?&=]+$/g)!) {
    for (const piece of part.length > LONGEST_WORD / 2 ? graphemes(part) : [part]) {
      cut.push([at, at + piece.length]);
      at += piece.length;
    }
  }
  return cut;
}

function makeWord(
  source: Source,
  from: number,
  to: number,
  spaceTo: number,
  required: boolean,
  token: Token,
): Word {
  const parts = makeParts(source, from, to);
  for (const part of parts) {
    if (part.kind !== 'text') continue;
    token.texts.set(part.piece, (token.texts.get(part.piece) ?? '') + shownText(part.text));
  }
  const space = makeSpace(source, to, spaceTo, parts.length === 0);
  return { parts, width: widthOf(parts), space, spaceWidth: widthOf(space), required, token, at: from };
}

/** White space as typed in code; elsewhere one space, and none at a line's beginning. */
function makeSpace(source: Source, from: number, to: number, first: boolean): readonly TextPart[] {
  const space = makeParts(source, from, to).filter(part => part.kind === 'text');
  if (space.some(part => part.piece.style.family === 'mono')) return space;
  const [one] = space;
  if (first || !one) return [];
  return one.text === ' ' ? [one] : [textPart(one.piece, ' ', one.level, source.fonts)];
}

function makeParts(source: Source, from: number, to: number): readonly Part[] {
  const parts: Part[] = [];
  for (let at = from; at < to; ) {
    source.current = pieceAt(source, at);
    const piece = source.pieces[source.current]!;
    const level = source.levels?.[at] ?? 0;
    const end = levelEnd(source, at, Math.min(to, source.starts[source.current + 1]!));
    if (piece.kind === 'box') parts.push({ kind: 'box', piece, width: piece.width, level });
    else {
      const text = source.text.slice(at, end).replaceAll('\n', '');
      if (text) parts.push(textPart(piece, text, level, source.fonts));
    }
    at = end;
  }
  return parts;
}

/** Where the direction changes. */
function levelEnd({ levels }: Source, from: number, to: number): number {
  if (!levels) return to;
  let end = from + 1;
  while (end < to && levels[end] === levels[from]) end++;
  return end;
}

/** Text of one piece and direction, shaped. */
function textPart(piece: TextPiece, text: string, level: number, fonts: Fonts, hyphen = false): TextPart {
  const shaped = fonts.shape(shownText(text) + (hyphen ? '-' : ''), piece.style, level % 2 === 1);
  if (shaped.missing.length > 0) fonts.reportMissing(shaped.missing, piece.origin);
  return {
    kind: 'text',
    piece,
    text,
    shaped,
    width: (shaped.width * piece.style.size) / 1000,
    level,
    hyphen,
  };
}

/** The first `length` characters of a word, and the rest. */
export function splitWord(word: Word, length: number, hyphen: boolean, fonts: Fonts): readonly [Word, Word] {
  const before: Part[] = [];
  const after: Part[] = [];
  let at = 0;
  for (const part of word.parts) {
    const size = part.kind === 'text' ? part.text.length : 1;
    const cut = length - at;
    if (cut >= size) before.push(part);
    else if (cut <= 0) after.push(part);
    else if (part.kind === 'text') {
      before.push(textPart(part.piece, part.text.slice(0, cut), part.level, fonts, hyphen));
      after.push(textPart(part.piece, part.text.slice(cut), part.level, fonts));
    }
    at += size;
  }
  return [
    { ...word, parts: before, width: widthOf(before), space: [], spaceWidth: 0, required: false },
    { ...word, parts: after, width: widthOf(after), at: word.at + length },
  ];
}

/** As written, with soft hyphens. */
export function wordText(word: Word): string {
  return word.parts.map(part => (part.kind === 'text' ? part.text : BOX)).join('');
}

function widthOf(parts: readonly Part[]): number {
  return parts.reduce((sum, part) => sum + part.width, 0);
}
