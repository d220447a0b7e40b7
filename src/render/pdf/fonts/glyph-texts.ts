import type { CharacterMap } from '../../../fonts/cmap.ts';
import type { FontFile } from '../../../fonts/font-file.ts';

/** The text that each glyph stands for, for searching and copying (ToUnicode). */
export interface GlyphTexts {
  /**
   * The id by which a glyph is painted for a text: the glyph's own, or, where it stands for something else than its
   * first character (µ and μ have one glyph, and so have many emoji and syllables), a number beyond all glyphs.
   */
  id(glyph: number, text: string): number;
  /** For a glyph from a shaping table: its first character, or the letters of a ligature. */
  note(glyph: number, text: string): void;
  /** The glyph that an id paints. */
  glyph(id: number): number;
  text(id: number): string;
}

/** @param file is opened when it is first needed */
export function glyphTexts(file: () => FontFile): GlyphTexts {
  let read: Seconds | undefined;
  const ofShaping = new Map<number, string>();
  const noted = new Map<number, string>();
  const others = new Map<number, GlyphText>();
  const known = () => {
    read ??= readSeconds(file().characters, glyphCount());
    return read;
  };
  const glyphCount = () => file().metrics.glyphCount;
  // Codes have two bytes; and a CFF program has no table that would lead from other codes to its glyphs.
  const lastCode = () => (file().sfnt.table('CFF ') ? glyphCount() - 1 : 0xffff);
  return {
    id(glyph, text) {
      const first = known().first.get(glyph);
      if (first === text) return glyph;
      const second = known().ids.get(text);
      if (second !== undefined && second <= lastCode() && known().second.get(second)?.glyph === glyph)
        return second;
      const other = otherId(glyph, text, glyphCount() + known().second.size, lastCode());
      const taken = other === undefined ? undefined : others.get(other);
      if (other !== undefined && (!taken || (taken.glyph === glyph && taken.text === text))) {
        others.set(other, { glyph, text });
        return other;
      }
      if (first === undefined && !ofShaping.has(glyph)) ofShaping.set(glyph, text);
      return glyph;
    },
    note(glyph, text) {
      noted.set(glyph, text);
    },
    glyph: id => (id < glyphCount() ? id : (others.get(id) ?? known().second.get(id)!).glyph),
    text: id =>
      (noted.get(id) ??
        others.get(id)?.text ??
        known().second.get(id)?.text ??
        known().first.get(id) ??
        ofShaping.get(id)) ||
      '\u200b',
  };
}

interface GlyphText {
  readonly glyph: number;
  readonly text: string;
}

interface Seconds {
  readonly first: ReadonlyMap<number, string>;
  readonly second: ReadonlyMap<number, GlyphText>;
  readonly ids: ReadonlyMap<string, number>;
}

/** Numbered by code point, so the same text has the same id in every build. */
function readSeconds(characters: CharacterMap, glyphCount: number): Seconds {
  const first = new Map<number, string>();
  const second = new Map<number, GlyphText>();
  const ids = new Map<string, number>();
  for (const [codePoint, glyph] of characters.entries()) {
    const text = plainText(codePoint);
    const known = first.get(glyph);
    if (known === undefined || known === text) {
      first.set(glyph, text);
      continue;
    }
    const id = glyphCount + second.size;
    second.set(id, { glyph, text });
    ids.set(text, id);
  }
  return { first, second, ids };
}

/**
 * A number from `first` to `last`, from the glyph and its text alone (the hash FNV-1a). So it is the same in every
 * build, whatever was set before. None if there is no room.
 */
function otherId(glyph: number, text: string, first: number, last: number): number | undefined {
  if (first > last) return undefined;
  let hash = 0x811c9dc5;
  for (const unit of `${glyph} ${text}`) hash = Math.imul(hash ^ unit.codePointAt(0)!, 0x01000193);
  return first + ((hash >>> 0) % (last - first + 1));
}

/** A character as a reader would type it: presentation forms (ﬁ, Arabic shapes) as their letters. */
function plainText(codePoint: number): string {
  const text = String.fromCodePoint(codePoint);
  const presentation = codePoint >= 0xfb00 && codePoint <= 0xfefc;
  return presentation ? text.normalize('NFKC') : text;
}

/**
 * The texts of a word's glyphs, so that they read in the order of its letters. Some scripts paint them in another
 * (Devanagari's short i stands before its consonant): the letters of such a syllable are shared out to its glyphs in the
 * order of reading. A reader takes a syllable as a whole, and so finds and copies what was written.
 * @param texts the characters that each glyph stands for, in the order of painting
 */
export function readingTexts(texts: readonly string[], text: string): readonly string[] {
  if (texts.join('') === text) return texts;
  const characters = [...text];
  const surplus = createSurplus();
  const read: string[] = [];
  let from = 0;
  let at = 0;
  for (const [i, own] of texts.entries()) {
    for (const character of own) {
      surplus.add(character, 1);
      surplus.add(characters[at++], -1);
    }
    if (!surplus.isEmpty) continue;
    read.push(...shared(texts.slice(read.length, i + 1), characters.slice(from, at)));
    from = at;
  }
  return [...read, ...shared(texts.slice(read.length), characters.slice(from))];
}

/** How many more glyphs than letters there are so far: none where a syllable ends. */
function createSurplus() {
  const counts = new Map<string, number>();
  return {
    add(character: string | undefined, change: number): void {
      if (character === undefined) return;
      const count = (counts.get(character) ?? 0) + change;
      if (count === 0) counts.delete(character);
      else counts.set(character, count);
    },
    get isEmpty(): boolean {
      return counts.size === 0;
    },
  };
}

/** A letter for each glyph, the rest for the last. */
function shared(texts: readonly string[], letters: readonly string[]): readonly string[] {
  if (texts.join('') === letters.join('')) return texts;
  const last = texts.length - 1;
  return texts.map((_, i) => (i < last ? (letters[i] ?? '') : letters.slice(i).join('')));
}
