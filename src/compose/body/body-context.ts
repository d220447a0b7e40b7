import type { Timetable } from '../../document/document.ts';
import type { Composition } from '../composition.ts';
import type { HeadingLevels } from './heading-levels.ts';
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
