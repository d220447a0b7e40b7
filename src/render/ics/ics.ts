import type { FoundText } from '../found-text.ts';
import { isTimeZone } from '../is-time-zone.ts';
import type { Renderer, RenderSource } from '../renderer.ts';
import { event } from './event.ts';
import { calendar } from './lines.ts';
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
