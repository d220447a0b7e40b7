import { type LanguageCode, languages } from '../languages/index.ts';
import type { SiteWords } from '../languages/language.ts';
import { slug } from '../languages/spelled-twice.ts';
import { block, element, type Html, joined, nothing, text, voidElement } from '../render/html/write.ts';
import type { EntryItem } from './entry.ts';
import { grouped, type Published, textOf } from './published.ts';
import { dayOf, linkTo, newestFirst, sitePage, siteWords, stylesheetLink, titleOf } from './site-page.ts';

/** The page of all meetings, by body and year, with a search where scripts run. */
export function indexPage(meetings: readonly Published[]): string {
  const [newest] = newestFirst(meetings);
  const { language: page } = newest!.data;
  const words = siteWords(page);
  return sitePage({
    language: page,
    title: words.meetings,
    root: '',
    look: newest!.look,
    links: [],
    script: 'search.js',
    content: joined([
      searchForm(words),
      ...bodiesOf(meetings).map(([body, ofBody]) =>
        block(
          'section',
          {},
          block('h2', { lang: otherThan(page, ofBody[0]!) }, linkTo(body, ofBody[0]!.data.title)),
          ...yearsOf(ofBody).map(([year, ofYear]) =>
            joined([block('h3', {}, text(year)), meetingList(ofYear, '', page)]),
          ),
        ),
      ),
    ]),
  });
}

/** The page of a body: its meetings by year, its calendar and its feed. */
export function bodyPage(body: string, meetings: readonly Published[]): string {
  const { data, look } = newestFirst(meetings)[0]!;
  const words = siteWords(data.language);
  return sitePage({
    language: data.language,
    title: data.title,
    root: '../',
    look,
    links: [
      linkTo('../', words.allMeetings),
      linkTo('calendar.ics', words.calendar),
      linkTo('atom.xml', words.feed),
    ],
    content: joined(
      yearsOf(meetings).map(([year, ofYear]) =>
        block('section', {}, block('h2', {}, text(year)), meetingList(ofYear, body, data.language)),
      ),
    ),
  });
}

/** Bodies by their address, with their meetings, the newest first. */
export function bodiesOf(
  meetings: readonly Published[],
): readonly (readonly [string, readonly Published[]])[] {
  const bodies = grouped(newestFirst(meetings), ({ body }) => body);
  return [...bodies].sort(([a], [b]) => (a < b ? -1 : 1));
}

function yearsOf(meetings: readonly Published[]): readonly (readonly [string, readonly Published[]])[] {
  return [...grouped(newestFirst(meetings), ({ data }) => data.date.slice(0, 4))];
}

/** @param page the language of the page that it stands on */
function meetingList(meetings: readonly Published[], from: string, page: string): Html {
  const line = (meeting: Published) =>
    block('li', { lang: otherThan(page, meeting) }, meetingLine(meeting, from));
  return block('ul', { class: ['list'] }, ...meetings.map(line));
}

/** A meeting's language, where it is not the page's (WCAG 2.2, 3.1.2). */
function otherThan(page: string, { data }: Published): string | undefined {
  return data.language === page ? undefined : data.language;
}

/** "7 October 2026 – Agenda", and that it is cancelled. */
function meetingLine({ data, address }: Published, from: string): Html {
  const { labels } = languages[data.language.split('-')[0] as LanguageCode];
  const cancelled =
    data.cancelled === undefined ? nothing : text(` – ${labels.cancelled}: ${data.cancelled}`);
  return joined([linkTo(address.slice(from.length), `${dayOf(data)} – ${labels[data.kind]}`), cancelled]);
}

/** Shown by the script alone: without it all meetings are in the list. */
function searchForm({ search, find, hits, none }: SiteWords): Html {
  return block(
    'form',
    { id: 'search', role: 'search', hidden: true },
    element('label', { for: 'query' }, text(search)),
    text(' '),
    voidElement('input', { id: 'query', type: 'search', autocomplete: 'off' }),
    text(' '),
    element('button', { type: 'submit' }, text(find)),
    element('p', { id: 'count', role: 'status', 'data-hits': hits, 'data-none': none }),
    element('div', { id: 'found' }),
  );
}

interface Stop {
  readonly meeting: Published;
  readonly item: EntryItem;
}

