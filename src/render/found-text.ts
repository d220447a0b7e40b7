/** Where in a finished file a text was found. */
export type FoundWhere =
  | 'page'
  | 'info'
  | 'xmp'
  | 'bookmark'
  | 'destination'
  | 'structure'
  | 'link'
  | 'embedded'
  | 'field'
  | 'alt';

/** A text that a reader gets out of a finished file, in reading order; lines end with `\n`. */
export interface FoundText {
  readonly text: string;
  readonly where: FoundWhere;
  /** From 1. */
  readonly page?: number;
}
