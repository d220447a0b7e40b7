import { createHash } from 'node:crypto';
import type { Block, Document, Notice } from '../../document/document.ts';
import { type CalendarDate, isTimeZone, type TimeOfDay } from '../../meeting/calendar.ts';
import { plainLine } from '../../meeting/plain-text.ts';
import type { FoundText, Renderer, RenderSource } from '../renderer.ts';
import { calendar, component, textLine } from './lines.ts';
import { timeZone } from './time-zone.ts';

/**
 * Written here and not by a library: the kept-up ones leave time zones to further libraries, or need a newer Node.
 */
export const ics: Renderer = {
  createMemory: () => ({}),
  render: async (source, _style, { epoch }) => ({
    output: { bytes: Buffer.from(calendarOf([source], epoch)) },
    diagnostics: [],
  }),
  read: ({ bytes }) => readIcs(Buffer.from(bytes).toString()),
};

/** A calendar of meetings, each zone once. */
export function calendarOf(sources: readonly RenderSource[], epoch?: number): string {
  const zones = new Map<string, number[]>();
  for (const { meeting } of sources) {
    if (meeting.timeZone === undefined || meeting.start === undefined) continue;
    zones.set(meeting.timeZone, [...(zones.get(meeting.timeZone) ?? []), meeting.date.year]);
  }
  return calendar([
    ...[...zones].flatMap(([name, years]) => timeZone(name, years)),
    ...sources.flatMap(source => event(source, epoch)),
  ]);
}

/** Every text in a calendar: the values of all properties and parameters but those that only the program writes. */
export function readIcs(calendar: string): readonly FoundText[] {
  const lines = calendar.replace(/\r?\n[ \t]/g, '').split(/\r?\n/);
  return lines.flatMap((line): readonly FoundText[] => {
    if (line === '' || isOwn(line)) return [];
    const [, name = '', parameters = '', value = ''] = /^([A-Z-]+)((?:;[^:]*)?):(.*)$/s.exec(line) ?? [
      '',
      '',
      '',
      line,
    ];
    const others = /^;TZID=(.*)$/.exec(parameters);
    const isZone = others && isTimeZone(others[1]!);
    return [
      ...(parameters === '' || isZone ? [] : [{ text: parameters, where: 'parameter' }]),
      ...(isTime(name, value) ? [] : [{ text: unescaped(value), where: 'page' }]),
    ];
  });
}

const own = [
  /^(?:BEGIN|END):(?:VCALENDAR|VEVENT|VTIMEZONE|STANDARD|DAYLIGHT)$/,
  /^PRODID:-\/\/agenda\/\/agenda\/\/EN$/,
  /^(?:VERSION:2\.0|CALSCALE:GREGORIAN|METHOD:PUBLISH|STATUS:CONFIRMED|STATUS:CANCELLED|SEQUENCE:\d+)$/,
  /^UID:[0-9a-f]{32}@agenda$/,
  /^DTSTAMP:\d{8}T\d{6}Z$/,
  /^DTSTART;VALUE=DATE:\d{8}$/,
  /^TZOFFSET(?:FROM|TO):[+-]\d{4}$/,
];

function isOwn(line: string): boolean {
  return own.some(form => form.test(line)) || (line.startsWith('TZID:') && isTimeZone(line.slice(5)));
}

function isTime(name: string, value: string): boolean {
  return (name === 'DTSTART' || name === 'DTEND') && /^\d{8}T\d{6}$/.test(value);
}

function unescaped(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign));
}

/**
 * A meeting as an event (RFC 5545, 3.6.1). Its times are on the clock of its time zone; without one, on that of whoever
 * reads it (3.3.5, form 1). It is another version of the same event with each day that it was moved from, and when it
 * is cancelled.
 *
 * @param epoch seconds since 1970 of the file; the meeting's day if absent
 */
function event({ meeting, document, folder }: RenderSource, epoch?: number): readonly string[] {
  const { title, date, start, end, location, cancelled, movedFrom, timeZone } = meeting;
  const notices = coverBlocks(document).filter(block => block.role === 'notice');
  const label = notices.find(({ kind }) => kind === 'cancelled')?.label;
  const name = plainLine(title.value);
  const zone = timeZone === undefined ? '' : `;TZID=${timeZone}`;
  const time = (property: string, at: TimeOfDay) => `${property}${zone}:${momentOf(date, at)}`;
  return component('VEVENT', [
    textLine('UID', meeting.uid ?? uidOf(meeting, folder)),
    `DTSTAMP:${stampOf(epoch, date)}`,
    `SEQUENCE:${movedFrom.length + (cancelled ? 1 : 0)}`,
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    start === undefined ? `DTSTART;VALUE=DATE:${momentOf(date, 0).slice(0, 8)}` : time('DTSTART', start),
    ...(start !== undefined && end !== undefined ? [time('DTEND', endAfter(start, end))] : []),
    textLine('SUMMARY', label === undefined ? name : `${label} ${name}`),
    ...(location ? [textLine('LOCATION', plainLine(location.value))] : []),
    textLine('DESCRIPTION', [...notices.map(noticeLine), ...itemLines(document)].join('\n')),
  ]);
}

/** A name that stays when the date is moved: of the organisation, the body and the folder, none of which can be read in it. */
function uidOf({ organisation, title }: RenderSource['meeting'], folder: string): string {
  const parts = [organisation?.value ?? '', title.value, folder].map(part =>
    plainLine(part.normalize('NFC')),
  );
  return `${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)}@agenda`;
}

function coverBlocks({ parts }: Document): readonly Block[] {
  return parts.find(({ role }) => role === 'cover' || role === 'masthead')?.blocks ?? [];
}

/** "Moved from: 4 November 2026" */
function noticeLine({ label, inlines }: Notice): string {
  const text = inlines.map(inline => ('value' in inline ? inline.value : '')).join('');
  return label === undefined ? text : `${label} ${text}`;
}

/** "1. Budget" */
function itemLines({ parts }: Document): readonly string[] {
  return parts.flatMap(({ role, bookmark }) => (role === 'item' && bookmark ? [bookmark] : []));
}

/** The end is on the next day where it is before the beginning. */
function endAfter(start: TimeOfDay, end: TimeOfDay): TimeOfDay {
  return end < start ? end + 24 * 60 : end;
}

/** "20261007T083000" (3.3.5) */
function momentOf({ year, month, day }: CalendarDate, time: TimeOfDay): string {
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, day);
  at.setUTCMinutes(time);
  return basic(at);
}

function stampOf(epoch: number | undefined, date: CalendarDate): string {
  return `${epoch === undefined ? momentOf(date, 0) : basic(new Date(epoch * 1000))}Z`;
}

/** ISO 8601 in its basic form. */
function basic(at: Date): string {
  return at.toISOString().slice(0, 19).replace(/[-:]/g, '');
}
