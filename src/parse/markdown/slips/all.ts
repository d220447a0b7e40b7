import { boldUnclosed } from './bold-unclosed.ts';
import type { TextSlip } from './find-slips.ts';
import { headingSpace } from './heading-space.ts';
import { linesJoined } from './lines-joined.ts';
import { linkSpace, pictureSpace } from './link-slips.ts';
import { otherMarks } from './other-marks.ts';
import { ruleDashes } from './rule-dashes.ts';
import { tableRow } from './table-row.ts';

/** Every kind of slip in a text. One more is its file and its line here. */
export const textSlips: readonly TextSlip[] = [
  ruleDashes,
  tableRow,
  headingSpace,
  pictureSpace,
  linkSpace,
  otherMarks,
  boldUnclosed,
  linesJoined,
];
