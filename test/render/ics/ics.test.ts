import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { describe, expect, it } from 'vitest';
import { buildMeeting } from '../../../src/build.ts';
import type { Edition } from '../../../src/build-request.ts';
import { findMeetings } from '../../../src/read/find-meetings.ts';
import { readIcs } from '../../../src/render/ics/ics.ts';
import { calendar, textLine } from '../../../src/render/ics/lines.ts';
import { timeZone } from '../../../src/render/ics/time-zone.ts';
import { folderWith } from '../../commands/temporary.ts';

async function calendarOf(location: string, edition: Edition = 'full', epoch?: number): Promise<string> {
  const request = { location, root: location, workingDirectory: process.cwd(), edition, epoch };
  const { files, diagnostics } = await buildMeeting({ ...request, formats: ['ics'] });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return Buffer.from(files[0]!.bytes).toString();
}

const item = '---\ntitle: Budget\n---\n';
const meeting = (fields: string) => ({
  'board/meeting.md': `---\ntitle: "Board, finance; and \\\\ more"\ndate: 2026-10-07\nlanguage: en\nstatus: open\n${fields}---\n`,
  'board/items/1-a.md': item,
  'board/items/2-b.md': '---\ntitle: Dismissal of Jensen\nstatus: closed\n---\n',
});
const built = (fields: string, edition?: Edition, epoch?: number) =>
  calendarOf(`${folderWith(meeting(fields))}/board`, edition, epoch);

/** What two parsers say of the one event in a calendar. */
function readByBoth(text: string) {
  const component = new ICAL.Component(ICAL.parse(text));
  for (const zone of component.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone), zone.getFirstPropertyValue('tzid') as string);
  const event = new ICAL.Event(component.getFirstSubcomponent('vevent')!);
  const [other] = Object.values(nodeIcal.sync.parseICS(text)).filter(each => each?.type === 'VEVENT');
  if (other?.type !== 'VEVENT') throw new Error('node-ical finds no event');
  expect(event.uid).toBe(other.uid);
  expect(event.summary).toBe(textOf(other.summary));
  expect(event.startDate.toJSDate()).toEqual(new Date(other.start));
  return { event, other };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : (value as { val: string }).val;
}

