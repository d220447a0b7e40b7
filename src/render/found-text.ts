/** A text that a reader gets out of a finished file, in reading order; lines end with `\n`. */
export interface FoundText {
  readonly text: string;
  /**
   * `page` is the text in reading order, which continues from page to page; for the rest the format has its own
   * words.
   */
  readonly where: string;
  /** From 1. */
  readonly page?: number;
}
