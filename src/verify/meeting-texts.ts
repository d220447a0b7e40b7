import { isClosedPhrase } from '../languages/closed-phrases.ts';
import { languages } from '../languages/index.ts';
import type { Block } from '../meeting/body.ts';
import type { AgendaItem, Attachment, Meeting, Slot } from '../meeting/meeting.ts';
import type { SourceFile } from '../read/source-file.ts';
import { bodyTexts, inlineTexts } from './body-texts.ts';
import { fieldText, type MeetingText, personTexts } from './meeting-text.ts';
import { type Passage, type Written, writtenIn } from './written.ts';

/**
 * Every text of the full meeting, and whether it is withheld from the public edition. It is read from the full meeting
 * by rules of its own, apart from the edition stage's, so that a fault in one of the two is found by the other.
 *
 * @param sources the meeting's files; what stands where in a body is then seen from them
 */
export function meetingTexts(meeting: Meeting, sources: readonly SourceFile[] = []): readonly MeetingText[] {
  const files = new Map(sources.map(source => [source.path, source]));
  const written = (file: string, isOpen: (passage: Passage, replaced: boolean) => boolean) => {
    const source = files.get(file);
    return source && writtenIn(source, isOpen);
  };
  const closed = new Set(meeting.items.filter(isClosed).map(item => item.id));
  // Where no item is open the cover's note is withheld, too.
  const isBehindDoors = meeting.items.every(isClosed);
  return [
    ...fieldText(meeting.title, 'title', false),
    ...fieldText(meeting.organisation, 'title', false),
    ...fieldText(meeting.location, 'text', false),
    ...personTexts([meeting.chair, meeting.secretary], false),
    ...personTexts([...meeting.members, ...meeting.apologies, ...meeting.signatories], false),
    ...bodyTexts(
      meeting.note,
      meeting.place,
      block => isBehindDoors || block.type === 'closed',
      written(meeting.place.file, passage => !isBehindDoors && passage === 'outside'),
    ),
    ...meeting.items.flatMap(item =>
      itemTexts(item, meeting, written(item.place.file, openPassages(item, meeting.kind === 'minutes'))),
    ),
    ...meeting.slots.flatMap(slot => slotTexts(slot, closed)),
  ];
}

/** Nothing said, nothing published. */
function isClosed(item: AgendaItem): boolean {
  return item.status === 'closed' || !item.statusGiven;
}

/** Which lines of an item's body the public edition has: `bodyRule`, of passages. */
function openPassages(item: AgendaItem, minutes: boolean): (passage: Passage, replaced: boolean) => boolean {
  return (passage, replaced) => {
    if (item.withdrawn || passage === 'closed') return false;
    if (passage === 'public-decision') return minutes;
    if (isClosed(item)) return false;
    return passage === 'outside' || (minutes && !replaced);
  };
}

function itemTexts(item: AgendaItem, { kind, language }: Meeting, written?: Written): readonly MeetingText[] {
  const closed = isClosed(item);
  return [
    ...fieldText(item.title, 'title', closed),
    ...(closed ? publicTexts(item) : []),
    ...fieldText(item.case, 'case', closed),
    ...fieldText(item.classification, 'case', closed),
    ...fieldText(
      item.group,
      'heading',
      closed && !isClosedPhrase(item.group?.text ?? '', languages[language]),
    ),
    ...[...item.route, item.late, item.withdrawn].flatMap(text => fieldText(text, 'text', closed)),
    ...personTexts([...item.responsible, ...item.attendees, ...item.recused], closed),
    ...item.attachments.flatMap(attachment => attachmentTexts(attachment, closed)),
    ...bodyTexts(item.body, item.place, bodyRule(item, kind === 'minutes'), written),
  ];
}

/** What a closed item's author wrote for the public, and its file's name, which is not for the public. */
function publicTexts(item: AgendaItem): readonly MeetingText[] {
  const name: MeetingText = { text: item.id, kind: 'file', place: item.place, withheld: true };
  return [
    ...fieldText(item.publicTitle, 'title', false),
    ...fieldText(item.publicGroup, 'heading', false),
    name,
  ];
}

/**
 * Which blocks of an item's body the public edition is without. A withdrawn item shows none. Notes follow the text
 * that refers to them.
 */
function bodyRule(item: AgendaItem, minutes: boolean): (block: Block) => boolean {
  const replaced = item.body.some(block => block.type === 'publicDecision');
  return block => {
    if (item.withdrawn) return true;
    if (block.type === 'footnoteDefinition') return false;
    if (block.type === 'publicDecision') return !minutes;
    if (isClosed(item) || block.type === 'closed') return true;
    return block.type === 'decision' && (!minutes || replaced);
  };
}

function attachmentTexts(attachment: Attachment, closedItem: boolean): readonly MeetingText[] {
  const withheld = closedItem || attachment.status === 'closed';
  return [
    ...fieldText(attachment.title, 'title', withheld),
    ...fieldText(attachment.document, 'document', withheld),
    // Of an open one neither: no reader sees it.
    ...(withheld ? fieldText(attachment.fileName, 'file', withheld) : []),
  ];
}

function slotTexts(slot: Slot, closed: ReadonlySet<string>): readonly MeetingText[] {
  const withheld = slot.kind === 'items' && slot.items.some(id => closed.has(id));
  return [
    ...fieldText(slot.title, 'title', withheld),
    ...personTexts(slot.attendees, withheld),
    ...inlineTexts(slot.note ?? [], slot.place, withheld),
    ...slot.points.flatMap(point => inlineTexts(point, slot.place, withheld)),
  ];
}
