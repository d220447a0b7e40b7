/** Every rule. One more is its file and its line here; the order does not matter, since diagnostics are sorted by place. */
export { abbreviationUnexplained } from './abbreviation-unexplained.ts';
export { attachmentTwice, attachmentUnused } from './attachments.ts';
export { closedMeant } from './closed-meant.ts';
export { closedNamed } from './closed-named.ts';
export { closedSentence } from './closed-sentence.ts';
export { closedSlot } from './closed-slot.ts';
export { glyphMissing } from './glyph-missing.ts';
export { identityNumber } from './identity-number.ts';
export { internalNote } from './internal-note.ts';
export { personSpelling } from './person-spelling.ts';
export { reasonMissing } from './reason-missing.ts';
export { decisionMissing, sectionMissing, sectionOrder } from './sections.ts';
export { signatoryUnknown } from './signatory-unknown.ts';
export { publicTitleOpen, statusMissing } from './status.ts';
export { itemWithoutSlot, slotOrder, slotPastEnd } from './timetable.ts';
