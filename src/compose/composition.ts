import { en } from '../languages/en.ts';
import type { LabelName, Language } from '../languages/language.ts';
import type { Block, PublicBlock } from '../meeting/body.ts';
import { itemOf } from '../meeting/item-link.ts';
import type { AgendaItem, Meeting } from '../meeting/meeting.ts';
import type { Picture } from '../meeting/picture.ts';
import type { PublicItem, PublicMeeting } from '../meeting/public-meeting.ts';
import type { Template } from '../template/template.ts';
import { type ShownItem, shownItems } from './shown-items.ts';

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
  /** Of the headings of parts, groups and items: the meeting's title alone stands above them (ISO 14289-1, 7.4.2). */
  readonly level: 1 | 2;
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
    withLate: template.items.fields.includes('late'),
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
    level: template.parts.includes('cover') ? 2 : 1,
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

/** An item's shown body: a withdrawn item has none, nor has one that the public edition withholds. */
export function shownBody(item: AgendaItem | PublicItem): readonly (Block | PublicBlock)[] {
  if (item.status === 'withheld') return [];
  return item.withdrawn ? [] : item.body;
}

/** Whether an item's shown body says where the timetable stands. */
function hasTimetable(item: AgendaItem | PublicItem): boolean {
  return shownBody(item).some(block => {
    if (block.type === 'closed' || block.type === 'decision' || block.type === 'publicDecision')
      return block.children.some(({ type }) => type === 'timetable');
    return block.type === 'timetable';
  });
}

/**
 * Whether anything in an edition is marked as closed, so that open things must be marked too. Only what the edition
 * shows counts: what the public one leaves out without a mark, such as an agenda's decisions, must make no
 * difference.
 */
function showsClosed({ note, items }: Meeting | PublicMeeting): boolean {
  return (
    note.some(isClosed) ||
    items.some(
      item =>
        item.status !== 'open' ||
        item.attachments.some(({ status }) => status !== 'open') ||
        shownBody(item).some(isClosed),
    )
  );
}

function isClosed({ type }: { readonly type: string }): boolean {
  return type === 'closed' || type === 'withheld';
}

/** Says which edition it is; undefined for the full edition of a meeting that withholds nothing. */
export function editionNotice(
  meeting: Meeting | PublicMeeting,
  labels: Readonly<Record<LabelName, string>>,
): string | undefined {
  if (meeting.edition === 'public') return labels['public-edition'];
  return meeting.withholds ? labels['full-edition'] : undefined;
}

/** What an attached file has that can be shown in place: pages, or a picture that is one. */
export type AttachedContent =
  | { readonly kind: 'pages'; readonly count: number; readonly isSigned: boolean }
  | { readonly kind: 'picture'; readonly picture: Picture };

/** By the files' locations; a file that is not in it is only listed. */
export type AttachedContents = ReadonlyMap<string, AttachedContent>;

/** The destination of an attachment's pages. */
export function attachedTarget(item: string, number: number): string {
  return `${item}.attachment-${number}`;
}
