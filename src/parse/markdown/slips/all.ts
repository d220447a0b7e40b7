import { boldUnclosed } from './bold-unclosed.ts';
import type { TextSlip } from './find-slips.ts';
import { headingSpace } from './heading-space.ts';
import { linesJoined } from './lines-joined.ts';
import { linkSpace, pictureSpace } from './link-slips.ts';
import { listUnread } from './list-unread.ts';
import { otherMarks } from './other-marks.ts';
import { ruleDashes } from './rule-dashes.ts';
import { tableRow } from './table-row.ts';

/** Every kind of slip in the words of a text. One more is its file and its line here. */
export const wordSlips: readonly TextSlip[] = [
  ruleDashes,
  headingSpace,
  pictureSpace,
  linkSpace,
  otherMarks,
  boldUnclosed,
];

/** Slips of a paragraph as a whole: the first that is found is told. */
export const paragraphSlips: readonly TextSlip[] = [tableRow, listUnread, linesJoined];
