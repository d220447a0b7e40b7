import type { Block, Inlines } from '../../../document/document.ts';
import type { Html } from '../write.ts';

/** Where a block stands. */
export interface Place {
  /** How many levels its headings are below those of the Document: the title alone is of level 1. */
  readonly below: 0 | 1;
  /** The id that a part is named by, for the first heading in it. */
  readonly name?: string;
  /** The caption of a figure or table. */
  readonly caption?: Inlines;
  /** Writes the blocks within a block. */
  readonly blocks: (blocks: readonly Block[], place: Omit<Place, 'caption'>) => Html;
}
