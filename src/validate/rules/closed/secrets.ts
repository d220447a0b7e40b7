import { type AgendaItem, fieldsWith, type Part, type Person, personFields } from '../../../meeting/item.ts';
import type { Meeting } from '../../../meeting/meeting.ts';
import { wordsIn } from '../texts/words.ts';
import { lettersOf, stemsOf, type Words } from './words.ts';

/** Something that everyone could learn about a closed item or attachment, as its author wrote it. */
export type Secret = {
  readonly text: string;
  readonly item: AgendaItem;
} & ({ readonly kind: 'title' | 'case' | 'attachment' } | { readonly kind: 'person'; readonly part: Part });

/**
 * The titles, case numbers and persons of closed items, and the titles of closed attachments. What the author published
 * elsewhere is not a secret: a title that is also an open item's or a public title, a person in an open field, a case
 * number that an open item has too.
 */
export function secretsOf(meeting: Meeting, words: Words): readonly Secret[] {
  const closed = meeting.items.filter(item => !isOpen(item));
  return [
    ...titlesOf(meeting, closed, words),
    ...personsOf(meeting, closed, words),
    ...casesOf(meeting, closed),
    ...attachmentsOf(meeting),
  ];
}

export function isOpen({ status }: AgendaItem): boolean {
  return status === 'open';
}

/** Whether a title has two words, or ten letters; anyone may use a shorter one. */
export function isTitleOfWeight({ title: { value: text } }: AgendaItem): boolean {
  return wordsIn(text).length >= 2 || lettersOf(text) >= 10;
}

function titlesOf(
  { items }: Meeting,
  closed: readonly AgendaItem[],
  { stem, isMatter }: Words,
): readonly Secret[] {
  const keyOf = (text: string) => stemsOf(text, stem).join(' ');
  const publicTitles = [
    ...items.filter(isOpen).map(({ title }) => title),
    ...items.flatMap(({ publicTitle = [] }) => publicTitle),
  ];
  const known = new Set(publicTitles.map(({ value: text }) => keyOf(text)));
  return closed.flatMap((item): Secret[] => {
    const { value: text } = item.title;
    if (wordsIn(text).every(({ word }) => word.length < 4 || isMatter(word))) return [];
    return isTitleOfWeight(item) && !known.has(keyOf(text)) ? [{ kind: 'title', text, item }] : [];
  });
}

/** A shorter number may also be a date or a sum: "24/12". */
function casesOf({ items }: Meeting, closed: readonly AgendaItem[]): readonly Secret[] {
  const known = new Set(items.filter(isOpen).flatMap(item => (item.case ? [keyOf(item.case.value)] : [])));
  return closed.flatMap((item): Secret[] => {
    const text = item.case?.value ?? '';
    return lettersOf(text) >= 5 && !known.has(keyOf(text)) ? [{ kind: 'case', text, item }] : [];
  });
}

/** Any paper may have a title with fewer words: "Draft contract". */
function attachmentsOf({ items }: Meeting): readonly Secret[] {
  const isClosed = (item: AgendaItem, status: string) => !isOpen(item) || status === 'closed';
  return items.flatMap(item =>
    item.attachments
      .filter(({ status, title }) => isClosed(item, status) && wordsIn(title.value).length >= 3)
      .map(({ title: { value: text } }): Secret => ({ kind: 'attachment', text, item })),
  );
}

/** Attendees come first: attending says most about what somebody has to do with a closed item. */
function personsOf(meeting: Meeting, closed: readonly AgendaItem[], words: Words): readonly Secret[] {
  const isKnown = knownPersons(meeting, words);
  const guests = guestsOfClosedSlots(meeting);
  const withPart = (part: Part, guestsOf: (item: AgendaItem) => readonly Person[] = () => []) => {
    const fields = fieldsWith({ part });
    return closed.flatMap(item =>
      [...fields.flatMap(field => item[field]), ...guestsOf(item)]
        .map(({ name }): Secret => ({ kind: 'person', part, text: name.value, item }))
        .filter(({ text }) => isPerson(text, part, words) && !isKnown(text)),
    );
  };
  return [
    ...withPart('attendees', item => guests.get(item.id) ?? []),
    ...withPart('responsible'),
    ...withPart('recused'),
  ];
}

/** For those who do not attend, one word is too little: "Skov" may be a name. */
function isPerson(text: string, part: Part, { personWords }: Words): boolean {
  return personWords(text).length >= (part === 'attendees' ? 1 : 2);
}

/** Whether a name is in a field that everyone reads, perhaps with another title or without a middle name. */
function knownPersons(meeting: Meeting, { personWords }: Words): (name: string) => boolean {
  const namesOf = (text: string) => {
    const words = personWords(text);
    return [words.join(' '), `${words[0]} ${words.at(-1)}`];
  };
  const known = new Set(publicPersons(meeting).flatMap(({ name }) => namesOf(name.value)));
  return name => namesOf(name).some(each => known.has(each));
}

function publicPersons({ items, slots, ...meeting }: Meeting): readonly Person[] {
  const { chair, secretary, members, apologies, signatories } = meeting;
  const open = items.filter(isOpen);
  const openIds = new Set(open.map(({ id }) => id));
  const openSlots = slots.filter(slot => slot.kind !== 'items' || slot.items.every(id => openIds.has(id)));
  return [
    ...[chair, secretary].filter(person => person !== undefined),
    ...[...members, ...apologies, ...signatories],
    ...open.flatMap(item => personFields.flatMap(field => item[field])),
    ...openSlots.flatMap(({ attendees }) => attendees),
  ];
}

/** The attendees of slots with only closed items. */
function guestsOfClosedSlots({ items, slots }: Meeting): ReadonlyMap<string, readonly Person[]> {
  const closed = new Set(items.filter(item => !isOpen(item)).map(({ id }) => id));
  const guests = new Map<string, Person[]>();
  for (const slot of slots) {
    if (slot.kind !== 'items' || !slot.items.every(id => closed.has(id))) continue;
    for (const id of slot.items) guests.set(id, [...(guests.get(id) ?? []), ...slot.attendees]);
  }
  return guests;
}

function keyOf(text: string): string {
  return wordsIn(text)
    .map(({ word }) => word)
    .join(' ');
}
