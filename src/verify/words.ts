import { decoded } from '../meeting/item-link.ts';
/**
 * What is before a word: nothing, signs, white space, a line end, a hyphen at a line end, or the ellipsis of a text
 * that was cut.
 */
export type Gap = 'none' | 'signs' | 'space' | 'line' | 'hyphen' | 'cut';

/** A text as words for comparison. */
export interface Words {
  /** In NFKC, ignoring case: runs of letters, and runs of digits. */
  readonly words: readonly string[];
  /** What is before each word. */
  readonly gaps: readonly Gap[];
  /** Where each word begins in `text`, and where it ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** In NFKC, without invisible characters. */
  readonly text: string;
}

// A footnote's raised number comes right after a word, so letters and digits are separate words.
const word = /\p{L}[\p{L}\p{M}]*|\p{N}+/gu;
// The same for plain text, which nearly all texts are.
const plainWord = /[a-zA-Z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017e]+|\d+/g;
// Soft hyphen, zero-width space and joiners, word joiner, byte-order mark, marks of direction.
const unseen = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
// How the program shows a character that no font has.
const shownByCode = /\[U\+([0-9A-F]{4,6})\]/g;
// Bytes of UTF-8 in an address.
const encoded = /(?:%[0-9a-f]{2})+/gi;
// Already in NFKC, and only letters, digits and signs of European languages.
const plain =
  /^[\n\u0020-\u007e\u00c0-\u0131\u0134-\u013e\u0141-\u0148\u014a-\u017e\u2010\u2012-\u2015\u2018-\u201e\u2022]*$/;

/** The words of a text. Capitals, soft hyphens and look-alike forms of a letter make no difference. */
export function wordsOf(source: string): Words {
  const isPlain = plain.test(source) && !source.includes('%') && !source.includes('[U+');
  const text = isPlain ? source : normalised(source);
  const words: string[] = [];
  const gaps: Gap[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(isPlain ? plainWord : word)) {
    words.push(withoutCase(found));
    gaps.push(gapOf(text.slice(end, index)));
    starts.push(index);
    end = index + found.length;
    ends.push(end);
  }
  return { words, gaps, starts, ends, text };
}

/** What is between two words. */
export function gapOf(between: string): Gap {
  if (between === ' ') return 'space';
  if (between === '') return 'none';
  if (!/\s/.test(between)) return 'signs';
  if (between.includes('...')) return 'cut';
  if (!between.includes('\n')) return 'space';
  if (/^[-\u2010\u2011]\s+$/.test(between)) return 'hyphen';
  return between.trim() === '' ? 'line' : 'space';
}

function normalised(source: string): string {
  return source
    .replace(shownByCode, (shown, code: string) => character(Number.parseInt(code, 16)) ?? shown)
    .replace(encoded, decoded)
    .replace(unseen, '')
    .normalize('NFKC');
}

/** "Straße" and "STRASSE" are one word. */
function withoutCase(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes('ß') ? lower.replaceAll('ß', 'ss') : lower;
}

function character(code: number): string | undefined {
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
