import { isClosedPhrase } from '../languages/closed-phrases.ts';
import { languages } from '../languages/index.ts';
import type { Block } from '../meeting/body.ts';
import type { AgendaItem, Attachment, Meeting, Person, Slot } from '../meeting/meeting.ts';
import type { Text } from '../meeting/place.ts';
import type { SourceFile } from '../read/source-file.ts';
import { bodyTexts, inlineTexts } from './body-texts.ts';
import { fieldText, type MeetingText, personTexts, type TextKind } from './meeting-text.ts';
import { type Passage, type Written, writtenIn } from './written.ts';

/**
 * Every text of the full meeting, and whether the public edition withholds it. It is read by rules of its own, apart
 * from the edition stage's, so a fault in one of the two is found by the other.
 *
 * @param sources the meeting's files, which show what is where in a body
 */
export function meetingTexts(meeting: Meeting, sources: readonly SourceFile[] = []): readonly MeetingText[] {
  const files = new Map(sources.map(source => [source.path, source]));
  const written = (file: string, isOpen: (passage: Passage, replaced: boolean) => boolean) => {
    const source = files.get(file);
    return source && writtenIn(source, isOpen);
  };
  const closed = new Set(meeting.items.filter(isClosed).map(item => item.id));
  // If no item is open, the cover's note is withheld too.
  const isBehindDoors = meeting.items.every(isClosed);
  const texts = [
    ...fieldText(meeting.title, 'title', false),
    ...fieldText(meeting.organisation, 'title', false),
    ...fieldText(meeting.location, 'text', false),
    ...fieldText(meeting.cancelled, 'text', false),
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
  return [...texts, ...expansions(meeting, texts)];
}

/** What abbreviations stand for: open is what open text, other than addresses and files' names, has the short form of. */
function expansions({ abbreviations }: Meeting, texts: readonly MeetingText[]): readonly MeetingText[] {
  if (abbreviations.length === 0) return [];
  const open = texts.filter(({ kind, withheld }) => !withheld && !notRead.has(kind));
  const words = new Set(open.flatMap(({ text }) => text.normalize('NFC').split(betweenWords)));
  return abbreviations.flatMap(({ short, expansion }) => {
    const isWord = !betweenWords.test(short);
    const isUsed = isWord ? words.has(short) : open.some(({ text }) => text.includes(short));
    return fieldText(expansion, 'text', !isUsed);
  });
}

const betweenWords = /[^\p{L}\p{M}\p{N}_]+/u;
const notRead: ReadonlySet<TextKind> = new Set(['address', 'picture', 'file']);

/** Without a status nothing is published. */
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

/** An item, and what its texts depend on in the meeting. */
interface Searched {
  readonly item: AgendaItem;
  readonly closed: boolean;
  readonly meeting: Meeting;
  readonly written?: Written;
}

type Read<T> = (value: T, searched: Searched) => readonly MeetingText[];

/** What is looked for of each field, in order. The edition stage and the rules have another list, in src/meeting/item.ts. */
const fields: { readonly [F in keyof AgendaItem]-?: Read<NonNullable<AgendaItem[F]>> } = {
  title: text('title'),
  publicTitle: forPublic('title'),
  publicGroup: forPublic('heading'),
  // The name of a closed item's file is not public.
  id: (id, { item: { place }, closed }) =>
    closed ? [{ text: id, kind: 'file', place, withheld: true }] : [],
  case: text('case'),
  classification: text('case'),
  group: (group, { closed, meeting: { language } }) =>
    fieldText(group, 'heading', closed && !isClosedPhrase(group.value, languages[language])),
  route: (route, { closed }) => route.flatMap(step => fieldText(step, 'text', closed)),
  late: text('text'),
  withdrawn: text('text'),
  responsible: persons,
  attendees: persons,
  recused: persons,
  attachments: (attachments, { closed }) => attachments.flatMap(each => attachmentTexts(each, closed)),
  body: (body, { item, meeting, written }) =>
    bodyTexts(body, item.place, bodyRule(item, meeting.kind === 'minutes'), written),
  number: nothing,
  place: nothing,
  status: nothing,
  statusGiven: nothing,
  purpose: nothing,
  unclear: nothing,
  groupEnds: nothing,
  time: nothing,
  duration: nothing,
  standing: nothing,
  allow: nothing,
};

function text(kind: TextKind): Read<Text> {
  return (value, { closed }) => fieldText(value, kind, closed);
}

/** What a closed item's author wrote for the public; an open item does not show it. */
function forPublic(kind: TextKind): Read<Text> {
  return (value, { closed }) => (closed ? fieldText(value, kind, false) : []);
}

function persons(value: readonly Person[], { closed }: Searched): readonly MeetingText[] {
  return personTexts(value, closed);
}

/** What no reader sees, or sees only in the program's words. */
function nothing(): readonly MeetingText[] {
  return [];
}

function itemTexts(item: AgendaItem, meeting: Meeting, written?: Written): readonly MeetingText[] {
  const searched = { item, closed: isClosed(item), meeting, written };
  return Object.entries(fields).flatMap(([name, read]) => {
    const value = item[name as keyof AgendaItem];
    return value === undefined ? [] : (read as Read<unknown>)(value, searched);
  });
}

/**
 * Which blocks of an item's body the public edition leaves out. A withdrawn item shows none. Notes follow the text
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
    ...fieldText(attachment.url, 'address', withheld),
    // In an open item neither: no reader sees it.
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
