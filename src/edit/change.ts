/** What is to be done in a meeting's folder. Names are relative to it, with `/`. It is made in this order. */
export interface Change {
  /** Made if they are not there. */
  readonly folders?: readonly string[];
  readonly renamed?: readonly Renamed[];
  /** New files; what has such a name already stays. */
  readonly added?: readonly Added[];
  readonly changed?: readonly Changed[];
}

export interface Renamed {
  readonly from: string;
  readonly to: string;
}

export interface Added {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** A text file, without its byte-order mark, which stays. */
export interface Changed {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}
