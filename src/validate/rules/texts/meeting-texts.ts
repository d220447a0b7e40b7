import type { Block } from '../../../meeting/body.ts';
import type { AgendaItem, Attachment, Meeting, Person, Slot } from '../../../meeting/meeting.ts';
import { bodyTexts, inlineTexts } from './body-texts.ts';
import { fieldText, type Origin, personTexts, type ShownText } from './shown-text.ts';

/** Every text that the full edition shows, with its place, and whether the public edition is without it. */
export function meetingTexts(meeting: Meeting): readonly ShownText[] {
  const closed = new Set(meeting.items.filter(item => item.status === 'closed').map(item => item.id));
  const itemFiles = new Set(meeting.items.map(item => item.place.file));
  const origin: Origin = { owner: { kind: 'meeting' }, withheld: false };
  const isBehindDoors = meeting.items.every(item => item.status === 'closed');
  return [
    ...[meeting.title, meeting.organisation, meeting.location].flatMap(text =>
      fieldText(text, 'text', origin),
    ),
    ...personTexts(personsOfMeeting(meeting), origin),
    ...bodyTexts(
      meeting.note,
      meeting.place,
      { kind: 'note' },
      block => isBehindDoors || block.type === 'closed',
    ),
    ...meeting.slots.flatMap(slot => slotTexts(slot, closed, itemFiles)),
    ...meeting.items.flatMap(item => itemTexts(item, meeting.kind === 'minutes')),
  ];
}

/** Signatories that nobody wrote are the same persons once more. */
function personsOfMeeting({ chair, secretary, members, apologies, signatories }: Meeting): readonly Person[] {
  const persons = [chair, secretary, ...members, ...apologies, ...signatories];
  return [...new Set(persons.filter(person => person !== undefined))];
}

/** Attendees that a slot has from its items stand in the items' files, and are read there. */
function slotTexts(slot: Slot, closed: ReadonlySet<string>, itemFiles: ReadonlySet<string>): ShownText[] {
  const withheld = slot.kind === 'items' && slot.items.some(id => closed.has(id));
  const origin: Origin = { owner: { kind: 'slot', slot }, withheld };
  const own = slot.attendees.filter(({ name }) => !itemFiles.has(name.place.file));
  return [
    ...fieldText(slot.title, 'text', origin),
    ...personTexts(own, origin),
    ...inlineTexts(slot.note ?? [], slot.place, origin),
    ...slot.points.flatMap(point => inlineTexts(point, slot.place, origin)),
  ];
}

function itemTexts(item: AgendaItem, minutes: boolean): ShownText[] {
  const closed = item.status === 'closed';
  const origin: Origin = { owner: { kind: 'item', item }, withheld: closed };
  return [
    ...fieldText(item.title, 'text', origin),
    ...[item.publicTitle, item.publicGroup].flatMap(text =>
      fieldText(closed ? text : undefined, 'text', { ...origin, withheld: false }),
    ),
    ...fieldText(item.case, 'case', origin),
    ...fieldText(item.classification, 'classification', origin),
    ...[item.group, item.late, item.withdrawn, ...item.route].flatMap(text =>
      fieldText(text, 'text', origin),
    ),
    ...personTexts([...item.responsible, ...item.attendees, ...item.recused], origin),
    ...item.attachments.flatMap(attachment => attachmentTexts(attachment, origin)),
    // A withdrawn item shows why instead of its body.
    ...(item.withdrawn ? [] : bodyTexts(item.body, item.place, origin.owner, bodyRule(item, minutes))),
  ];
}

function attachmentTexts({ title, document, status }: Attachment, { owner, withheld }: Origin): ShownText[] {
  const origin = { owner, withheld: withheld || status === 'closed' };
  return [...fieldText(title, 'text', origin), ...fieldText(document, 'document', origin)];
}

/** Which blocks of an item's body the public edition is without (docs/format.md, "Editions"). */
function bodyRule(item: AgendaItem, minutes: boolean): (block: Block) => boolean {
  const replaced = item.body.some(block => block.type === 'publicDecision');
  return block => {
    if (block.type === 'publicDecision') return !minutes;
    if (item.status === 'closed' || block.type === 'closed') return true;
    return block.type === 'decision' && (!minutes || replaced);
  };
}
