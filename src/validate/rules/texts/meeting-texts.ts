import { occurrencesOf } from '../../../meeting/abbreviation.ts';
import type { Block } from '../../../meeting/body.ts';
import { type AgendaItem, type Attachment, itemFields, type Person } from '../../../meeting/item.ts';
import type { Meeting, Slot } from '../../../meeting/meeting.ts';
import type { Text } from '../../../meeting/place.ts';
import { bodyTexts, inlineTexts } from './body-texts.ts';
import { fieldText, type Origin, personTexts, type ShownText } from './shown-text.ts';

/** Every text that the full edition shows, with its place, and whether the public edition withholds it. */
export function meetingTexts(meeting: Meeting): readonly ShownText[] {
  const closed = new Set(meeting.items.filter(item => item.status === 'closed').map(item => item.id));
  const itemFiles = new Set(meeting.items.map(item => item.place.file));
  const origin: Origin = { owner: { kind: 'meeting' }, withheld: false };
  const isBehindDoors = meeting.items.every(item => item.status === 'closed');
  const texts = [
    ...[meeting.title, meeting.organisation, meeting.location, meeting.cancelled].flatMap(text =>
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
  return [...texts, ...abbreviationTexts(meeting, texts)];
}

/** What an abbreviation stands for is public where open text uses it. */
function abbreviationTexts({ abbreviations }: Meeting, texts: readonly ShownText[]): readonly ShownText[] {
  return abbreviations.flatMap(abbreviation => {
    const find = occurrencesOf([abbreviation]);
    const isOpen = texts.some(({ text, withheld }) => !withheld && find(text).length > 0);
    return fieldText(abbreviation.expansion, 'text', { owner: { kind: 'meeting' }, withheld: !isOpen });
  });
}

/** Signatories that nobody wrote are persons who are named elsewhere. */
function personsOfMeeting({ chair, secretary, members, apologies, signatories }: Meeting): readonly Person[] {
  const persons = [chair, secretary, ...members, ...apologies, ...signatories];
  return [...new Set(persons.filter(person => person !== undefined))];
}

/** Attendees that a slot takes from its items are in the items' files, and are read there. */
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
  const isClosed = item.status === 'closed';
  const owner: Origin['owner'] = { kind: 'item', item };
  return Object.entries(itemFields).flatMap(([name, field]): ShownText[] => {
    const isForPublic = field.edition === 'closed';
    // Only a closed item shows what was written for the public.
    if (isForPublic && !isClosed) return [];
    const origin: Origin = { owner, withheld: isClosed && !isForPublic };
    const value = item[name as keyof AgendaItem];
    switch (field.holds) {
      case 'text':
        return fieldText(value as Text | undefined, 'reads' in field ? field.reads : 'text', origin);
      case 'texts':
        return (value as readonly Text[]).flatMap(text => fieldText(text, 'text', origin));
      case 'persons':
        return personTexts(value as readonly Person[], origin);
      case 'attachments':
        return (value as readonly Attachment[]).flatMap(each => attachmentTexts(each, origin));
      case 'blocks':
        // A withdrawn item shows the reason instead of its body.
        if (item.withdrawn) return [];
        return bodyTexts(value as readonly Block[], item.place, owner, bodyRule(item, minutes));
      default:
        return [];
    }
  });
}

function attachmentTexts({ title, document, status }: Attachment, { owner, withheld }: Origin): ShownText[] {
  const origin = { owner, withheld: withheld || status === 'closed' };
  return [...fieldText(title, 'text', origin), ...fieldText(document, 'document', origin)];
}

/** Which blocks of an item's body the public edition withholds (docs/format.md, "Editions"). */
function bodyRule(item: AgendaItem, minutes: boolean): (block: Block) => boolean {
  const replaced = item.body.some(block => block.type === 'publicDecision');
  return block => {
    if (block.type === 'publicDecision') return !minutes;
    if (item.status === 'closed' || block.type === 'closed') return true;
    return block.type === 'decision' && (!minutes || replaced);
  };
}
