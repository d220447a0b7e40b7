import type { Timetable } from '../../document/document.ts';
import type { Composition } from '../composition.ts';
import type { Notes } from './notes.ts';

/** What is known while going through a body. */
export interface BodyContext {
  readonly composition: Composition;
  readonly file: string;
  readonly notes: Notes;
  /** The levels of its headings in the document. */
  readonly levels: HeadingLevels;
  /** How far below a section the next heading in reading order is, by its depth in the source. */
  readonly belowSection: (depth: number) => number;
  /** The id of the next section or passage; undefined if they have no bookmarks. */
  readonly nextSection?: () => string;
  readonly timetable?: Timetable;
  /** In a list, a quotation, a table or a note: headings there open no section. */
  readonly nested: boolean;
}

/** The levels of headings in the document, in reading order and without gaps (ISO 14289-1, 7.4.2). */
interface HeadingLevels {
  /** Of the next heading, by its depth in the source. */
  readonly next: (depth: number) => number;
  /** Of a heading below all those that the next text stands under. */
  readonly below: () => number;
}

/** @param first of the body's sections */
export function headingLevels(first: number): HeadingLevels {
  const above: number[] = [];
  const depthOf = depthsBelow(above);
  return { next: depth => first + depthOf(depth), below: () => first + above.length };
}

/**
 * Returns the depths of a body's headings, in reading order and without gaps: one below the nearest heading before it
 * that is larger in the source, or 0 if there is none (ISO 14289-1, 7.4.2). Only shown headings count, so a withheld
 * heading moves no other.
 */
export function headingDepths(): (depth: number) => number {
  return depthsBelow([]);
}

function depthsBelow(above: number[]): (depth: number) => number {
  return depth => {
    while (above.length > 0 && above.at(-1)! >= depth) above.pop();
    above.push(depth);
    return above.length - 1;
  };
}
