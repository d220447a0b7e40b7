/** An invisible character, as a pattern's source: direction marks, variation selectors, joiners, and the like. */
export const invisible =
  '(?:[\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff]|\\u034f|[\\ufe00-\\ufe0f])';

/**
 * A colon, or what looks like one, as a pattern's source: those in Unicode's confusables.txt (UTS #39), signs of dots
 * above one another, and colons of other widths.
 */
export const colon =
  '[:\\u02d0\\u02f8\\u0589\\u05c3\\u0703\\u0704\\u0903\\u0a83\\u1361\\u16ec\\u1803\\u1809\\u205a\\u205d\\u205e\\u2236\\u22ee\\u2982\\u2af6\\ua4fd\\ua789\\ufe13\\ufe19\\ufe30\\ufe55\\uff1a]';

/** The double-colon sign. */
export const twoColons = '\u2237';

const colons = new RegExp(colon, 'g');
const unseen = new RegExp(invisible, 'g');

/** A line with look-alikes replaced by colons, and without invisible characters. */
export function withoutLooks(line: string): string {
  return line.replace(unseen, '').replace(colons, ':').replaceAll(twoColons, '::');
}
