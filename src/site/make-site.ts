import { bodyCalendar } from './body-calendar.ts';
import { casePages } from './case-pages.ts';
import { feed, sitemap } from './feed.ts';
import { bodiesOf, bodyPage, indexPage } from './index-pages.ts';
import { meetingPage } from './meeting-page.ts';
import type { Published } from './published.ts';
import { searchIndex, searchScript } from './search.ts';

/**
 * The files of a site, by their paths in it. They hold what the meetings' own public files hold, which were searched
 * for what is withheld, and the site's words.
 *
 * @param base where the site will lie, with a slash at its end
 */
export function makeSite(meetings: readonly Published[], base?: string): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const add = (path: string, content: string | Uint8Array) => files.set(path, Buffer.from(content));
  if (meetings.length === 0) return files;
  const cases = casePages(meetings);
  const bodies = bodiesOf(meetings);
  add('index.html', indexPage(meetings));
  add('search.js', searchScript);
  add('search.json', searchIndex(meetings));
  for (const meeting of meetings) {
    add(`${meeting.address}index.html`, meetingPage(meeting, base));
    add(`${meeting.address}meeting.pdf`, meeting.pdf);
    add(`${meeting.address}meeting.ics`, meeting.calendar);
    add(`${meeting.address}meeting.json`, meeting.json);
  }
  for (const [body, ofBody] of bodies) {
    add(`${body}index.html`, bodyPage(body, ofBody));
    add(`${body}calendar.ics`, bodyCalendar(ofBody));
    add(`${body}atom.xml`, feed(body, ofBody, base));
  }
  for (const [address, page] of cases) add(`${address}index.html`, page);
  const pages = [
    '',
    ...bodies.map(([body]) => body),
    ...meetings.map(({ address }) => address),
    ...cases.keys(),
  ];
  if (base !== undefined) add('sitemap.xml', sitemap([...pages].sort(), base));
  return files;
}
