import type { Place } from '../meeting/place.ts';

/** A stretch of a page, and where what stands in it was written. Lengths are points from the page's upper left corner. */
export interface Area {
  /** From 1. */
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly place: Place;
  /** How many characters of the text that stands at `place` come before it: a paragraph has an area for each line. */
  readonly offset: number;
}
