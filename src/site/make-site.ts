import { siteFont } from '../render/html/fonts/site-fonts.ts';
import { bodyCalendar, feed, sitemap } from './feed.ts';
import { bodiesOf, bodyPage, casePages, indexPage, meetingPage } from './pages.ts';
import { type OwnFile, type Published, readOwn } from './published.ts';
import { searchIndex, searchScript } from './search.ts';
import { styleFile } from './site-page.ts';

/** What is at a path of the site: what the site itself says, or a meeting's own file. */
export type SiteFile = Uint8Array | OwnFile;

/**
 * The files of a site, by their paths in it. They hold what the meetings' own public files hold, which were searched
 * for what is withheld, and the site's words.
 *
 * @param base where the site will lie, with a slash at its end
 * @throws DamagedError if a meeting's file is not as it was made
 */
export function makeSite(meetings: readonly Published[], base?: string): ReadonlyMap<string, SiteFile> {
  const files = new Map<string, SiteFile>();
  const add = (path: string, content: string | Uint8Array) => files.set(path, Buffer.from(content));
  if (meetings.length === 0) return files;
  const cases = casePages(meetings);
  const bodies = bodiesOf(meetings);
  add('index.html', indexPage(meetings));
  add('search.js', searchScript);
  add('search.json', searchIndex(meetings));
  for (const look of new Set(meetings.map(meeting => meeting.look))) add(...styleFile(look));
  for (const [name, font] of fontsOf(meetings))
    files.set(name, typeof font === 'string' ? siteFont(font) : font);
  for (const meeting of meetings)
    for (const [name, file] of ownFiles(meeting, base)) files.set(`${meeting.address}${name}`, file);
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

/** Each once; those that a site has need not be made. */
function fontsOf(meetings: readonly Published[]): ReadonlyMap<string, OwnFile | string> {
  const all = [...new Set(meetings.map(({ fonts }) => fonts))].flatMap(fonts => [...fonts]);
  return new Map([
    ...all.filter(([, font]) => typeof font === 'string'),
    ...all.filter(([, font]) => typeof font !== 'string'),
  ]);
}

/** Where a meeting's address is not what it was, its files are read before others take their places. */
function ownFiles(meeting: Published, base: string | undefined): readonly (readonly [string, SiteFile])[] {
  const { before, address, files } = meeting;
  if (before?.address === address && before.base === base && before.hasStyle) return [...files];
  return [...files].map(([name, file]) => {
    if (name === 'index.html') return [name, Buffer.from(meetingPage(meeting, base))];
    return [name, before && before.address !== address ? readOwn(file) : file];
  });
}
