/**
 * The Markdown of a body, as mdast nodes (https://github.com/syntax-tree/mdast) in the source file's own coordinates.
 *
 * The parse stage leaves only what later stages have to know: references are resolved (no `linkReference`,
 * `imageReference`, `definition`), HTML is gone (comments dropped; `<br>`, `<sup>`, `<sub>` as nodes; the rest as text),
 * heading depths are 2 to 4 as typed, links lead to a known kind of address, pictures to a file. A cell of a table
 * has `break` nodes between its lines, with the dashes of bullets as typed. Notes that nothing shown refers to are gone;
 * the others stand where their author wrote them, in a quotation or list even. What our own directives add is declared
 * here.
 */
import type { BlockContent, FootnoteDefinition, Node, Parent, PhrasingContent } from 'mdast';
import type { Picture } from './picture.ts';

/** `:::closed`: a passage that the public edition replaces by a short mark. */
export interface ClosedPassage extends Parent {
  type: 'closed';
  children: OpenBlock[];
}

/** `:::decision` */
export interface Decision extends Parent {
  type: 'decision';
  children: OpenBlock[];
}

/** `:::public-decision`: what the public edition says instead of the decision. */
export interface PublicDecision extends Parent {
  type: 'publicDecision';
  children: OpenBlock[];
}

/** `::timetable`: the timetable is shown here. */
export interface TimetableMark extends Node {
  type: 'timetable';
}

/** `::pagebreak` */
export interface PageBreak extends Node {
  type: 'pageBreak';
}

/** `<sup>…</sup>` */
export interface Superscript extends Parent {
  type: 'superscript';
  children: PhrasingContent[];
}

/** `<sub>…</sub>` */
export interface Subscript extends Parent {
  type: 'subscript';
  children: PhrasingContent[];
}

/** `<span lang="en">…</span>`: a passage in another language than the meeting's. */
export interface LanguagePassage extends Parent {
  type: 'language';
  /** BCP 47 */
  language: string;
  children: PhrasingContent[];
}

/** What the public edition has in place of a `:::closed` passage; it contains nothing of it. */
export interface WithheldPassage {
  readonly type: 'withheld';
}

/** A block with nothing to withhold: the type of everything in the public edition. */
export type OpenBlock = BlockContent | FootnoteDefinition | TimetableMark | PageBreak;

/** A block of a body in the full edition. `closed` and the decisions are at the top level only. */
export type Block = OpenBlock | ClosedPassage | Decision | PublicDecision;

/** A block of a body in the public edition. */
export type PublicBlock = OpenBlock | Decision | WithheldPassage;

declare module 'mdast' {
  interface PhrasingContentMap {
    superscript: Superscript;
    subscript: Subscript;
    language: LanguagePassage;
  }
  interface RootContentMap {
    superscript: Superscript;
    subscript: Subscript;
    language: LanguagePassage;
    closed: ClosedPassage;
    decision: Decision;
    publicDecision: PublicDecision;
    timetable: TimetableMark;
    pageBreak: PageBreak;
  }
  interface ImageData {
    /** The picture that `url` names, read and checked by the validate stage. */
    picture?: Picture;
  }
  interface ListData {
    /** Between it and the list before there are decisions only, and it goes on counting. */
    goesOn?: true;
    /** Numerals by the list's depth among ordered lists: 1. (0), a. (1), i. (2), then again from 1. */
    orderedDepth?: number;
    /** Marks that its author typed instead. */
    letters?: 'lower-alpha' | 'upper-alpha' | 'lower-roman';
    /** `:::steps`: its points are steps in time. */
    steps?: true;
  }
  interface TableData {
    /** `:::bars`: the figures of its last column are drawn. */
    bars?: true;
  }
}
