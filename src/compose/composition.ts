import { en } from '../languages/en.ts';
import type { LabelName, Language } from '../languages/language.ts';
import { itemOf } from '../meeting/item-link.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { PublicMeeting } from '../meeting/public-meeting.ts';
import type { Template } from '../template/template.ts';
import type { AttachedContents } from './attached-content.ts';
import { attachedTarget } from './attached-target.ts';
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
  /** What attached files have that is shown in place; nothing in a document that only lists them. */
  readonly attached: AttachedContents;
  /** Where it stands, by the files' locations. */
  readonly attachedTargets: ReadonlyMap<string, string>;
  /** Whether anything is marked as closed; only then is anything marked as open. */
  readonly showsClosed: boolean;
}

/** Collects what the parts are made from. */
export function createComposition(
  meeting: Meeting | PublicMeeting,
  template: Template,
  language: Language,
  attached: AttachedContents = new Map(),
): Composition {
  const labels = labelsOf(meeting, template, language);
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
    attached,
    attachedTargets: attachedTargets(items, attached),
    showsClosed: showsClosed(meeting),
  };
}

/** The language's labels, changed by the template. */
export function labelsOf(
  { language: code }: Pick<Meeting, 'language'>,
  template: Template,
  language: Language,
): Readonly<Record<LabelName, string>> {
  return { ...en.labels, ...language.labels, ...template.labels[code] };
}

/** Each file stands where it is attached first. */
function attachedTargets(
  items: readonly ShownItem[],
  attached: AttachedContents,
): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  for (const { item, target } of items) {
    if (item.status === 'withheld' || target === undefined) continue;
    for (const attachment of item.attachments) {
      const location = attachment.status === 'withheld' ? undefined : attachment.file?.location;
      if (location === undefined || !attached.has(location) || targets.has(location)) continue;
      targets.set(location, attachedTarget(target, attachment.number));
    }
  }
  return targets;
}

/** Ids as links name them: in the public edition they are numbers, written as an author likes ("7 A"). */
function idKey(id: string): string {
  return itemOf(`item:${id}`) ?? id;
}
