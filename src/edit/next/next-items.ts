import type { StarterWords } from '../../languages/starters/words.ts';
import type { AgendaItem } from '../../meeting/item.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import { readItemName } from '../../read/list-items.ts';
import type { SourceFile } from '../../read/source-file.ts';
import { type Asked, refuse } from '../change.ts';
import { openMatter } from '../fields/matter.ts';
import { removeField, setField } from '../fields/set-field.ts';
import { onOneLine } from '../fields/written.ts';
import { itemText } from '../item-changes.ts';
import { digitsIn, freeId, idFrom, newFile, renamedFile } from '../item-order.ts';

/** An item of the next meeting. */
export interface NextItem {
  readonly id: string;
  /** Its name in `items/`. */
  readonly file: string;
  readonly text: string;
  /** Whether it was an item of the last meeting in its own right, so that slots may name it. */
  readonly isTaken: boolean;
}

/** What belongs to one meeting alone. */
const ofOneMeeting = ['attachments', 'late', 'withdrawn', 'number', 'allow', 'recused', 'route'];

/** The items of the next meeting, in order. */
export function nextItems(
  last: LastMeeting,
  titles: readonly string[],
  date: string,
  words: StarterWords,
): Asked<readonly NextItem[]> {
  const { meeting, sources } = last;
  const kept = meeting.items.filter(
    item => item.id !== words.minutes.id && (item.standing || item.withdrawn),
  );
  const found: (Omit<NextItem, 'file'> & { readonly from?: string })[] = [];
  for (const item of kept) {
    const source = sources.find(({ path }) => path === item.place.file)!;
    const text = item.standing ? standingText(item, source.text) : withdrawnText(item, meeting, date, words);
    if (text === undefined) return refuse('fields-unclear', source.name);
    found.push({ id: item.id, text, isTaken: item.standing, from: source.name.slice('items/'.length) });
  }
  const ids = kept.map(({ id }) => id);
  const minutes = {
    id: words.minutes.id,
    text: itemText({ title: words.minutes.title(date), status: 'open', purpose: 'decision' }),
    isTaken: false,
  };
  found.splice(placeOfMinutes(meeting, kept, words), 0, minutes);
  const added = titles.map(title => {
    const id = freeId(idFrom(title), [...ids, minutes.id]);
    ids.push(id);
    return { id, text: itemText({ title: onOneLine(title), status: 'open' }), isTaken: false };
  });
  found.splice(found.length - closingItems(meeting), 0, ...added);
  const digits = digitsOf(last);
  return {
    value: found.map(({ from, ...item }, index) => {
      const rank = { number: index + 1, letter: 0 };
      const file =
        from === undefined ? newFile(rank, item.id, digits) : renamedFile(readItemName(from), rank, digits);
      return { ...item, file };
    }),
  };
}

/** Its fields without those of one meeting, with its status, and no text. */
function standingText({ status, statusGiven }: AgendaItem, text: string): string | undefined {
  let next: string | undefined = text;
  for (const name of ofOneMeeting) next &&= removeField(next, name);
  const matter = next === undefined ? undefined : openMatter(next);
  if (next === undefined || !matter) return undefined;
  const fields = `${next.slice(0, matter.end)}---${matter.lineEnd}`;
  return statusGiven ? setField(fields, 'status', status) : fields;
}

/** A new item with its title, and where it comes from, under the headings that its meeting asks for. */
function withdrawnText(
  item: AgendaItem,
  { sections }: Meeting,
  date: string,
  words: StarterWords,
): string | undefined {
  const { title, status, statusGiven, publicTitle } = item;
  const head = itemText({ title: title.value, ...(statusGiven && { status }) });
  const fields = publicTitle ? setField(head, 'public-title', onOneLine(publicTitle.value)) : head;
  const headings = sections.filter(({ required }) => required).map(section => `## ${section.title.value}`);
  const [first, ...others] = headings;
  const body = [...(first ? [first] : []), words.fromMeeting(date), ...others];
  return fields && `${fields}\n${body.join('\n\n')}\n`;
}

/** Where the last meeting approved minutes; otherwise after the approval of its agenda, or first. */
function placeOfMinutes(meeting: Meeting, kept: readonly AgendaItem[], words: StarterWords): number {
  const before = meeting.items.findIndex(({ id }) => id === words.minutes.id);
  if (before >= 0) return kept.filter(item => meeting.items.indexOf(item) < before).length;
  return kept[0]?.standing && kept[0].id === idFrom(words.items[0]!.title) ? 1 : 0;
}

/** How many standing items end the meeting: new ones come before "any other business". */
function closingItems({ items }: Meeting): number {
  let count = 0;
  while (count < items.length - 1 && items[items.length - 1 - count]!.standing) count++;
  return count;
}

/** The meeting that a new one follows. */
export interface LastMeeting {
  /** Absolute, links resolved. */
  readonly location: string;
  readonly meeting: Meeting;
  /** Its texts, and those of its defaults. */
  readonly sources: readonly SourceFile[];
}

/** What is known of the next meeting. */
export interface Following {
  /** 2026-11-04 */
  readonly date: string;
  /** Other fields of meeting.md that are not those of the last, by name. */
  readonly fields: Readonly<Record<string, string>>;
  /** Titles of new items. */
  readonly titles: readonly string[];
  /** Whether the same defaults.md applies to it; otherwise what it says is taken over too. */
  readonly hasDefaults: boolean;
}

/** With how many digits the last meeting's files begin. */
function digitsOf({ meeting }: LastMeeting): number {
  return digitsIn(
    meeting.items.map(({ place }) => readItemName(place.file.slice(place.file.lastIndexOf('/') + 1))),
  );
}
