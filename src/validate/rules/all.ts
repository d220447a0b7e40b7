/** Every rule. One more is its file and its line here; the order does not matter, since diagnostics are sorted by place. */
export { attachmentTwice } from './attachment-twice.ts';
export { attachmentUnused } from './attachment-unused.ts';
export { closedMeant } from './closed-meant.ts';
export { closedNamed } from './closed-named.ts';
export { closedSentence } from './closed-sentence.ts';
export { closedSlot } from './closed-slot.ts';
export { decisionMissing } from './decision-missing.ts';
export { glyphMissing } from './glyph-missing.ts';
export { identityNumber } from './identity-number.ts';
export { itemWithoutSlot } from './item-without-slot.ts';
export { personSpelling } from './person-spelling.ts';
export { publicTitleOpen } from './public-title-open.ts';
export { reasonMissing } from './reason-missing.ts';
export { sectionMissing } from './section-missing.ts';
export { sectionOrder } from './section-order.ts';
export { signatoryUnknown } from './signatory-unknown.ts';
export { slotOrder, slotPastEnd } from './slot-times.ts';
export { statusMissing } from './status-missing.ts';
