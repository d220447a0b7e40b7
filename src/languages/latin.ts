/**
 * The letters of Latin script and their marks, for the class of a regular expression. `\p{L}` has all of Unicode: V8
 * takes a millisecond to compile each expression with it, and a check of eight items uses a hundred.
 */
export const latin =
  'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u0300-\\u036f\\u1e00-\\u1eff';

/** Stands for `\p{L}` if a text `isLatin`, in the class of a regular expression. */
export const latinLetters = 'A-Za-zªµºÀ-ÖØ-öø-ɏ';
/** Stands for `\p{N}` in such a text. */
export const latinDigits = '0-9²³¹¼-¾';

/** Whether a text has only composed letters of Latin script, their digits, and common signs: nearly every text. */
export function isLatin(text: string): boolean {
  return latinText.test(text);
}

const latinText = /^[\0-\u024f\u2010-\u205e\u2190-\u22ff]*$/;

/** Whether a text has a letter or a digit, of any script. */
export function hasLetter(text: string): boolean {
  return (isLatin(text) ? latinLetter : letter).test(text);
}

const latinLetter = new RegExp(`[${latinLetters}${latinDigits}]`);
const letter = /[\p{L}\p{N}]/u;

/** A text with only its letters, digits and `&`. */
export function withoutSigns(text: string): string {
  return text.replace(isLatin(text) ? latinSigns : signs, '');
}

const latinSigns = new RegExp(`[^${latinLetters}${latinDigits}&]`, 'g');
const signs = /[^\p{L}\p{N}&]/gu;
