/** A point in a source file; lines and columns count from 1, columns are UTF-16 units (a tab is 1). */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** Where something is in a source file. `file` is relative to the working directory, with `/`; `end` is exclusive. */
export interface Place {
  readonly file: string;
  readonly start: Point;
  readonly end: Point;
}

/** A value that an author wrote, and where. It keeps this shape from the file to the page. */
export interface Placed<T> {
  readonly value: T;
  readonly place: Place;
}

/** What an author wrote as the value of a field, as written. */
export type Text = Placed<string>;
