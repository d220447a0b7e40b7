import { basename } from 'node:path';
import type { Checked } from '../built.ts';
import { timeText } from '../languages/dates.ts';
import { type LanguageCode, languages } from '../languages/index.ts';
import type { TimeForm } from '../languages/language.ts';
import type { AgendaItem, Meeting, Person, Slot } from '../meeting/meeting.ts';
import { matterOf } from './fields.ts';

/** The meeting at a glance: what a list of its items shows, and what a form may suggest. */
export interface Overview {
  readonly title: string;
  readonly date: string;
  readonly language: LanguageCode;
  readonly items: readonly OverviewItem[];
  readonly people: readonly string[];
  readonly slots: readonly OverviewSlot[];
  /** Whether a status is said for all items that have none. */
  readonly hasStatus: boolean;
}

export interface OverviewItem {
  readonly file: string;
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly status: 'open' | 'closed';
  /** Whether somebody said so. */
  readonly isStatusGiven: boolean;
  readonly isLate: boolean;
  readonly isWithdrawn: boolean;
  readonly attachments: number;
}

/** A slot with its times worked out, as the meeting's language writes them. */
export interface OverviewSlot {
  readonly start: string;
  readonly end?: string;
  /** Whether it begins before the one above it has ended. */
  readonly overlaps: boolean;
}

/** What is known of a meeting, however much of it is wrong: an item that can't be read has its file's name. */
export function overviewOf({ meeting, sources, language }: Checked): Overview {
  const known = new Map(meeting?.items.map(item => [item.place.file, item]));
  const { date } = meeting ?? {};
  const digits = (number: number, length: number) => String(number).padStart(length, '0');
  return {
    title: meeting?.title.value ?? '',
    date: date ? `${digits(date.year, 4)}-${digits(date.month, 2)}-${digits(date.day, 2)}` : '',
    language,
    items: sources
      .filter(({ name }) => name.startsWith('items/'))
      .map(({ name, path, text }) => itemOf(name, text, known.get(path))),
    people: peopleIn(meeting),
    slots: meeting ? slotsOf(meeting.slots, languages[language].timeForm) : [],
    hasStatus: sources.some(
      ({ name, text }) =>
        /^(?:meeting|defaults)\.md$/.test(basename(name)) &&
        matterOf(text).fields.some(field => field.name === 'status'),
    ),
  };
}

function itemOf(file: string, text: string, item: AgendaItem | undefined): OverviewItem {
  const id = /^items\/(?:\d+\p{L}*[-_ ]?)?(.*)\.md$/u.exec(file)?.[1] ?? file;
  if (!item) {
    const title = matterOf(text).fields.find(({ name }) => name === 'title')?.value;
    return {
      file,
      id,
      number: '',
      title: typeof title === 'string' ? title : id,
      status: 'closed',
      isStatusGiven: false,
      isLate: false,
      isWithdrawn: false,
      attachments: 0,
    };
  }
  return {
    file,
    id: item.id,
    number: item.number,
    title: item.title.value,
    status: item.status,
    isStatusGiven: item.statusGiven,
    isLate: item.late !== undefined,
    isWithdrawn: item.withdrawn !== undefined,
    attachments: item.attachments.length,
  };
}

function slotsOf(slots: readonly Slot[], form: TimeForm): readonly OverviewSlot[] {
  return slots.map(({ time: { value: start }, duration }, index) => {
    const before = slots[index - 1];
    return {
      start: timeText(start, form),
      end: duration === undefined ? undefined : timeText(start + duration, form),
      overlaps: before?.duration !== undefined && start < before.time.value + before.duration,
    };
  });
}

/** Everybody whom a meeting names, as front matter has them: "Anna Holm, Head of finance". Each once, in order. */
export function peopleIn(meeting: Meeting | undefined): readonly string[] {
  if (!meeting) return [];
  const persons: readonly (Person | undefined)[] = [
    meeting.chair,
    meeting.secretary,
    ...meeting.members,
    ...meeting.apologies,
    ...meeting.items.flatMap(({ responsible, attendees, recused }) => [
      ...responsible,
      ...attendees,
      ...recused,
    ]),
    ...meeting.slots.flatMap(({ attendees }) => attendees),
  ];
  return [...new Set(persons.flatMap(person => (person ? [personText(person)] : [])))];
}

function personText({ name, role }: Person): string {
  return role ? `${name.value}, ${role.value}` : name.value;
}
