import type { Code, Definition, FootnoteDefinition, Html, Text } from 'mdast';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { Place } from '../../../meeting/place.ts';
import type { Home } from '../homes.ts';

/** A note, and what it is called by in the body: two notes of one label may serve different passages. */
export interface Note {
  readonly definition: FootnoteDefinition;
  readonly identifier: string;
  readonly home: Home;
}

/** What is known on the way through a tree, from its first node to its last. */
export interface Reading {
  readonly report: (diagnostic: Diagnostic) => void;
  /** The text that the nodes' offsets count in, as typed. */
  readonly text: string;
  /** The place of a range of that text. */
  readonly placeOf: (start: number, end: number) => Place;
  /** A node's text as its author typed it: marks of word processors were read as Markdown's. */
  readonly typed: (node: Text | Code | Html) => string;
  /** Those that the text may use, by identifier. */
  readonly definitions: ReadonlyMap<string, Definition>;
  /** Those that something referred to. */
  readonly used: Set<Definition>;
  /** The notes that the text may use and that shown text refers to, by the identifier that they are typed with. */
  readonly notes: ReadonlyMap<string, Note>;
  /** Names of the HTML tags that were shown: their ends are told with them. */
  readonly tags: Set<string>;
}
