import type { AttachedFacts } from './facts-of.ts';
import type { Box } from './foreign-pages.ts';

/**
 * The pages of an attached file, ready to be put into a file of ours: everything that they need, and nothing else. It
 * can go from thread to thread. Objects, keys of the parent tree and ids count from 0; `placed` says where they are
 * in a file.
 */
export interface AttachedPages {
  /** By their numbers; the first is the structure element that holds `kids`, and is written by whoever places them. */
  readonly objects: readonly AttachedObject[];
  /** The parent tree (ISO 32000-1, 14.7.4.4): elements as syntax, by key. */
  readonly keys: readonly string[];
  /** Ids of structure elements, with their objects. */
  readonly ids: readonly (readonly [id: string, object: number])[];
  /** The structure elements of the whole file. */
  readonly kids: readonly number[];
  readonly pages: readonly AttachedPage[];
  readonly bookmarks: readonly AttachedBookmark[];
  readonly facts: AttachedFacts;
}

export interface AttachedObject {
  /** The object, or the entries of a stream's dictionary. */
  readonly syntax: string;
  /** Of a stream. */
  readonly data?: Uint8Array;
  /** Whether the data is encoded as the entries say. */
  readonly isEncoded?: boolean;
  /** Objects with the same hash are written once, whatever file they come from: fonts and colour profiles. */
  readonly sum?: string;
}

export interface AttachedPage {
  readonly object: number;
  /** Its key in the parent tree; its value is `owners`, and what is painted over the page. */
  readonly key: number;
  readonly owners: readonly string[];
  readonly media: Box;
  readonly shown: Box;
  readonly rotate: 0 | 90 | 180 | 270;
  /** As a reader sees it, upright. */
  readonly size: readonly [width: number, height: number];
  /** Other entries of its dictionary. */
  readonly entries: string;
  /** Its content streams. */
  readonly contents: readonly number[];
  readonly balance: ContentBalance;
  readonly resources: { readonly fonts: string; readonly others: string };
  readonly annotations: readonly number[];
  /** Where its content paints along its foot and head. */
  readonly edges: PaintedEdges;
  /** Operators that draw what was filled in or marked, after its content. */
  readonly flattened: string;
  /** An untagged page is one marked content. */
  readonly mark?: 'P' | 'Figure';
}

/** How far from the foot and the head of an upright page what is painted over it may reach, in points. */
export const EDGE_DEPTH = 22;

/** From and to, in points from the left of an upright page. */
export type Span = readonly [from: number, to: number];

/** Where something stands within `EDGE_DEPTH` of an upright page's head and foot. */
export interface PaintedEdges {
  readonly head: readonly Span[];
  readonly foot: readonly Span[];
}

/** How many more times the content restores the graphics state than it saves it, and what it leaves open. */
export interface ContentBalance {
  readonly before: number;
  readonly after: number;
  readonly marks: number;
  /** Ends a string, picture, path or text that it leaves open, as operators. */
  readonly ending: string;
}

export interface AttachedBookmark {
  readonly text: string;
  /** From 0. */
  readonly level: number;
  /** An explicit destination, as syntax. */
  readonly place: string;
}

/** Characters that stand for numbers in syntax; no byte is one of them. */
const REFERENCE = '\ue000';
const KEY = '\ue001';
const END = '\ue002';
const PREFIX = '\ue003';

export function referenceTo(object: number): string {
  return `${REFERENCE}${object}${END}`;
}

export function keyAt(key: number): string {
  return `${KEY}${key}${END}`;
}

/** Keeps the file's ids apart from those of others. */
export const idPrefix = PREFIX;

/** Where the objects and keys of attached pages begin in a file, and what their ids begin with. */
export interface Placing {
  readonly object: (object: number) => number;
  readonly key: (key: number) => number;
  readonly prefix: string;
}

/** Syntax with the numbers of the file that it is placed in. */
export function placed(syntax: string, { object, key, prefix }: Placing): string {
  return syntax.replace(
    /([\ue000\ue001])(\d+)\ue002|\ue003/g,
    (_, kind: string | undefined, digits: string) => {
      if (kind === undefined) return prefix;
      return kind === REFERENCE ? `${object(Number(digits))} 0 R` : String(key(Number(digits)));
    },
  );
}
