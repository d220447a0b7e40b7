import { slug } from '../languages/spelled-twice.ts';
import { block, joined } from '../render/html/write.ts';
import { type Published, textOf } from './published.ts';
import { linkTo, siteWords, stylesheetLink } from './site-page.ts';

/** A meeting's page as the site has it: with links to the site and to its other files, and what search engines read. */
export function meetingPage(meeting: Published, base: string | undefined): string {
  const { data, address, files } = meeting;
  const words = siteWords(data.language);
  const up = (count: number) => '../'.repeat(count);
  const depth = address.split('/').length - 1;
  const cases = [...new Set(data.items.flatMap(item => item.case ?? []))];
  const links = [
    linkTo(up(depth), words.allMeetings),
    linkTo(up(depth - 1), data.title),
    linkTo('meeting.pdf', 'PDF'),
    ...(files.has('meeting-pack.pdf') ? [linkTo('meeting-pack.pdf', words.pack)] : []),
    linkTo('meeting.ics', words.calendar),
    linkTo('meeting.json', words.data),
    ...cases.map(name => linkTo(`${up(depth)}cases/${slug(name)}/`, `${words.matter} ${name}`)),
  ];
  const style = stylesheetLink(up(depth), meeting.look);
  const footer = block('footer', { class: ['page'] }, block('p', {}, joined(links, ' · ')));
  const page = ownPage(meeting).replace(/<link rel="stylesheet"[^>]*>|(?=<\/head>)/, style);
  return `${page}${footer}${eventData(meeting, base)}</body></html>\n`;
}

/** Up to its end, or to what was added when it was made for a site before. No text of a meeting has such a mark. */
function ownPage(meeting: Published): string {
  const page = textOf(meeting, 'index.html');
  return page.slice(0, page.lastIndexOf(meeting.before ? '<footer class="page">' : '</body>'));
}

/** The meeting as schema.org's Event, which nothing runs. */
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
