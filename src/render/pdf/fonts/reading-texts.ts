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
