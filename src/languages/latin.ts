/**
 * The letters of Latin script and the marks on them, for the class of a regular expression. `\p{L}` has all of Unicode:
 * V8 takes a millisecond to compile each expression with it, and a check of eight items takes a hundred.
 */
export const latin =
  'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u0300-\\u036f\\u1e00-\\u1eff';

/** Whether a text has a letter or a digit, of any script. */
export function hasLetter(text: string): boolean {
  return ascii.test(text) ? asciiLetter.test(text) : letter.test(text);
}

const ascii = /^[\0-\x7f]*$/;
const asciiLetter = /[A-Za-z\d]/;
const letter = /[\p{L}\p{N}]/u;
