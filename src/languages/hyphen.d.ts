declare module 'hyphen' {
  /** Puts hyphens into words, using patterns in the package's own form. */
  export default function createHyphenator(
    patterns: unknown,
    options: { readonly hyphenChar: string; readonly html: boolean; readonly minWordLength: number },
  ): (text: string) => string;
}
