import { isClosedPhrase } from '../languages/closed-phrases.ts';
import { languages } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import { type AgendaItem, type Attachment, fieldsWith } from '../meeting/item.ts';
import type { Meeting, MeetingFacts, Slot } from '../meeting/meeting.ts';
import type { Text } from '../meeting/place.ts';
import { withStraightQuotes } from '../meeting/plain-text.ts';
import type {
  OpenItem,
  PublicAttachment,
  PublicGroup,
  PublicMeeting,
  PublicSlot,
  WithheldItem,
} from '../meeting/public-meeting.ts';
import { publicAbbreviations } from './public-abbreviations.ts';
import { type PublicNames, publicBody, publicDecisionOf, publicInline } from './public-body.ts';

/**
 * The meeting as it may be published. A closed item becomes its number and what its author wrote for the public, a
 * closed attachment its number, a closed passage a mark. Every field that stays is named here, so a new field is
 * withheld until someone decides that it is public. Ids, which come from file names, become numbers.
 */
export function publicEdition(meeting: Meeting): PublicMeeting {
  const names: PublicNames = {
    minutes: meeting.kind === 'minutes',
    ids: new Map(meeting.items.map(item => [item.id, item.number])),
  };
  const closed = new Set(meeting.items.filter(isClosed).map(item => item.id));
  const groups = publicGroups(meeting.items, isClosed, languages[meeting.language]);
  const published: Omit<PublicMeeting, 'abbreviations'> = {
    ...publicFacts(meeting),
    edition: 'public',
    // If no item is open, the cover's note was written only for the people who meet.
    note: meeting.items.every(isClosed) ? [] : publicBody(meeting.note, names),
    items: meeting.items.map((item, index) =>
      isClosed(item) ? withheldItem(item, groups[index], names) : openItem(item, groups[index], names),
    ),
    slots: meeting.slots.map(slot => publicSlot(slot, closed, names)),
  };
  return { ...published, abbreviations: publicAbbreviations(meeting.abbreviations, published) };
}

function publicFacts(meeting: MeetingFacts): Omit<MeetingFacts, 'abbreviations'> {
  return {
    title: meeting.title,
    date: meeting.date,
    start: meeting.start,
    end: meeting.end,
    location: meeting.location,
    organisation: meeting.organisation,
    logo: meeting.logo,
    language: meeting.language,
    languageTag: meeting.languageTag,
    template: meeting.template,
    kind: meeting.kind,
    cancelled: meeting.cancelled,
    movedFrom: meeting.movedFrom,
    timeZone: meeting.timeZone,
    uid: meeting.uid,
    chair: meeting.chair,
    secretary: meeting.secretary,
    members: meeting.members,
    apologies: meeting.apologies,
    signatories: meeting.signatories,
    signatoriesGiven: meeting.signatoriesGiven,
    place: meeting.place,
  };
}

/** Without a status nothing is published; validation has already refused such a meeting. */
function isClosed(item: AgendaItem): boolean {
  return item.status === 'closed' || !item.statusGiven;
}

function withheldItem(item: AgendaItem, group: PublicGroup | undefined, names: PublicNames): WithheldItem {
  return {
    ...pick(item, publicFields),
    id: item.number,
    status: 'withheld',
    publicTitle: item.publicTitle,
    group,
    groupEnds: group === undefined,
    publicDecision: names.minutes && !item.withdrawn ? publicDecisionOf(item.body, names) : undefined,
  };
}

/** A withdrawn item shows the reason instead of its body, so the body is not published either. */
function openItem(item: AgendaItem, group: PublicGroup | undefined, names: PublicNames): OpenItem {
  return {
    ...pick(item, keptFields),
    id: item.number,
    status: 'open',
    group,
    groupEnds: group === undefined,
    attachments: item.attachments.map(publicAttachment),
    body: item.withdrawn ? [] : publicBody(item.body, names),
  };
}

const publicFields = fieldsWith({ edition: 'public' });
const keptFields = [...publicFields, ...fieldsWith({ edition: 'open' })];

function pick<T, K extends keyof T>(all: T, keys: readonly K[]): Pick<T, K> {
  const picked: Partial<Pick<T, K>> = {};
  for (const key of keys) picked[key] = all[key];
  return picked as Pick<T, K>;
}

function publicAttachment(attachment: Attachment): PublicAttachment {
  const { number, place } = attachment;
  if (attachment.status === 'closed') return { status: 'withheld', number, place };
  const { title, document, file, fileName, url, pending } = attachment;
  return { status: 'open', number, place, title, document, file, fileName, url, pending };
}

/** A slot with one closed item loses its own words: they were written with that item in mind. */
function publicSlot(slot: Slot, closed: ReadonlySet<string>, names: PublicNames): PublicSlot {
  const { place, time, duration, attendees } = slot;
  const details = {
    attendees,
    note: slot.note && publicInline(slot.note, names),
    points: slot.points.map(point => publicInline(point, names)),
  };
  if (slot.kind !== 'items') return { kind: slot.kind, place, time, duration, title: slot.title, ...details };
  const items = slot.items.map(id => names.ids.get(id) ?? id);
  if (slot.items.some(id => closed.has(id))) return { kind: 'withheld', place, time, duration, items };
  return { kind: 'items', place, time, duration, title: slot.title, items, ...details };
}

/** The heading over a run of items, and whether it says that all of them are closed. */
interface Run {
  readonly group: PublicGroup;
  readonly forClosed: boolean;
}

/**
 * The heading over each item in the public edition; undefined for none. A closed item's own `group` is shown if it
 * says nothing that is not public: an open item has the same words, or it says only that the items are closed.
 * Otherwise it is its `public-group`, or the language's label. No open item stands under words that say "closed",
 * unless it says so itself.
 */
function publicGroups(
  items: readonly AgendaItem[],
  isClosed: (item: AgendaItem) => boolean,
  language: Language,
): readonly (PublicGroup | undefined)[] {
  const open = new Map(
    items.flatMap(item => (item.group && !isClosed(item) ? [[comparable(item.group), item.group]] : [])),
  );
  const says = (group: Text) => isClosedPhrase(group.value, language);
  let run: Run | undefined;
  return items.map(item => {
    if (item.groupEnds) run = undefined;
    if (item.group)
      run = isClosed(item) ? closedRun(item, item.group) : { group: item.group, forClosed: false };
    return run?.forClosed && !isClosed(item) ? undefined : run?.group;
  });

  function closedRun({ publicGroup }: AgendaItem, own: Text): Run {
    const shown = publicGroup ?? open.get(comparable(own)) ?? (says(own) ? own : undefined);
    return shown
      ? { group: shown, forClosed: says(shown) }
      : { group: { kind: 'closed-items' }, forClosed: true };
  }
}

function comparable({ value: text }: Text): string {
  return withStraightQuotes(text).normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