/** A page for each case number, by its address: the meetings that it came to, the newest first. */
export function casePages(meetings: readonly Published[]): ReadonlyMap<string, string> {
  const stops = newestFirst(meetings).flatMap(meeting =>
    meeting.data.items.flatMap((item): readonly Stop[] =>
      item.case === undefined ? [] : [{ meeting, item }],
    ),
  );
  const cases = grouped(stops, ({ item }) => slug(item.case!));
  return new Map([...cases].map(([name, ofCase]) => [`cases/${name}/`, casePage(ofCase)]));
}

function casePage(stops: readonly Stop[]): string {
  const [{ meeting, item }] = stops as readonly [Stop, ...Stop[]];
  const { language } = meeting.data;
  const words = siteWords(language);
  const line = ({ meeting: stop, item: each }: Stop) => {
    const { data, address } = stop;
    const shown = `${data.title}: ${each.number} ${titleOf(each, data)}`;
    return block(
      'li',
      { lang: otherThan(language, stop) },
      text(`${dayOf(data)}, `),
      linkTo(`../../${address}#${each.anchor}`, shown),
    );
  };
  return sitePage({
    language,
    title: `${words.matter} ${item.case}`,
    root: '../../',
    look: meeting.look,
    links: [linkTo('../../', words.allMeetings)],
    content: element('ul', { class: ['list'] }, ...stops.map(line)),
  });
}

/** A meeting's page as the site has it: with links to the site and to its other files, and what search engines read. */
export function meetingPage(meeting: Published, base: string | undefined): string {
  const { data, address, files } = meeting;
  const words = siteWords(data.language);
  const up = (count: number) => '../'.repeat(count);
  const depth = address.split('/').length - 1;
  const cases = [...new Set(data.items.flatMap(item => item.case ?? []))];
  const way = [linkTo(up(depth), words.allMeetings), linkTo(up(depth - 1), data.title)];
  const itsFiles = [
    linkTo('meeting.pdf', 'PDF'),
    ...(files.has('meeting-pack.pdf') ? [linkTo('meeting-pack.pdf', words.pack)] : []),
    linkTo('meeting.ics', words.calendar),
    linkTo('meeting.json', words.data),
  ];
  const itsCases = cases.map(name => linkTo(`${up(depth)}cases/${slug(name)}/`, `${words.matter} ${name}`));
  const style = stylesheetLink(up(depth), meeting.look);
  const name = { class: ['site'], 'aria-label': words.meetings } as const;
  const above = block('nav', name, linkLine([...way, ...itsFiles]));
  const footer = block('footer', { class: ['page'] }, linkLine([...way, ...itsCases]));
  const page = ownPage(meeting)
    .replace(/<link rel="stylesheet"[^>]*>|(?=<\/head>)/, style)
    .replace('<div class="page">', start => above + start);
  return `${page}${footer}${eventData(meeting, base)}</body></html>\n`;
}

function linkLine(links: readonly Html[]): Html {
  return element('p', {}, joined(links, ' · '));
}

/** Without its end and what was added when it was made for a site before. No text of a meeting has such marks. */
function ownPage(meeting: Published): string {
  const page = textOf(meeting, 'index.html');
  if (!meeting.before) return page.slice(0, page.lastIndexOf('</body>'));
  return page
    .slice(0, page.lastIndexOf('<footer class="page">'))
    .replace(/<nav class="site".*?<\/nav>\n/, '');
}

/** The meeting as schema.org's Event: data, not a script. */
function eventData({ data, address }: Published, base: string | undefined): string {
  const { title, organisation, date, start, end, location, cancelled, movedFrom } = data;
  const status =
    cancelled === undefined
      ? movedFrom.length > 0
        ? 'EventRescheduled'
        : 'EventScheduled'
      : 'EventCancelled';
  const event = {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: title,
    startDate: start ?? date,
    endDate: end,
    previousStartDate: movedFrom.length > 0 ? movedFrom : undefined,
    eventStatus: `https://schema.org/${status}`,
    location: location === undefined ? undefined : { '@type': 'Place', name: location, address: location },
    organizer: { '@type': 'Organization', name: organisation ?? title },
    url: base === undefined ? undefined : base + address,
    inLanguage: data.language,
  };
  return `<script type="application/ld+json">${JSON.stringify(event).replace(/</g, '\\u003c')}</script>\n`;
}
