import { slug } from '../languages/spelled-twice.ts';
import { block, element, text } from '../render/html/write.ts';
import type { EntryItem } from './entry.ts';
import { grouped, type Published } from './published.ts';
import { dayOf, linkTo, newestFirst, sitePage, siteWords, titleOf } from './site-page.ts';

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
  const line = ({ meeting: { data, address }, item: each }: Stop) => {
    const shown = `${data.title}: ${each.number} ${titleOf(each, data)}`;
    return block('li', {}, text(`${dayOf(data)}, `), linkTo(`../../${address}#${each.anchor}`, shown));
  };
  return sitePage({
    language,
    title: `${words.matter} ${item.case}`,
    root: '../../',
    look: meeting.look,
    links: [linkTo('../../', words.allMeetings)],
    content: element('ul', {}, ...stops.map(line)),
  });
}
