import { embeddingLevels } from '../characters/bidi.ts';
import { cleanText, expandTabs } from '../characters/clean.ts';
import { type Fonts, graphemes } from '../fonts/fonts.ts';
import { breakPoints } from './line-breaks.ts';
import type { Piece, TextPiece } from './pieces-and-lines.ts';
import { BOX, type Part, type TextPart, type Token, textPart, type Word, widthOf } from './shaped-word.ts';

export interface ParagraphText {
  /** Of all pieces; a box is U+FFFC. */
  readonly text: string;
  readonly words: readonly Word[];
  /** Its lines begin at the right. */
  readonly rightToLeft: boolean;
}

/** Longer ones are addresses or nonsense, not words. */
const LONGEST_WORD = 100;

/** Cuts a paragraph's pieces into shaped words. */
export function toWords(pieces: readonly Piece[], fonts: Fonts): ParagraphText {
  const starts = [0];
  let text = '';
  for (let i = 0; i < pieces.length; i++) {
    text += pieceText(pieces[i]!);
    starts.push(text.length);
  }
  const language = pieces.find(piece => piece.kind === 'text')?.language;
  const found = embeddingLevels(text, language);
  const source: Source = {
    pieces,
    starts,
    text,
    levels: found?.levels,
    fonts,
    current: 0,
    spaces: new Map(),
  };
  const words: Word[] = [];
  let from = 0;
  let token: Token = { parts: [] };
  for (const point of breakPoints(text)) {
    if (!point.required && point.at < text.length && isUnbroken(source, point.at)) continue;
    const content = contentEnd(text, from, point.at);
    if (content - from <= LONGEST_WORD) {
      words.push(makeWord(source, from, content, point.at, point.required, token));
    } else {
      for (const [start, end] of chunks(text, from, content)) {
        const last = end === content;
        words.push(makeWord(source, start, end, last ? point.at : end, last && point.required, token));
      }
    }
    if (content < point.at) token = { parts: [] };
    from = point.at;
  }
  return { text, words, rightToLeft: found?.rightToLeft === true };
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
  /** The one space between words of a piece. */
  readonly spaces: Map<TextPiece, readonly [TextPart]>;
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
  while (end > from && isWhiteSpace(text.charCodeAt(end - 1))) end--;
  return end;
}

function isWhiteSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || (unit >= 0x1680 && whiteSpace.test(String.fromCharCode(unit)));
}

const whiteSpace = /[\n \u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]/;

/** An address is cut after its marks; what is still longer than a word, at every character. */
function chunks(text: string, from: number, to: number): (readonly [start: number, end: number])[] {
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
  for (let i = 0; i < parts.length; i++) token.parts.push(parts[i]!);
  const space = makeSpace(source, to, spaceTo, parts.at(-1));
  return { parts, width: widthOf(parts), space, spaceWidth: widthOf(space), required, token, at: from };
}

/** White space as typed in code; elsewhere one space, and none at a line's beginning. */
function makeSpace(source: Source, from: number, to: number, before: Part | undefined): readonly TextPart[] {
  if (from === to) return [];
  if (before && to - from === 1 && source.text[from] === ' ' && !source.levels) {
    source.current = pieceAt(source, from);
    return plainSpace(source, source.pieces[source.current] as TextPiece);
  }
  const space = makeParts(source, from, to).filter(part => part.kind === 'text');
  if (space.some(part => part.piece.style.family === 'mono')) return space;
  const [one] = space;
  if (!before || !one) return [];
  const plain = one.text === ' ' ? one : textPart(one.piece, ' ', one.level, source.fonts);
  return [plain.level % 2 === 1 && before.kind === 'text' ? inFaceOf(before, plain) : plain];
}

function plainSpace({ spaces, fonts }: Source, piece: TextPiece): readonly [TextPart] {
  const known = spaces.get(piece);
  if (known) return known;
  const made = [textPart(piece, ' ', 0, fonts)] as const;
  spaces.set(piece, made);
  return made;
}

/** A space in the face of the word before it: words that run from right to left are read as one passage only in one run. */
function inFaceOf({ shaped }: TextPart, space: TextPart): TextPart {
  const face = shaped.parts[0]?.face;
  if (!face?.covers(' ')) return space;
  const glyphs = face.shape(' ');
  const width = glyphs.advances[0]!;
  const { size } = space.piece.style;
  return {
    ...space,
    shaped: { parts: [{ face, text: ' ', glyphs, width }], width },
    width: (width * size) / 1000,
  };
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
      const written = source.text.slice(at, end);
      const text = written.includes('\n') ? written.replaceAll('\n', '') : written;
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
