import { en } from '../languages/en.ts';
import type { LabelName, Language } from '../languages/language.ts';
import { itemOf } from '../meeting/item-link.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { PublicMeeting } from '../meeting/public-meeting.ts';
import type { Template } from '../template/template.ts';
import { hasTimetable } from './shown-body.ts';
import { type ShownItem, shownItems } from './shown-items.ts';
import { showsClosed } from './shows-closed.ts';

/** What the parts are made from: a meeting, and how its template and language show things. */
export interface Composition {
  readonly meeting: Meeting | PublicMeeting;
  readonly template: Template;
  readonly language: Language;
  /** Of the meeting's language: "US", "AT". */
  readonly region?: string;
  /** The language's, changed by the template. */
  readonly labels: Readonly<Record<LabelName, string>>;
  readonly items: readonly ShownItem[];
  /** The item that a slot or a link names by its id. */
  readonly itemOf: (id: string) => ShownItem | undefined;
  /** The item that holds the timetable; without one, the timetable is a part of its own. */
  readonly timetableItem?: ShownItem;
  /** Whether anything is marked as closed; only then is anything marked as open. */
  readonly showsClosed: boolean;
}

/** Collects what the parts are made from. */
export function createComposition(
  meeting: Meeting | PublicMeeting,
  template: Template,
  language: Language,
): Composition {
  const labels = { ...en.labels, ...language.labels, ...template.labels[meeting.language] };
  const withItems = template.parts.includes('items');
  const items = shownItems(meeting.items, {
    withItems,
    withheld: labels['withheld-item'],
    closedItems: labels['closed-items'],
  });
  const byId = new Map([...items].reverse().map(shown => [idKey(shown.item.id), shown]));
  return {
    meeting,
    template,
    language,
    region: meeting.languageTag.split('-')[1],
    labels,
    items,
    itemOf: id => byId.get(idKey(id)),
    timetableItem: withItems ? items.find(({ item }) => hasTimetable(item)) : undefined,
    showsClosed: showsClosed(meeting),
  };
}

/** Ids as links name them: in the public edition they are numbers, written as an author likes ("7 A"). */
function idKey(id: string): string {
  return itemOf(`item:${id}`) ?? id;
}
