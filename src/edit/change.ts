import type { WrongWords } from '../languages/command-line/words.ts';

/** What is to be done in a meeting's folder. Names are relative to it, with `/`. It is made in this order. */
export interface Change {
  /** Files that are removed, if they still hold this. */
  readonly removed?: readonly Added[];
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

/** What takes a change back. Folders that were made stay, and so does whatever something else has changed since. */
export function undone({ removed = [], renamed = [], added = [], changed = [] }: Change): Change {
  return {
    removed: added,
    renamed: renamed.map(({ from, to }) => ({ from: to, to: from })).reverse(),
    added: removed,
    changed: changed.map(({ name, before, after }) => ({ name, before: after, after: before })),
  };
}

/** Why nothing is written: its sentence is in the words of the command line, by its code. */
export type Refusal = {
  [C in keyof WrongWords]: { readonly code: C; readonly facts: Parameters<WrongWords[C]> };
}[keyof WrongWords];

/** What was asked for, or why it can't be done. */
export type Asked<T> = { readonly value: T } | { readonly refused: Refusal };

export function refuse<C extends keyof WrongWords>(
  code: C,
  ...facts: Parameters<WrongWords[C]>
): { readonly refused: Refusal } {
  return { refused: { code, facts } as unknown as Refusal };
}
