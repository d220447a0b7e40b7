import { isoDate } from '../../languages/dates.ts';
import type { CalendarDate, TimeOfDay } from '../../meeting/calendar.ts';
import type { AgendaItem, Attachment, Person, Slot } from '../../meeting/meeting.ts';
import type { Text } from '../../meeting/place.ts';
import { plainLine } from '../../meeting/plain-text.ts';
import type { OpenItem, PublicAttachment, PublicItem, PublicSlot } from '../../meeting/public-meeting.ts';
import { anchorOf } from '../anchor.ts';
import type { Renderer, RenderSource } from '../renderer.ts';
import { FORM } from './form.ts';
import { createNodes, type Nodes } from './nodes.ts';
import { readJson } from './read-json.ts';
import type { AttachmentData, ItemData, MeetingData, PersonData, SlotData } from './schema.ts';

export const json: Renderer = {
  createMemory: () => ({}),
  render: async source => ({
    output: { bytes: Buffer.from(`${JSON.stringify(dataOf(source), null, 2)}\n`) },
    diagnostics: [],
  }),
  read: ({ bytes }) => readJson(Buffer.from(bytes).toString()),
};

/** A meeting of an edition as data: each field is named here, so that a new one is not given away before someone decides so. */
function dataOf({ meeting, document }: RenderSource): MeetingData {
  const anchors = document.parts.filter(({ role }) => role === 'item').map(({ id }) => anchorOf(id));
  const context: Context = {
    date: meeting.date,
    numbers: new Map(meeting.items.map(({ id, number }) => [id, number])),
  };
  return {
    schema: FORM,
    edition: meeting.edition,
    kind: meeting.kind,
    title: plainLine(meeting.title.value),
    organisation: line(meeting.organisation),
    date: isoDate(meeting.date),
    start: moment(meeting.start, context),
    end: moment(meeting.end, context),
    timezone: meeting.timeZone,
    location: line(meeting.location),
    language: meeting.languageTag,
    cancelled: line(meeting.cancelled),
    movedFrom: meeting.movedFrom.map(isoDate),
    chair: meeting.chair && person(meeting.chair),
    secretary: meeting.secretary && person(meeting.secretary),
    members: meeting.members.map(person),
    apologies: meeting.apologies.map(person),
    signatories: meeting.signatories.map(person),
    abbreviations: abbreviations(meeting),
    note: nodes(context)(meeting.note),
    timetable: (meeting.slots as readonly (Slot | PublicSlot)[]).map(slot => slotData(slot, context)),
    items: (meeting.items as readonly (AgendaItem | PublicItem)[]).map((item, index) =>
      itemData(item, anchors[index] ?? item.number, context),
    ),
  };
}

/** A meeting without them has no such field. */
function abbreviations({ abbreviations: all }: RenderSource['meeting']): MeetingData['abbreviations'] {
  if (all.length === 0) return undefined;
  return Object.fromEntries(all.map(({ short, expansion }) => [short, plainLine(expansion.value)]));
}

interface Context {
  readonly date: CalendarDate;
  /** The items' numbers by their ids. */
  readonly numbers: ReadonlyMap<string, string>;
}

function nodes({ numbers }: Context): Nodes {
  return createNodes(id => numbers.get(id) ?? id);
}

function itemData(item: AgendaItem | PublicItem, anchor: string, context: Context): ItemData {
  const { number, status } = item;
  const group = item.group && 'value' in item.group ? plainLine(item.group.value) : undefined;
  if (item.status !== 'withheld') return { number, anchor, ...fullItem(item, context), group };
  const nothing = { route: [], responsible: [], attendees: [], recused: [], attachments: [] };
  const body = nodes(context)(item.publicDecision ?? []);
  return { number, anchor, status, publicTitle: line(item.publicTitle), group, ...nothing, body };
}

function fullItem(
  item: AgendaItem | OpenItem,
  context: Context,
): Omit<ItemData, 'number' | 'anchor' | 'group'> {
  return {
    status: item.status,
    title: plainLine(item.title.value),
    publicTitle: 'publicTitle' in item ? line(item.publicTitle) : undefined,
    case: line(item.case),
    classification: line(item.classification),
    purpose: item.purpose?.value,
    time: moment(item.time, context),
    duration: item.duration,
    late: line(item.late),
    withdrawn: line(item.withdrawn),
    route: item.route.map(({ value }) => plainLine(value)),
    responsible: item.responsible.map(person),
    attendees: item.attendees.map(person),
    recused: item.recused.map(person),
    attachments: item.attachments.map(attachment => attachmentData(attachment, item.status)),
    body: nodes(context)(item.withdrawn ? [] : item.body),
  };
}

/** In a closed item, `open` publishes nothing. */
function attachmentData(attachment: Attachment | PublicAttachment, item: 'open' | 'closed'): AttachmentData {
  const { number } = attachment;
  if (attachment.status === 'withheld') return { number, status: 'withheld', pending: false };
  return {
    number,
    status: item === 'closed' ? 'closed' : attachment.status,
    title: plainLine(attachment.title.value),
    document: line(attachment.document),
    url: attachment.url?.value,
    pending: attachment.pending,
  };
}

function slotData(slot: Slot | PublicSlot, context: Context): SlotData {
  const time = moment(slot.time.value, context)!;
  const { kind, duration } = slot;
  const items = 'items' in slot ? slot.items.map(id => context.numbers.get(id) ?? id) : [];
  if (slot.kind === 'withheld') return { kind, time, duration, items, attendees: [], note: [], points: [] };
  return {
    kind,
    time,
    duration,
    items,
    title: line(slot.title),
    attendees: slot.attendees.map(person),
    note: nodes(context)(slot.note ?? []),
    points: slot.points.map(point => nodes(context)(point)),
  };
}

function person({ name, role, note }: Person): PersonData {
  return { name: plainLine(name.value), role: line(role), note: line(note) };
}

function line(text: Text | undefined): string | undefined {
  return text && plainLine(text.value);
}

/** On the clock of the place; after midnight of the next day. */
function moment(time: TimeOfDay | undefined, { date }: Context): string | undefined {
  if (time === undefined) return undefined;
  const at = new Date(0);
  at.setUTCFullYear(date.year, date.month - 1, date.day);
  at.setUTCMinutes(time);
  return at.toISOString().slice(0, 16);
}
