/**
 * What a language's compounds end with: the patterns know syllables, but not where `fravær + indsats` is joined. A
 * word is parted before each of these, and its parts are hyphenated one by one.
 */
export interface Compounds {
  /** Words that compounds are made with, in lower case, without endings. */
  readonly elements: ReadonlySet<string>;
  /** What may follow an element at a word's end. */
  readonly ending: RegExp;
  /** What may stand between an element and the next. */
  readonly links: readonly string[];
}

/** Words in a text, parted by white space. */
export function elements(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
