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

/** What an author wrote as the value of a field, as written, and where. */
export interface Text {
  readonly text: string;
  readonly place: Place;
}
