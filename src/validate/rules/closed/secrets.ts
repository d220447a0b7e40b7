import type { AgendaItem, Meeting, Person } from '../../../meeting/meeting.ts';
import type { Text } from '../../../meeting/place.ts';
import { toName } from '../names/name.ts';
import { wordsIn } from '../texts/words.ts';

/** What everyone could learn of a closed item, as its author wrote it. */
export interface Secret {
  readonly kind: 'title' | 'person' | 'case';
  readonly text: string;
  readonly item: AgendaItem;
}

/**
 * The titles, attendees and case numbers of closed items. What its author wrote for everyone somewhere is none: a title
 * that is an open item's or a public title too, a person of an open field, a case that is an open item's too.
 */
export function secretsOf(meeting: Meeting): readonly Secret[] {
  const open = meeting.items.filter(isOpen);
  const isPublic = publicTexts(meeting, open);
  const guests = guestsOfClosedSlots(meeting);
  return meeting.items
    .filter(item => !isOpen(item))
    .flatMap((item): Secret[] => {
      const persons = [...item.attendees, ...(guests.get(item.id) ?? [])].map(({ name }) => name.text);
      const secrets: Secret[] = [
        { kind: 'title', text: item.title.text, item },
        ...persons.map((text): Secret => ({ kind: 'person', text, item })),
        { kind: 'case', text: item.case?.text ?? '', item },
      ];
      return secrets.filter(({ kind, text }) => saysEnough[kind](text) && !isPublic[kind].has(keyOf(text)));
    });
}

/** Whether a text can be looked for without finding what anyone may have meant. */
const saysEnough: { readonly [K in Secret['kind']]: (text: string) => boolean } = {
  /** Two words, or one of ten letters. */
  title: text => wordsIn(text).length >= 2 || lettersOf(text) >= 10,
  /** "The mayor" and "HR og Løn" are nobody's names. */
  person: text => toName(text).words.length > 0,
  /** A shorter number stands for a date or a sum as well: "24/12". */
  case: text => lettersOf(text) >= 5,
};

function publicTexts(
  meeting: Meeting,
  open: readonly AgendaItem[],
): { readonly [K in Secret['kind']]: ReadonlySet<string> } {
  const titles = [
    ...open.map(({ title }) => title),
    ...meeting.items.flatMap(item => item.publicTitle ?? []),
  ];
  const persons = publicPersons(meeting, open).map(({ name }) => name);
  const cases = open.flatMap(item => item.case ?? []);
  const keys = (texts: readonly Text[]) => new Set(texts.map(({ text }) => keyOf(text)));
  return { title: keys(titles), person: keys(persons), case: keys(cases) };
}

function isOpen({ status }: AgendaItem): boolean {
  return status === 'open';
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

function lettersOf(text: string): number {
  return wordsIn(text).reduce((sum, { word }) => sum + word.length, 0);
}

function keyOf(text: string): string {
  return wordsIn(text)
    .map(({ word }) => word)
    .join(' ');
}
