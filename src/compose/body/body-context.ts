import type { Timetable } from '../../document/document.ts';
import type { Composition } from '../composition.ts';
import type { Notes } from './notes.ts';

/** What is known while going through a body. */
export interface BodyContext {
  readonly composition: Composition;
  readonly file: string;
  readonly notes: Notes;
  /** The level of its sections' headings in the document. */
  readonly level: number;
  /** How far below them the next heading in reading order is, by its depth in the source. */
  readonly belowSection: (depth: number) => number;
  /** The id of the next section; undefined if sections have no bookmarks. */
  readonly nextSection?: () => string;
  readonly timetable?: Timetable;
  /** In a list, a quotation, a table or a note: headings there open no section. */
  readonly nested: boolean;
}
