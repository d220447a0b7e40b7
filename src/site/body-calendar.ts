import { calendar } from '../render/ics/lines.ts';
import { grouped, type Published, textOf } from './published.ts';

/** The calendar of a body: the events of its meetings' own calendars, and each time zone that they have once. */
export function bodyCalendar(meetings: readonly Published[]): string {
  const all = meetings.map(meeting => textOf(meeting, 'meeting.ics').replace(/\r\n /g, '').split('\r\n'));
  const zones = new Set(all.flatMap(lines => components(lines, 'VTIMEZONE').map(zone => zone.join('\r\n'))));
  const events = all.flatMap(lines => components(lines, 'VEVENT').flat());
  return calendar([...oneOfEach([...zones]), ...events]);
}

/** Zones of several years have one name: the lines of all of them are one zone's. */
function oneOfEach(zones: readonly string[]): readonly string[] {
  const named = grouped(zones, zone => zone.split('\r\n')[1]!);
  return [...named].flatMap(([name, same]) => {
    const observances = same.flatMap(zone => {
      const lines = zone.split('\r\n');
      return ['STANDARD', 'DAYLIGHT'].flatMap(kind => components(lines, kind).map(each => each.join('\r\n')));
    });
    return [
      'BEGIN:VTIMEZONE',
      name,
      ...[...new Set(observances)].flatMap(each => each.split('\r\n')),
      'END:VTIMEZONE',
    ];
  });
}

function components(lines: readonly string[], name: string): readonly (readonly string[])[] {
  const found: string[][] = [];
  for (let at = lines.indexOf(`BEGIN:${name}`); at >= 0; at = lines.indexOf(`BEGIN:${name}`, at + 1))
    found.push(lines.slice(at, lines.indexOf(`END:${name}`, at) + 1));
  return found;
}
