import type { Code, Definition, FootnoteDefinition, Html, Text } from 'mdast';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { Place } from '../../../meeting/place.ts';
import type { Home } from '../homes.ts';
import type { ContinuedLists } from './continued-lists.ts';

/** A note, and its identifier in the body: two notes with the same label may belong to different passages. */
export interface Note {
  readonly definition: FootnoteDefinition;
  readonly identifier: string;
  readonly home: Home;
}

/** What is passed along while a tree is read, from its first node to its last. */
export interface Reading {
  readonly report: (diagnostic: Diagnostic) => void;
  /** The text that the nodes' offsets count in, as typed. */
  readonly text: string;
  /** The place of a range of that text. */
  readonly placeOf: (start: number, end: number) => Place;
  /** A node's text as typed: word processors' marks were read as Markdown's. */
  readonly typed: (node: Text | Code | Html) => string;
  /** The addresses that the text may use, by identifier. */
  readonly definitions: ReadonlyMap<string, Definition>;
  /** The addresses that something referred to so far. */
  readonly used: Set<Definition>;
  /** The notes that the text may use and that shown text refers to, by the identifier as typed. */
  readonly notes: ReadonlyMap<string, Note>;
  /** Lists that decisions part. */
  readonly continued: ContinuedLists;
  /** Names of the HTML tags that were reported as shown: their closing tags need no message. */
  readonly tags: Set<string>;
}
