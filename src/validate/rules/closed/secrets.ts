import type { AgendaItem, Meeting, Person } from '../../../meeting/meeting.ts';
import { toName } from '../names/name.ts';
import { wordsIn } from '../texts/words.ts';

/** What everyone could learn of a closed item, as its author wrote it. */
export interface Secret {
  readonly kind: 'title' | 'person' | 'case';
  readonly text: string;
  readonly item: AgendaItem;
}

/** A shorter number stands for a date or a sum as well: "24/12". */
const shortestCase = 5;

/**
 * The titles, attendees and case numbers of closed items. What its author wrote for everyone somewhere is none: a title
 * that is an open item's or a public title too, a person of an open field, a case that is an open item's too.
 */
export function secretsOf(meeting: Meeting): readonly Secret[] {
  const open = meeting.items.filter(isOpen);
  const titles = new Set(
    [...open.map(({ title }) => title), ...meeting.items.flatMap(publicTitle)].map(keyOf),
  );
  const cases = new Set(open.flatMap(item => item.case ?? []).map(keyOf));
  const persons = new Set(publicPersons(meeting, open).map(({ name }) => keyOf(name)));
  const guests = guestsOfClosedSlots(meeting);
  return meeting.items
    .filter(item => !isOpen(item))
    .flatMap((item): Secret[] => [
      ...[item.title]
        .filter(title => saysEnough(title.text) && !titles.has(keyOf(title)))
        .map(secret('title', item)),
      ...[...item.attendees, ...(guests.get(item.id) ?? [])]
        .map(({ name }) => name)
        .filter(name => !persons.has(keyOf(name)) && isPersons(name.text))
        .map(secret('person', item)),
      ...[item.case ?? []]
        .flat()
        .filter(text => lettersOf(text.text) >= shortestCase && !cases.has(keyOf(text)))
        .map(secret('case', item)),
    ]);
}

function secret(kind: Secret['kind'], item: AgendaItem): (text: { readonly text: string }) => Secret {
  return ({ text }) => ({ kind, text, item });
}

function isOpen({ status }: AgendaItem): boolean {
  return status === 'open';
}

function publicTitle({ publicTitle }: AgendaItem) {
  return publicTitle ?? [];
}

function publicPersons(meeting: Meeting, open: readonly AgendaItem[]): readonly Person[] {
  const { chair, secretary, members, apologies, signatories, slots } = meeting;
  const openIds = new Set(open.map(({ id }) => id));
  const openSlots = slots.filter(slot => slot.kind !== 'items' || slot.items.every(id => openIds.has(id)));
  return [
    ...[chair, secretary].filter(person => person !== undefined),
    ...[...members, ...apologies, ...signatories],
    ...open.flatMap(({ responsible, attendees, recused }) => [...responsible, ...attendees, ...recused]),
    ...openSlots.flatMap(({ attendees }) => attendees),
  ];
}

/** Who attends a slot that has closed items only. */
function guestsOfClosedSlots({ items, slots }: Meeting): ReadonlyMap<string, readonly Person[]> {
  const closed = new Set(items.filter(item => !isOpen(item)).map(({ id }) => id));
  const guests = new Map<string, Person[]>();
  for (const slot of slots) {
    if (slot.kind !== 'items' || !slot.items.every(id => closed.has(id))) continue;
    for (const id of slot.items) guests.set(id, [...(guests.get(id) ?? []), ...slot.attendees]);
  }
  return guests;
}

/** "The mayor" and "HR og Løn" are nobody's names. */
function isPersons(name: string): boolean {
  return toName(name).words.length > 0;
}

/** A title of two words, or of one with ten letters: a shorter one is a word that anyone may use. */
function saysEnough(title: string): boolean {
  const words = wordsIn(title);
  return words.length >= 2 || lettersOf(title) >= 10;
}

function lettersOf(text: string): number {
  return wordsIn(text).reduce((sum, { word }) => sum + word.length, 0);
}

function keyOf({ text }: { readonly text: string }): string {
  return wordsIn(text)
    .map(({ word }) => word)
    .join(' ');
}
