/** A word of a text, as it is compared, with its offsets there. */
export interface Word {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

// Letters and digits; what is not seen (soft hyphens, joiners) stands within a word.
const pattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060]*/gu;

/** The words of a text, in NFC and lower case. */
export function wordsIn(text: string): readonly Word[] {
  return Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
    word: found
      .replace(/[\u00ad\u200b-\u200d\u2060]/g, '')
      .normalize('NFC')
      .toLowerCase(),
    from: index,
    to: index + found.length,
  }));
}
