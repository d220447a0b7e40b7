import { createHash } from 'node:crypto';
import { text } from '../render/html/write.ts';
import { calendar } from '../render/ics/lines.ts';
import { grouped, type Published, textOf } from './published.ts';
import { dayOf, newestFirst, titleOf } from './site-page.ts';

const LONGEST = 50;

/** A body's meetings as an Atom feed (RFC 4287). Without a base its ids are `urn:` and its links relative. */
export function feed(body: string, meetings: readonly Published[], base: string | undefined): string {
  const [newest] = newestFirst(meetings);
  const entries = newestFirst(meetings)
    .slice(0, LONGEST)
    .map(({ data, address }) => {
      const href = base === undefined ? address.slice(body.length) : base + address;
      const items = data.items.map(item => `${item.number} ${titleOf(item, data)}`);
      return `<entry>
<id>${idOf(address, base)}</id>
<title>${text(`${data.title}, ${dayOf(data)}`)}</title>
<link rel="alternate" type="text/html" href="${text(href)}"/>
<updated>${data.date}T00:00:00Z</updated>
<summary>${text([...(data.cancelled ? [data.cancelled] : []), ...items].join('\n'))}</summary>
</entry>
`;
    });
  const { data } = newest!;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${text(data.language)}">
<id>${idOf(body, base)}</id>
<title>${text(data.title)}</title>
<author><name>${text(data.organisation ?? data.title)}</name></author>
<link rel="self" href="${text(base === undefined ? 'atom.xml' : `${base}${body}atom.xml`)}"/>
<link rel="alternate" type="text/html" href="${text(base === undefined ? './' : base + body)}"/>
<updated>${data.date}T00:00:00Z</updated>
${entries.join('')}</feed>
`;
}

/** An id that is always the same for an address (RFC 9562, version 8, of its hash). */
function idOf(address: string, base: string | undefined): string {
  if (base !== undefined) return text(base + address);
  const hash = createHash('sha256').update(address).digest('hex');
  const parts = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}

/** https://www.sitemaps.org/protocol.html */
export function sitemap(addresses: readonly string[], base: string): string {
  const urls = addresses.map(address => `<url><loc>${text(base + address)}</loc></url>\n`);
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('')}</urlset>
`;
}

/** The calendar of a body: the events of its meetings' own calendars, and each time zone that they have once. */
export function bodyCalendar(meetings: readonly Published[]): string {
  const all = meetings.map(meeting => textOf(meeting, 'meeting.ics').replace(/\r\n /g, '').split('\r\n'));
  const zones = new Set(all.flatMap(lines => components(lines, 'VTIMEZONE').map(zone => zone.join('\r\n'))));
  const events = all.flatMap(lines => components(lines, 'VEVENT').flat());
  return calendar([...oneOfEach([...zones]), ...events]);
}

/** A zone has the same name in every year: the lines of all years become one zone. */
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
