import { isShown } from '../../../fonts/coverage.ts';
import type { Style } from '../../../template/template.ts';
import { shownText } from '../characters/clean.ts';
import type { Face, Glyphs, Typeface } from './face.ts';
import { createFaces, type Faces, type Family } from './faces.ts';

/** The fonts of one build: which face serves which style and character, and text shaped in them. */
export interface Fonts {
  /** The face of a style, for its metrics. */
  face(style: Typeface): Face;
  /** Text of one style and direction, shaped as it is shown: one part per face, from left to right. */
  shape(text: string, style: Typeface, rightToLeft?: boolean): ShapedText;
  /** In points. */
  width(text: string, style: Typeface & { readonly size: number }): number;
  /** Forgets what was shaped. */
  forget(): void;
}

export interface ShapedText {
  readonly parts: readonly ShapedPart[];
  /** In thousandths of an em. */
  readonly width: number;
}

export interface ShapedPart {
  readonly face: Face;
  /** As it is shown: without joiners and selectors that its font does not use. */
  readonly text: string;
  readonly glyphs: Glyphs;
  /** In thousandths of an em. */
  readonly width: number;
}

/** The fonts of a style. No file is opened before its face is used. */
export function createFonts(style: Pick<Style, 'fonts'> & Partial<Pick<Style, 'emphasis'>>): Fonts {
  const faces = createFaces(style.fonts);
  const hasItalics = style.emphasis !== 'bold';
  const stacks = new Map<string, Stack>();

  // Consecutive words usually have one style.
  let last: { readonly style: Typeface; readonly stack: Stack } | undefined;
  const stackOf = (textStyle: Typeface): Stack => {
    if (last?.style === textStyle) return last.stack;
    const { family, bold } = textStyle;
    const italic = textStyle.italic && hasItalics;
    const key = family + (bold ? 'b' : '') + (italic ? 'i' : '');
    const stack = stacks.get(key) ?? createStack(faces, family, bold, italic);
    stacks.set(key, stack);
    last = { style: textStyle, stack };
    return stack;
  };
  const shape = (text: string, textStyle: Typeface, rightToLeft = false): ShapedText => {
    const stack = stackOf(textStyle);
    const shapedBefore = rightToLeft ? stack.turned : stack.shaped;
    const known = shapedBefore.get(text);
    if (known) return known;
    const shaped = shapeText(shownText(text), stack.faces, rightToLeft);
    shapedBefore.set(text, shaped);
    return shaped;
  };
  return {
    face: textStyle => stackOf(textStyle).faces[0]!,
    shape,
    width: (text, textStyle) => (shape(text, textStyle).width * textStyle.size) / 1000,
    forget() {
      for (const { shaped, turned } of stacks.values()) {
        shaped.clear();
        turned.clear();
      }
    },
  };
}

/** The faces to try for a style, and what was shaped in them before. */
interface Stack {
  readonly faces: readonly Face[];
  readonly shaped: Map<string, ShapedText>;
  /** From right to left. */
  readonly turned: Map<string, ShapedText>;
}

function createStack(faces: Faces, name: Typeface['family'], bold: boolean, italic: boolean): Stack {
  const pick = (family: Family) => {
    if (bold) return italic ? family.boldItalic : family.bold;
    return italic ? family.italic : family.regular;
  };
  return {
    faces: [...new Set([faces[name], ...faces.fallbacks].map(pick))],
    shaped: new Map(),
    turned: new Map(),
  };
}

function shapeText(text: string, faces: readonly Face[], rightToLeft: boolean): ShapedText {
  const parts: ShapedPart[] = [];
  let width = 0;
  for (const { face, text: own, isName } of itemise(text, faces)) {
    const part = shapePart(own, face, rightToLeft && !isName);
    parts.push(part);
    width += part.width;
  }
  if (rightToLeft) parts.reverse();
  return { parts, width };
}

function shapePart(text: string, face: Face, rightToLeft: boolean): ShapedPart {
  const glyphs = face.shape(text, rightToLeft);
  const { advances } = glyphs;
  let width = 0;
  for (let i = 0; i < advances.length; i++) width += advances[i]!;
  return { face, text, glyphs, width };
}

interface Item {
  readonly face: Face;
  text: string;
  /** The name of a character that no font has: it runs from left to right everywhere. */
  readonly isName: boolean;
}

/** Cuts text where the face changes: each grapheme goes to the first face that has all its code points. */
function itemise(text: string, faces: readonly Face[]): readonly Item[] {
  const first = faces[0]!;
  if (first.covers(text)) return [{ face: first, text, isName: false }];
  const items: Item[] = [];
  const add = (face: Face, shown: string, isName = false) => {
    const last = items.at(-1);
    if (last?.face === face && !last.isName && !isName) last.text += shown;
    else items.push({ face, text: shown, isName });
  };
  for (const grapheme of graphemes(text)) {
    const found = faceFor(grapheme, faces);
    if (found) {
      if (found.text) add(found.face, found.text);
      continue;
    }
    for (const character of withoutHidden(grapheme)) {
      const alone = faces.find(face => face.covers(character));
      if (alone) add(alone, character);
      else add(first, codePointName(character), true);
    }
  }
  return items;
}

/** A grapheme with its joiners and selectors if a font has it whole; otherwise without them. */
function faceFor(grapheme: string, faces: readonly Face[]): { face: Face; text: string } | undefined {
  const plain = withoutHidden(grapheme);
  const whole = grapheme === plain ? undefined : faces.find(face => face.covers(grapheme));
  if (whole) return { face: whole, text: grapheme };
  const face = faces.find(candidate => candidate.covers(plain));
  return face && { face, text: plain };
}

function withoutHidden(grapheme: string): string {
  return Array.from(grapheme)
    .filter(character => isShown(character.codePointAt(0)!))
    .join('');
}

let segmenter: Intl.Segmenter | undefined;

/** Characters that are each one to a reader, whatever is beside them. */
const plain =
  /^[\u0020-\u02ff\u0370-\u03ff\u0400-\u0482\u2010-\u2027\u2030-\u205e\u2190-\u21ff\u2200-\u22ff]*$/;

/** How many UTF-16 units are segmented at a time: V8's time grows with the square of a text's length. */
const STRETCH = 1_000;

/**
 * Marks upon marks are one endless character, and fontkit's time to place them grows with the square of their number.
 * No language has more than 30 (Unicode UAX #15, Stream-Safe Text Format).
 */
const LONGEST = 100;

/**
 * What a reader sees as one character, if it is not too long. Making a segmenter takes longer than setting most
 * texts.
 */
export function graphemes(text: string): readonly string[] {
  if (plain.test(text)) return text.split('');
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  const found: string[] = [];
  for (let at = 0, length = STRETCH; at < text.length; ) {
    const segments = Array.from(segmenter.segment(text.slice(at, at + length)), part => part.segment);
    // The last one may continue; a surrogate pair that is cut becomes two.
    if (at + length < text.length) segments.splice(-2);
    if (segments.length === 0) length *= 2;
    for (const segment of segments) {
      if (segment.length <= LONGEST) found.push(segment);
      else found.push(...stretches(segment));
      at += segment.length;
    }
  }
  return found;
}

function stretches(text: string): readonly string[] {
  return text.match(new RegExp(`.{1,${LONGEST / 2}}`, 'gsu'))!;
}

/** "[U+1F600]": what is shown for a character that no font has. */
function codePointName(character: string): string {
  return `[U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`;
}
