import { attachedNumber } from './attached-number.ts';
import { attachmentTwice } from './attachment-twice.ts';
import { attachmentUnused } from './attachment-unused.ts';
import { closedMeant } from './closed-meant.ts';
import { closedNamed } from './closed-named.ts';
import { closedSentence } from './closed-sentence.ts';
import { closedSlot } from './closed-slot.ts';
import { fieldInBody } from './field-in-body.ts';
import { glyphMissing } from './glyph-missing.ts';
import { identityNumber } from './identity-number.ts';
import { itemWithoutSlot } from './item-without-slot.ts';
import { matterSecond } from './matter-second.ts';
import { personSpelling } from './person-spelling.ts';
import { publicTitleOpen } from './public-title-open.ts';
import type { FileRule, Rule } from './rule.ts';
import { sectionMissing } from './section-missing.ts';
import { sectionOrder } from './section-order.ts';
import { signatoryUnknown } from './signatory-unknown.ts';
import { slotOrder } from './slot-order.ts';
import { slotPastEnd } from './slot-past-end.ts';
import { statusEmpty } from './status-empty.ts';
import { statusMisplaced } from './status-misplaced.ts';
import { statusMissing } from './status-missing.ts';

/** Every rule; the order does not matter, since diagnostics are sorted by place. */
export const rules: readonly Rule[] = [
  attachmentTwice,
  attachmentUnused,
  closedMeant,
  closedNamed,
  closedSentence,
  closedSlot,
  fieldInBody,
  glyphMissing,
  identityNumber,
  itemWithoutSlot,
  matterSecond,
  personSpelling,
  publicTitleOpen,
  sectionMissing,
  sectionOrder,
  signatoryUnknown,
  slotOrder,
  slotPastEnd,
  statusEmpty,
  statusMisplaced,
  statusMissing,
];

/** Those that read attached files. */
export const fileRules: readonly FileRule[] = [attachedNumber];
