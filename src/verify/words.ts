/** What stands before a word: nothing, signs, white space, a line's end, or a hyphen at a line's end. */
export type Gap = 'none' | 'signs' | 'space' | 'line' | 'hyphen';

/** A text as the words that it is compared by. */
export interface Words {
  /** In NFKC and lower case: runs of letters, and runs of digits. */
  readonly words: readonly string[];
  /** What stands before each word. */
  readonly gaps: readonly Gap[];
  /** Where each word begins in `text`, and where it ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** In NFKC, without what is not seen. */
  readonly text: string;
}

// A footnote's raised number stands right behind a word, so that letters and digits are words apart.
const word = /\p{L}[\p{L}\p{M}]*|\p{N}+/gu;
// Soft hyphen, zero-width space and joiners, word joiner, byte-order mark.
const unseen = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
// How the program shows a character that no font has.
const shownByCode = /\[U\+([0-9A-F]{4,6})\]/g;

/** The words of a text. Capitals, soft hyphens and the forms of a letter that look alike make no difference. */
export function wordsOf(source: string): Words {
  const text = source
    .replace(shownByCode, (shown, code: string) => character(Number.parseInt(code, 16)) ?? shown)
    .replace(unseen, '')
    .normalize('NFKC');
  const words: string[] = [];
  const gaps: Gap[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(word)) {
    words.push(found.toLowerCase());
    gaps.push(gapOf(text.slice(end, index)));
    starts.push(index);
    end = index + found.length;
    ends.push(end);
  }
  return { words, gaps, starts, ends, text };
}

/** What stands between two words. */
export function gapOf(between: string): Gap {
  if (between === ' ') return 'space';
  if (between === '') return 'none';
  if (!/\s/.test(between)) return 'signs';
  if (!between.includes('\n')) return 'space';
  if (/^[-\u2010\u2011]\s+$/.test(between)) return 'hyphen';
  return between.trim() === '' ? 'line' : 'space';
}

function character(code: number): string | undefined {
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