describe('a calendar', () => {
  it('is read alike by two parsers, with its time zone, of every example and edition', async () => {
    for (const location of [...findMeetings('examples'), ...findMeetings('test/meetings')]) {
      for (const edition of ['full', 'public'] as const) {
        const text = await calendarOf(location, edition);
        readByBoth(text);
        const lines = text.split('\r\n');
        expect(lines.every(line => Buffer.byteLength(line) <= 75)).toBe(true);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      }
    }
  });

  it('has the meeting at its hour, in summer and in winter, past midnight too', async () => {
    const text = await built('timezone: Europe/Copenhagen\nstart: 22:00\nend: 1:30\nlocation: Town Hall\n');
    const { event } = readByBoth(text);
    expect(event.startDate.toJSDate().toISOString()).toBe('2026-10-07T20:00:00.000Z');
    expect(event.endDate.toJSDate().toISOString()).toBe('2026-10-07T23:30:00.000Z');
    expect(event.summary).toBe('Board, finance; and \\ more');
    expect(event.location).toBe('Town Hall');
    expect(event.description).toBe('1. Budget\n2. Dismissal of Jensen');
    const winter = (await built('timezone: Europe/Copenhagen\nstart: 9:00\n')).replaceAll(
      '20261007T',
      '20261207T',
    );
    expect(readByBoth(winter).event.startDate.toJSDate().toISOString()).toBe('2026-12-07T08:00:00.000Z');
  });

  it('without a time zone has local times, and without a time the day', async () => {
    const local = await built('start: 9:00\n');
    expect(local).toContain('\r\nDTSTART:20261007T090000\r\n');
    expect(local).not.toContain('VTIMEZONE');
    expect(await built('timezone: Europe/Oslo\n')).toContain('\r\nDTSTART;VALUE=DATE:20261007\r\n');
  });

  it('is another version of the same event when the meeting is moved or cancelled', async () => {
    const first = readByBoth(await built('', 'full', 1_790_000_000));
    expect(first.event.sequence).toBe(0);
    expect(first.event.component.getFirstPropertyValue('status')).toBe('CONFIRMED');
    const moved = readByBoth(await built('moved-from: [2026-10-01, 2026-10-05]\n'));
    expect([moved.event.uid, moved.event.sequence]).toEqual([first.event.uid, 2]);
    expect(moved.event.description).toContain('Moved from: 1 October 2026 and 5 October 2026\n');
    const cancelled = readByBoth(await built('cancelled: Too few items\n'));
    expect([cancelled.event.uid, cancelled.event.sequence]).toEqual([first.event.uid, 1]);
    expect(cancelled.event.component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(cancelled.event.summary).toMatch(/^Cancelled: Board/);
    expect(cancelled.event.description).toContain('Cancelled: Too few items');
    expect(readByBoth(await built('uid: board-autumn\n')).event.uid).toBe('board-autumn');
  });

  it('of the public edition has no title of a closed item', async () => {
    const text = await built('', 'public');
    expect(readByBoth(text).event.description).toBe('1. Budget\n2. Closed item');
  });

  it('gives the same bytes again, dated by the meeting or by SOURCE_DATE_EPOCH', async () => {
    expect(await built('')).toContain('DTSTAMP:20261007T000000Z');
    expect(await built('', 'full', 1_790_000_000)).toContain('DTSTAMP:20260921T141320Z');
  });

  it('folds and escapes every text so that it comes back', () => {
    for (const value of ['æ'.repeat(80), '😀'.repeat(40), 'a\nb', 'a\\nb;c,d', ' '.repeat(200), 'x:y"z']) {
      const text = calendar(['BEGIN:VEVENT', 'UID:1', textLine('SUMMARY', value), 'END:VEVENT']);
      expect(text.split('\r\n').every(line => Buffer.byteLength(line) <= 75)).toBe(true);
      const event = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent')!;
      expect(event.getFirstPropertyValue('summary')).toBe(value);
      expect(readIcs(text)).toContainEqual({ text: value, where: 'page' });
    }
    expect(textLine('SUMMARY', 'a\u0000b\ud800c\r\nd')).toBe('SUMMARY:a b c\\nd');
  });

  it.each([
    ['Europe/Copenhagen', '2026-07-01T12:00', '2026-12-01T12:00', 120, 60],
    ['Europe/Dublin', '2026-07-01T12:00', '2026-12-01T12:00', 60, 0],
    ['America/New_York', '2026-07-01T12:00', '2026-12-01T12:00', -240, -300],
    ['Australia/Lord_Howe', '2026-07-01T12:00', '2026-12-01T12:00', 630, 660],
    ['Asia/Kathmandu', '2026-07-01T12:00', '2026-12-01T12:00', 345, 345],
    ['UTC', '2026-07-01T12:00', '2026-12-01T12:00', 0, 0],
  ])('knows the clock of %s', (name, summer, winter, ...offsets) => {
    const component = new ICAL.Component(ICAL.parse(calendar(timeZone(name, [2026])))).getFirstSubcomponent(
      'vtimezone',
    )!;
    const zone = new ICAL.Timezone(component);
    const found = [summer, winter].map(
      time => zone.utcOffset(ICAL.Time.fromDateTimeString(`${time}:00`)) / 60,
    );
    expect(found).toEqual(offsets);
  });

  it('is read back whole, without the program’s own lines', async () => {
    const text = await built('timezone: Europe/Oslo\nstart: 9:00\n', 'public');
    expect(readIcs(text).map(found => found.text)).toEqual([
      'Board, finance; and \\ more',
      '1. Budget\n2. Closed item',
    ]);
    expect(readIcs(text.replace('STATUS:CONFIRMED', 'STATUS:secret')).map(found => found.text)).toContain(
      'secret',
    );
    expect(
      readIcs(text.replace('TZID=Europe/Oslo', 'TZID=Europe/Secret')).map(found => found.text),
    ).toContain(';TZID=Europe/Secret');
  });
});
