import { attachedNumber } from './attached-number.ts';
import { attachmentTwice } from './attachment-twice.ts';
import { attachmentUnused } from './attachment-unused.ts';
import { closedMeant } from './closed-meant.ts';
import { closedNamed } from './closed-named.ts';
import { closedSentence } from './closed-sentence.ts';
import { closedSlot } from './closed-slot.ts';
import { glyphMissing } from './glyph-missing.ts';
import { identityNumber } from './identity-number.ts';
import { itemWithoutSlot } from './item-without-slot.ts';
import { personSpelling } from './person-spelling.ts';
import type { FileRule, Rule } from './rule.ts';
import { sectionMissing } from './section-missing.ts';
import { sectionOrder } from './section-order.ts';
import { signatoryUnknown } from './signatory-unknown.ts';
import { slotOrder } from './slot-order.ts';
import { slotPastEnd } from './slot-past-end.ts';
import { statusMissing } from './status-missing.ts';

/** Every rule; the order does not matter, since diagnostics are sorted by place. */
export const rules: readonly Rule[] = [
  attachmentTwice,
  attachmentUnused,
  closedMeant,
  closedNamed,
  closedSentence,
  closedSlot,
  glyphMissing,
  identityNumber,
  itemWithoutSlot,
  personSpelling,
  sectionMissing,
  sectionOrder,
  signatoryUnknown,
  slotOrder,
  slotPastEnd,
  statusMissing,
];

/** Those that read attached files. */
export const fileRules: readonly FileRule[] = [attachedNumber];
