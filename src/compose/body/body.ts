import type { Block, Footnotes, Inlines, Timetable } from '../../document/document.ts';
import type { Block as FullBlock, PublicBlock } from '../../meeting/body.ts';
import type { Inline } from '../../meeting/meeting.ts';
import type { Place } from '../../meeting/place.ts';
import type { Composition } from '../composition.ts';
import { composeBlocks } from './blocks.ts';
import type { BodyContext } from './body-context.ts';
import { headingDepths, headingLevels } from './heading-levels.ts';
import { composeInlines } from './inlines.ts';
import { createNotes } from './notes.ts';

/** Where a body comes from and where it goes. */
interface BodySource {
  /** In the file whose coordinates the body is in. */
  readonly place: Place;
  /** What the ids of its sections and notes begin with: "item-7". */
  readonly id: string;
  /** The level of its sections' headings in the document. */
  readonly level: number;
  /** Its sections have bookmarks. */
  readonly outlined?: boolean;
  /** What is shown at `::timetable`. */
  readonly timetable?: Timetable;
}

/** A body's blocks, and its footnotes, which come at the end of the item. */
interface ComposedBody {
  readonly blocks: readonly Block[];
  readonly footnotes: readonly Footnotes[];
}

/** The Markdown of a body as blocks of the document. */
export function composeBody(
  body: readonly (FullBlock | PublicBlock)[],
  { place, id, level, outlined, timetable }: BodySource,
  composition: Composition,
): ComposedBody {
  let sections = 0;
  const context: BodyContext = {
    composition,
    file: place.file,
    notes: createNotes(body, id, composition),
    levels: headingLevels(level),
    belowSection: headingDepths(),
    nextSection: outlined ? () => `${id}.section-${++sections}` : undefined,
    timetable,
    nested: false,
  };
  const blocks = composeBlocks(body, context);
  // Notes come after everything else in the item, so their heading levels start again.
  const inNote = {
    ...context,
    levels: headingLevels(level),
    belowSection: headingDepths(),
    nested: true,
  };
  const notes = context.notes.compose(note => composeBlocks(note.children, inNote), place.file);
  const label = composition.labels.notes;
  return { blocks, footnotes: notes.length > 0 ? [{ role: 'footnotes', label, notes }] : [] };
}

/** The Markdown of a field, as inlines. Notes are not defined there. */
export function composeField(inline: Inline, place: Place, composition: Composition): Inlines {
  return composeInlines(inline, {
    composition,
    file: place.file,
    notes: createNotes([], '', composition),
  });
}
